// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/room.h"
#include "core/fund/bank_line.h"
#include "core/fund/papers.h"
#include "core/fund/period.h"
#include "core/fund/words.h"

namespace zhijia {

void registerFundKinds() {
    registerKind(Fund::kind());
    registerKind(FundPeriod::kind());
    registerKind(Beneficiary::kind());
    registerKind(Voucher::kind());
    registerKind(FundSplit::kind());
    registerKind(BankLine::kind());
}

QList<ReportKind> fundReports() {
    return {
        {"fund-statement", "fund", QT_TRANSLATE_NOOP("fund", "Statement of the fund"), "fund",
         false, &fundStatement},
        {"fund-period", "fund", QT_TRANSLATE_NOOP("fund", "Statement of the period"), "fund_period",
         false, &periodStatement},
        {"fund-journal", "fund", QT_TRANSLATE_NOOP("fund", "Journal"), "fund", false, &fundJournal},
        {"fund-accounts", "fund", QT_TRANSLATE_NOOP("fund", "Account sheets"), "fund", false,
         &accountSheets},
        {"fund-trial", "fund", QT_TRANSLATE_NOOP("fund", "Trial balance"), "fund", false,
         &trialBalance},
        {"fund-trail", "fund", QT_TRANSLATE_NOOP("fund", "The trail of the money"), "fund", false,
         &trailPaper},
        {"fund-bank", "fund", QT_TRANSLATE_NOOP("fund", "Bank reconciliation"), "fund", false,
         &reconciliationPaper},
        {"voucher", "fund", QT_TRANSLATE_NOOP("fund", "Voucher"), "voucher", false, &voucherPaper},
        {"voucher-trail", "fund", QT_TRANSLATE_NOOP("fund", "Trail of the voucher"), "voucher",
         false, &voucherTrailPaper},
    };
}

} // namespace zhijia
