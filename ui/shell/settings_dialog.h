// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme, text size, backups and the user's name. Everything is applied at once and can be
// taken back.
#pragma once
#include "ui/shell/preferences.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace zhijia {

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `unionName` null: no office is open, and it is not asked for.
    SettingsDialog(const Preferences& now, QWidget* parent, const QString& unionName = {});
    QString unionName() const;
    Preferences preferences() const;

private:
    QComboBox *language_, *theme_, *percent_;
    QLineEdit *actor_, *folder_, *union_;
    QSpinBox* hours_;
};

} // namespace zhijia
