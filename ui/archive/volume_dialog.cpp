// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/volume_dialog.h"
#include "ui/archive/words.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhijia {

namespace {

QLabel* words(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A sitting may have left a hundred things open: they scroll.
QWidget* listOf(const Issues& issues) {
    auto* inner = new QWidget;
    auto* box = new QVBoxLayout(inner);
    box->setContentsMargins(0, 0, Theme::px(6), 0);
    for (const Issue& issue : issues)
        box->addWidget(words(QStringLiteral("• ") + issueText(issue)));
    box->addStretch();
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("unfinished"));
    area->setAccessibleName(archiveText("Not finished yet"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(Theme::px(issues.size() > 3 ? 200 : 110));
    area->setWidget(inner);
    return area;
}

} // namespace

VolumeDialog::VolumeDialog(const VolumeOutlook& outlook, QWidget* parent)
    : QDialog(parent), confidential_(new QCheckBox), reason_(new QLineEdit),
      make_(new QPushButton(archiveText("Make the volume") + QStringLiteral("…"))) {
    setObjectName(QStringLiteral("volumeDialog"));
    setWindowTitle(archiveText("Make the volume"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QVBoxLayout(this);
    box->setSpacing(Theme::px(10));
    if (!outlook.unfinished.isEmpty()) {
        box->addWidget(words(archiveText("The sitting is not finished. A volume can be made all "
                                         "the same; its register will say this:")));
        box->addWidget(listOf(outlook.unfinished), 1);
    }
    confidential_->setObjectName(QStringLiteral("confidential"));
    confidential_->setText(archiveText("Put what is confidential into the volume, too"));
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setPlaceholderText(archiveText("Why; it is kept in the history"));
    reason_->setAccessibleName(archiveText("Reason"));
    if (outlook.hasConfidential()) {
        QStringList what = outlook.confidentialRecords;
        if (outlook.confidentialFiles > 0)
            what.prepend(archiveText("attached files: %1").arg(outlook.confidentialFiles));
        box->addWidget(words(archiveText("Confidential, and therefore only named in the volume: %1")
                                 .arg(what.join(archiveText("; ")))));
        box->addWidget(confidential_);
        box->addWidget(reason_);
    } else {
        confidential_->setParent(this);
        confidential_->hide();
        reason_->setParent(this);
        reason_->hide();
    }
    // As in every dialog of this program: Cancel, then the deed.
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(archiveText("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    make_->setObjectName(QStringLiteral("make"));
    make_->setProperty("role", QStringLiteral("primary"));
    make_->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make_);
    box->addLayout(buttons);
    connect(confidential_, &QCheckBox::toggled, this, [this](bool on) {
        refresh();
        if (on)
            reason_->setFocus();
    });
    connect(reason_, &QLineEdit::textChanged, this, &VolumeDialog::refresh);
    connect(make_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    resize(Theme::px(560), sizeHint().height());
}

QString VolumeDialog::reason() const {
    return confidential_->isChecked() ? reason_->text().trimmed() : QString();
}

void VolumeDialog::refresh() {
    reason_->setEnabled(confidential_->isChecked());
    const bool missing = confidential_->isChecked() && reason().isEmpty();
    make_->setEnabled(!missing);
    make_->setToolTip(missing ? archiveText("Say why what is confidential goes in.") : QString());
}

} // namespace zhijia
