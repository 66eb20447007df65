// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the history in full: which records it touched, and each field before and after.
#pragma once
#include "ui/shell/desk.h"
#include <QDialog>

class QTreeWidget;

namespace zhijia {

class DeedDialog final : public QDialog {
    Q_OBJECT
public:
    DeedDialog(Desk& desk, const Book::LogLine& line);
    QTreeWidget& tree() const { return *tree_; }

private:
    QTreeWidget* tree_;
};

} // namespace zhijia
