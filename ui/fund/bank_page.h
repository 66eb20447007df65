// SPDX-License-Identifier: GPL-3.0-or-later
// The bank's statement beside the books: for the chosen line the vouchers that it may be.
#pragma once
#include "core/fund/bank_line.h"
#include "ui/shell/record_page.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace zhijia {

class FundBox;

class BankPage final : public RecordPage {
    Q_OBJECT
public:
    BankPage(Desk& desk, const PageRow& row);
    FundBox& box() const { return *box_; }
    QTableWidget& candidates() const { return *candidates_; }
    void matchAll();
    void matchChosen();
    bool openRecord(RawId id) override;

private:
    QWidget* chosenCard();
    void narrow();
    void refresh(); ///< what the fund has in sum, then `offer`
    void offer();   ///< what the chosen line may be
    void importStatement();

    FundBox* box_;
    QLabel *agree_, *hint_;
    QTableWidget* candidates_;
    QPushButton *all_, *one_, *import_, *paper_;
};

} // namespace zhijia
