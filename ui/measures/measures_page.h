// SPDX-License-Identifier: GPL-3.0-or-later
// Every promise with its owner and its date: overdue, due soon, of one's own unit, and the way back
// to where it was promised.
#pragma once
#include "ui/shell/record_page.h"

class QButtonGroup;
class QComboBox;
class QPushButton;
class QToolButton;

namespace zhijia {

class MeasuresPage final : public RecordPage {
    Q_OBJECT
public:
    enum View { All, Overdue, Soon, ToConfirm };
    MeasuresPage(Desk& desk, const PageRow& row);
    void showView(View view);
    QToolButton* viewButton(View view) const;
    QComboBox& units() const { return *units_; }
    QPushButton& sourceButton() const { return *source_; }

private:
    void addViews();
    void addPapers();
    void readUnits();
    void apply();
    void refreshSource();
    void openSource();

    QButtonGroup* views_;
    QComboBox* units_;
    QPushButton* source_;
};

} // namespace zhijia
