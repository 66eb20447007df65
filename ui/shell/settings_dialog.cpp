// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"
#include "core/office/office.h"
#include "ui/shell/labelled_form.h"
#include "ui/shell/words.h"
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace zhijia {

SettingsDialog::SettingsDialog(const Preferences& now, QWidget* parent, const QString& unionName)
    : QDialog(parent), language_(new QComboBox), theme_(new QComboBox), percent_(new QComboBox),
      actor_(new QLineEdit), folder_(new QLineEdit), union_(new QLineEdit), hours_(new QSpinBox) {
    setObjectName(QStringLiteral("settings"));
    auto* form = new LabelledForm(*this, shellText("Settings"));
    QVBoxLayout* box = form->box();
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto heading = [&](const QString& text) {
        auto* label = new QLabel(text);
        label->setProperty("role", QStringLiteral("section"));
        form->addRow(label);
    };
    union_->setParent(this);
    union_->setText(unionName);
    union_->setObjectName(QStringLiteral("unionName"));
    union_->setVisible(!unionName.isNull());
    if (!unionName.isNull()) {
        heading(shellText("The union"));
        union_->setPlaceholderText(shellText("In full, as it stands on papers"));
        form->add(shellText("Name of the union"), union_);
    }
    heading(shellText("You"));
    actor_->setText(now.actor);
    actor_->setPlaceholderText(systemUser());
    form->add(shellText("Your name in the history"), actor_);
    heading(shellText("Appearance"));
    language_->addItem(shellText("As the system"), QString());
    language_->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->setCurrentIndex(qMax(0, language_->findData(now.language)));
    form->add(shellText("Language"), language_);
    theme_->addItem(shellText("As the system"), Theme::System);
    theme_->addItem(shellText("Light"), Theme::Light);
    theme_->addItem(shellText("Dark"), Theme::Dark);
    theme_->setCurrentIndex(qMax(0, theme_->findData(now.theme)));
    form->add(shellText("Theme"), theme_);
    for (int p = 100; p <= 200; p += 10)
        percent_->addItem(QStringLiteral("%1 %").arg(p), p);
    percent_->setCurrentIndex(qMax(0, percent_->findData(now.percent)));
    form->add(shellText("Text size"), percent_);
    heading(shellText("Backups"));
    folder_->setText(now.backupFolder);
    folder_->setPlaceholderText(shellText("Beside the office file"));
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(folder_, 1);
    auto* choose = new QToolButton;
    choose->setIcon(icon(QStringLiteral("open")));
    choose->setAccessibleName(shellText("Choose the backups folder"));
    choose->setToolTip(choose->accessibleName());
    row->addWidget(choose);
    connect(choose, &QToolButton::clicked, this, [this] {
        if (const QString path = QFileDialog::getExistingDirectory(
                this, shellText("Choose the backups folder"), folder_->text());
            !path.isEmpty())
            folder_->setText(path);
    });
    form->add(shellText("Folder"), holder, folder_);
    hours_->setRange(1, 24 * 7);
    hours_->setValue(now.backupHours);
    hours_->setSuffix(shellText(" hours"));
    form->add(shellText("At least every"), hours_);
    box->addLayout(form);
    auto* note = new QLabel(shellText("Language, theme and text size change at once. The backups "
                                      "folder counts from the next time an office is opened."));
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    box->addWidget(note);
    box->addStretch();
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(shellText("Cancel"));
    auto* ok = new QPushButton(shellText("Apply"));
    ok->setProperty("role", QStringLiteral("primary"));
    ok->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    box->addLayout(buttons);
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(Theme::px(460));
}

QString SettingsDialog::unionName() const { return union_->text(); }

Preferences SettingsDialog::preferences() const {
    return {language_->currentData().toString(),
            Theme::Mode(theme_->currentData().toInt()),
            percent_->currentData().toInt(),
            folder_->text().trimmed(),
            hours_->value(),
            actor_->text().trimmed()};
}

} // namespace zhijia
