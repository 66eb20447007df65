// SPDX-License-Identifier: GPL-3.0-or-later
// Which split of the books a line of the bank's statement is, and what is left on either side.
#pragma once
#include "core/fund/bank_statement.h"
#include "core/fund/sum.h"

namespace zhijia {

/// Days by which the bank and the books may differ: weekends and the bank's own time.
inline constexpr int bankDays = 7;

struct BankCandidate {
    FundSplit split;
    int daysApart = 0;
    bool named = false; ///< the line names the voucher's number or the party
};
/// Splits of the same amount, `bankDays` apart at most, that no line is matched with; those named
/// by the line first, then the nearest.
QList<BankCandidate> candidatesFor(const Reader& reader, const BankLine& line);
/// Why this split is not that line; warnings do not forbid.
Issues whyNotMatch(const Reader& reader, const BankLine& line, Id<FundSplit> split);
/// Matches every open line that can only mean one split: the only candidate that is named, or the
/// only candidate there is and of no other open line. Returns how many.
Outcome<qint64> matchCertain(Txn& txn, Id<Fund> fund);
/// Lines up to that day which neither a voucher nor a reason explains.
qint64 openBankLines(const Reader& reader, Id<Fund> fund, QDate through);

/// 银行存款余额调节: the bank's balance, what it does not know yet, and the books'.
struct Reconciliation {
    Id<Fund> fund;
    QDate on;
    std::optional<Money> bank;  ///< the bank's last balance up to the day; none: it never said
    Money books;                ///< of the account "bank" on that day
    QList<BankLine> onlyBank;   ///< at the bank, not in the books (lines set aside too)
    QList<FundSplit> onlyBooks; ///< in the books since the bank's first line, not at the bank
    QList<StatementGap> gaps;   ///< where the bank's own balances do not follow from its lines
    Money bankAdjusted() const;
    Money booksAdjusted() const;
    Money difference() const { return MoneySum(bankAdjusted()) -= booksAdjusted(); }
    bool agrees() const { return bank && bankAdjusted() == booksAdjusted(); }
};
Reconciliation reconcile(const Reader& reader, Id<Fund> fund, QDate on);
/// Warnings in words when the two do not agree, or the statement not with itself: by how much,
/// where, and what has just that amount. Empty: they agree, or the bank never said a balance.
Issues reconcileIssues(const Reader& reader, const Reconciliation& reconciliation);

} // namespace zhijia
