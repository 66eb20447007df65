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
    SettingsDialog(const Preferences& now, QWidget* parent);
    Preferences preferences() const;

private:
    QComboBox *language_, *theme_, *percent_;
    QLineEdit *actor_, *folder_;
    QSpinBox* hours_;
};

} // namespace zhijia
