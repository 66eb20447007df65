// SPDX-License-Identifier: GPL-3.0-or-later
// A year's days off and make-up days, the program's and the office's own.
#pragma once
#include "ui/shell/page.h"
#include <QDate>

class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zhijia {

class DaysDialog;
class DaysListDialog;
class YearView;

class DaysPage final : public Page {
    Q_OBJECT
public:
    DaysPage(Desk& desk, const PageRow& row);
    QWidget* firstWidget() override;
    int year() const;
    void setYear(int year);
    QTreeWidget& tree() const { return *tree_; }
    YearView& view() const { return *view_; }
    DaysDialog* addDays(QDate first = {});
    DaysListDialog* addList();
    /// Takes those of the chosen days away that the office entered.
    void removeChosen();

private:
    void refresh();
    void choose(QDate day);
    QList<QDate> chosenOwn() const;

    QSpinBox* year_;
    QLabel *state_, *legend_;
    QTreeWidget* tree_;
    YearView* view_;
    QPushButton* remove_;
};

} // namespace zhijia
