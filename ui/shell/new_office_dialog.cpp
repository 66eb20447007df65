// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_office_dialog.h"
#include "ui/shell/labelled_form.h"
#include "ui/shell/words.h"
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace zhijia {

NewOfficeDialog::NewOfficeDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), folder_(folder), name_(new QLineEdit), path_(new QLineEdit),
      wrong_(new QLabel), ok_(new QPushButton(shellText("Create"))) {
    setObjectName(QStringLiteral("newOffice"));
    auto* form = new LabelledForm(*this, shellText("New office"));
    QVBoxLayout* box = form->box();
    name_->setPlaceholderText(shellText("In full, as it stands on papers"));
    form->add(shellText("Name of the union"), name_, name_);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(path_, 1);
    auto* choose = new QToolButton;
    choose->setIcon(icon(QStringLiteral("open")));
    choose->setAccessibleName(shellText("Choose where the file lies"));
    choose->setToolTip(choose->accessibleName());
    row->addWidget(choose);
    form->add(shellText("File"), holder, path_);
    box->addLayout(form);
    auto* note =
        new QLabel(shellText("Everything is kept in this one file. The name can be changed "
                             "later in the settings."));
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    box->addWidget(note);
    wrong_->setProperty("role", QStringLiteral("issue-error"));
    wrong_->setTextFormat(Qt::PlainText);
    wrong_->setWordWrap(true);
    wrong_->hide();
    box->addWidget(wrong_);
    box->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(shellText("Cancel"));
    ok_->setObjectName(QStringLiteral("create"));
    ok_->setProperty("role", QStringLiteral("primary"));
    ok_->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok_);
    box->addLayout(buttons);
    connect(name_, &QLineEdit::textChanged, this, &NewOfficeDialog::follow);
    connect(path_, &QLineEdit::textEdited, this, [this] {
        own_ = true;
        follow();
    });
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getSaveFileName(this, shellText("Where shall the new office be kept?"),
                                         path(), shellText("Zhijia office (*.zhijia)"));
        if (chosen.isEmpty())
            return;
        own_ = true;
        path_->setText(QDir::toNativeSeparators(chosen));
        follow();
    });
    connect(ok_, &QPushButton::clicked, this, &NewOfficeDialog::wanted);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(Theme::px(460));
    follow();
}

void NewOfficeDialog::follow() {
    if (!own_) {
        QString file = name();
        static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
        file.replace(forbidden, QStringLiteral("_"));
        if (file.isEmpty())
            file = shellText("Our union office");
        path_->setText(
            QDir::toNativeSeparators(folder_ + u'/' + file.left(80) + QStringLiteral(".zhijia")));
    }
    ok_->setEnabled(!name().isEmpty() && !path().isEmpty());
}

void NewOfficeDialog::sayWrong(const QString& text) {
    wrong_->setText(text);
    wrong_->setVisible(!text.isEmpty());
}

QString NewOfficeDialog::name() const { return name_->text().simplified(); }

QString NewOfficeDialog::path() const {
    QString path = QDir::fromNativeSeparators(path_->text().trimmed());
    if (!path.isEmpty() && !path.endsWith(QLatin1StringView(".zhijia")))
        path += QStringLiteral(".zhijia");
    return path;
}

} // namespace zhijia
