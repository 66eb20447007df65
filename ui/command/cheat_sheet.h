// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+/: every command with its keys, made from the table.
#pragma once
#include <QDialog>

namespace zhijia {

class CheatSheet final : public QDialog {
    Q_OBJECT
public:
    explicit CheatSheet(QWidget* parent);
};

} // namespace zhijia
