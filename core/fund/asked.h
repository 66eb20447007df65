// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the questions that a voucher is asked before it stands: what it says
// (posting_rules.cpp), and whether the money is there (posting_money.cpp).
#pragma once
#include "core/fund/figures.h"
#include "core/fund/posting_rules.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia::fund {

struct Asked {
    const Reader& reader;
    const Voucher& v;
    const std::vector<FundSplit>& splits;
    const Fund& fund;
    Rules rules;
    Issues issues{};

    void no(const QString& text, const QString& mend, const char* rule, const char* field = "") {
        issues << cited(error(text, mend, QString::fromUtf8(field)), rules.cite(rule));
    }
    /// Debits less credits of an account in this voucher.
    Money net(LedgerAccount account) const {
        MoneySum sum;
        for (const FundSplit& s : splits)
            if (s.account == account) {
                sum += s.debit;
                sum -= s.credit;
            }
        return sum;
    }
    void balanced();
    void fitType();
    void forPurpose();
    void namesNobody();
    void unusual();
    void costs();
    void costsAfter();
    void givenBack();
    void held();
};

/// What a fund's costs may come to: the share it allows of what came in and was not given back.
Money mostCosts(const Fund& fund, const FundFigures& figures);

} // namespace zhijia::fund
