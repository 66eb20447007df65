// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/record_dialog.h"
#include "ui/form/field_row.h"
#include "ui/form/words.h"
#include "ui/shell/keep_size.h"
#include "ui/shell/theme.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace zhijia {

RecordDialog::RecordDialog(Desk& desk, const Kind& kind, QWidget* parent)
    : QDialog(parent), kind_(kind), form_(new RecordForm(desk, kind)) {
    setWindowTitle(kind.labelText());
    resize(Theme::px(640), Theme::px(560));
    keepSize(this, QStringLiteral("record.%1").arg(QString::fromUtf8(kind.name)));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(4), Theme::px(14), Theme::px(16), Theme::px(14));
    box->addWidget(form_);
    hideOwner();
    addButtons();
    connect(form_, &RecordForm::saved, this, [this](RawId, bool fresh) {
        if (std::exchange(goesOn_, false) && fresh)
            QTimer::singleShot(0, this, [this] { form_->openNew(given_); });
        else
            accept();
    });
    // Whoever had to correct it, or did not want to wait, says anew whether another one follows.
    connect(form_, &RecordForm::notSaved, this, [this] { goesOn_ = false; });
    connect(form_, &RecordForm::left, this, &RecordDialog::reject);
    connect(form_, &RecordForm::shown, this, [this] { // it was removed, or taken back
        if (isVisible() && form_->id() == 0 && !form_->isNew())
            QTimer::singleShot(0, this, [this] { accept(); });
    });
}

/// Cancel stands where dialogs have it; of what comes in rows the next one follows at once.
void RecordDialog::addButtons() {
    auto* cancel = new QPushButton(formText("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    next_ = new QPushButton(formText("Save and next"));
    next_->setObjectName(QStringLiteral("saveNext"));
    next_->setToolTip(formText("Saves this one and begins another"));
    next_->setAutoDefault(false);
    connect(next_, &QPushButton::clicked, this, [this] {
        goesOn_ = true;
        form_->save();
    });
    form_->addToFoot(cancel);
    form_->addToFoot(next_);
    const auto refresh = [this] { next_->setVisible(form_->isNew()); };
    connect(form_, &RecordForm::shown, this, refresh);
    refresh();
}

/// Whoever came from the owner's form knows whose it is.
void RecordDialog::hideOwner() {
    if (!kind_.within)
        return;
    if (FieldRow* row = form_->row(QString::fromUtf8(kind_.within)))
        row->hide();
    form_->arrangeFields(); // no hole where it stood
}

void RecordDialog::openNew(const QHash<QString, QVariant>& given) {
    given_ = given;
    form_->openNew(given);
}

void RecordDialog::openRecord(RawId id) {
    form_->open(id);
    form_->focusFirst();
}

void RecordDialog::reject() {
    if (form_->isDirty()) {
        form_->askToLeave([this] { QDialog::reject(); });
        return;
    }
    QDialog::reject();
}

RecordDialog* showRecordDialog(Desk& desk, const Kind& kind, RawId id,
                               const QHash<QString, QVariant>& given) {
    auto* dialog = new RecordDialog(desk, kind, desk.widget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    desk.hold(dialog);
    if (id == 0)
        dialog->openNew(given);
    else
        dialog->openRecord(id);
    dialog->open();
    return dialog;
}

} // namespace zhijia
