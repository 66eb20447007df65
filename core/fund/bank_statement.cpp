// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_statement.h"
#include "core/fund/sum.h"
#include <algorithm>

namespace zhijia {

namespace {

/// The line whose balance is that of the day's end; null when none has one. Some banks give the
/// newest first, so it need not be the last in the file. `before`: what the bank held until then,
/// where that is known.
const BankLine* lastOfDay(const QList<BankLine>& day, const Money* before) {
    MoneySum sum;
    for (const BankLine& line : day)
        sum += line.amount;
    const BankLine *last = nullptr, *end = nullptr;
    int ends = 0;
    for (const BankLine& line : day) {
        if (!line.balance)
            continue;
        if (before && *line.balance == (MoneySum(*before) += sum).value())
            return &line;
        last = &line;
        // No other line of the day begins where this one ends.
        if (std::ranges::none_of(day, [&](const BankLine& next) {
                return next.id != line.id && next.balance &&
                       *next.balance - next.amount == *line.balance;
            })) {
            ++ends;
            end = &line;
        }
    }
    return ends == 1 ? end : last;
}

} // namespace

BankStatement readStatement(const std::vector<BankLine>& lines) {
    BankStatement s;
    MoneySum sum, held; // of all lines so far; what the bank held after them, once it said so
    for (std::size_t i = 0; i < lines.size();) {
        QList<BankLine> day;
        MoneySum ofDay;
        for (const QDate on = lines[i].on; i < lines.size() && lines[i].on == on; ++i) {
            day << lines[i];
            ofDay += lines[i].amount;
        }
        sum += ofDay;
        held += ofDay;
        const Money before = MoneySum(held) -= ofDay;
        if (const BankLine* end = lastOfDay(day, s.bank ? &before : nullptr)) {
            if (s.bank && *end->balance != held.value())
                s.gaps << StatementGap{end->on, held, *end->balance};
            s.bank = end->balance;
            held = *end->balance;
            if (!s.carried)
                s.carried = (MoneySum(held) -= sum).value();
        }
    }
    return s;
}

} // namespace zhijia
