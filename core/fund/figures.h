// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of a fund's posted splits: what each account came to.
#pragma once
#include "core/book/reader.h"
#include "core/fund/fund.h"
#include "core/fund/sum.h"
#include <map>

namespace zhijia {

/// Days from … to … (both counted); a day that is not valid sets no bound.
struct Days {
    QDate from{}, to{};
};

struct AccountSum {
    MoneySum debit, credit;
    Money balance() const { return MoneySum(debit) -= credit; } ///< above 0: on the debit side
};

struct FundFigures {
    std::map<LedgerAccount, AccountSum> accounts;

    Money held() const;                    ///< in cash, bank and platform together
    Money cameIn() const;                  ///< from all sources, opening balance included
    Money wentOut() const;                 ///< grants, costs and what was given back
    Money of(LedgerAccount account) const; ///< always ≥ 0 in sound books: in its own direction
    Money debits() const;
    Money credits() const;
    /// A sum does not fit into what the program counts with: no figure above is true.
    bool tooLarge() const;
};

FundFigures fundFigures(const Reader& reader, Id<Fund> fund, const Days& days = {});

/// The least that an account holds at the end of a day from `from` on: what may be taken out on
/// that day without any day after it being short.
Money leastHeld(const Reader& reader, Id<Fund> fund, LedgerAccount account, QDate from);

} // namespace zhijia
