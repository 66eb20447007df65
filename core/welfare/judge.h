// SPDX-License-Identifier: GPL-3.0-or-later
// The category of a household: whole fen and whole per cent, comparisons by multiplication, no
// database. What is asked of a family, and what a standard says, come in as values.
#pragma once
#include "core/base/money.h"
#include "core/welfare/enums.h"

namespace zhijia {

/// What a standard says, as numbers.
struct NeedyLines {
    Money line; ///< a head and month
    qint64 relativePercent = 0, lossPercent = 0;
    qint64 homesMost = 0, schoolPercent = 0;
    bool operator==(const NeedyLines&) const = default;
};

/// What a household says of its year, as numbers.
struct HouseholdFigures {
    qint64 heads = 1;
    Money income; ///< of everybody, a year
    Money rigid;  ///< unavoidable spending, a year
    Money loss;   ///< by disaster or accident, a year
    LossKind lossKind = LossKind::None;
};

struct Judgement {
    NeedyCategory category = NeedyCategory::None;
    bool deep = false, relative = false, accident = false;
    Money net;          ///< income − unavoidable spending; may be below zero
    Money deepLimit;    ///< line × 12 × heads: deeply needy below it
    Money relativeOver; ///< line × 12 × heads × per cent, in hundredths of a fen
    Money lossOver;     ///< income × per cent, in hundredths of a fen
    /// Net ÷ 12 ÷ heads in whole fen, rounded down; for people to read, nothing is decided by it.
    Money perHead;
};

/// Deeply needy below the line, relatively needy below its percentage, needy by accident when a
/// death or injury on duty befell it or the year's loss is more than its share of the income; in
/// this order. `heads` is at least 1.
Judgement judge(const HouseholdFigures& household, const NeedyLines& lines);

/// Rounded down, also below zero: −1 fen a year is −1 fen a head, not nothing.
Money perHeadAndMonth(Money net, qint64 heads);

} // namespace zhijia
