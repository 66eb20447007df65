// SPDX-License-Identifier: GPL-3.0-or-later
// By how much bids rise, and what a lot starts at: rules of thumb as whole numbers.
#pragma once
#include "core/base/issue.h"
#include "core/base/money.h"
#include "core/base/ratio.h"
#include <QList>

namespace zhijia {

/// From this price on, bids rise by this step.
struct Increment {
    Money from, step;
    bool operator==(const Increment&) const = default;
};
using Increments = QList<Increment>;

/// Reads "0:10 200:20 500:50" in any order. Refuses a step of nothing and a price given twice; the
/// lowest line must begin at 0.
Outcome<Increments> readIncrements(const QString& text);
/// "0:10 200:20 500:50", the lowest first; what `readIncrements` reads back to the same.
QString incrementsText(const Increments& table);
/// The step at a price; nothing where the table is empty.
Money incrementAt(const Increments& table, Money price);

/// That share of what it is worth (rule auction.start: about a third), with two digits that count,
/// one yuan at least.
Money proposedStart(Money worth, Ratio share);
/// That share of the start (rule auction.step: about a tenth), as 1, 2 or 5 with noughts, one yuan
/// at least.
Money proposedStep(Money start, Ratio share);

} // namespace zhijia
