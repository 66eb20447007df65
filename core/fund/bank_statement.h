// SPDX-License-Identifier: GPL-3.0-or-later
// What the bank's lines say together: its last balance, what it began with, and where its running
// balances do not follow from its lines.
#pragma once
#include "core/fund/bank_line.h"
#include <vector>

namespace zhijia {

/// A day at whose end the bank's balance is not what its lines make of the day's before.
struct StatementGap {
    QDate on;
    Money expected, said;
};

struct BankStatement {
    std::optional<Money> bank;    ///< its last balance
    std::optional<Money> carried; ///< what it held before its first line
    QList<StatementGap> gaps;
};

/// `lines` of one fund by date; within a day in any order, as some banks give the newest first.
BankStatement readStatement(const std::vector<BankLine>& lines);

} // namespace zhijia
