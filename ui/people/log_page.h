// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was done in this office, newest first; any deed can be taken back.
#pragma once
#include "ui/shell/page.h"

class QTreeWidget;
class QPushButton;

namespace zhijia {

class LogPage final : public Page {
    Q_OBJECT
public:
    LogPage(Desk& desk, const PageRow& row);
    QWidget* firstWidget() override;
    QTreeWidget& tree() const { return *tree_; }
    /// Takes back the chosen deed.
    void undoChosen();
    /// What the chosen deed changed, field by field.
    void showDetails();

private:
    void read(qint64 before);
    void add(const Book::LogLine& line, int at);
    void refresh();

    QTreeWidget* tree_;
    QPushButton *undo_, *more_;
};

} // namespace zhijia
