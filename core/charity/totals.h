// SPDX-License-Identifier: GPL-3.0-or-later
// The sums of a sale: how it was paid, and by category, unit, stall and hour. Every table adds up
// to the same total, to the fen.
#pragma once
#include "core/charity/receipt.h"

namespace zhijia {

struct Takings {
    qint64 receipts = 0, voids = 0, returns = 0;
    Money cash, transfer, qr, discount;
    Money other; ///< from elsewhere than the tills (the auction)
    Money tills() const { return cash + transfer + qr; }
    Money total() const { return tills() + other; }
};
Takings takingsOf(const Reader& reader, Id<CharitySale> sale);

struct TotalLine {
    QString name;
    qint64 pieces = 0;
    Money amount;
};
struct SaleTotals {
    Takings takings;
    QList<TotalLine> byCategory, byUnit, byStall; ///< the most first; "free price" and "none" too
    QList<TotalLine> byHour;                      ///< in time: "10-17 14:00"
};
SaleTotals totalsOf(const Reader& reader, Id<CharitySale> sale);

/// What does not add up: lines against receipts against ways of payment, a gap in the numbers.
/// Empty in a sound office.
Issues totalsAddUp(const Reader& reader, Id<CharitySale> sale);

/// What a donor's (a giver's) items have brought, without what came back.
struct GivenLine {
    Id<Donor> donor;
    QString name; ///< as papers show it
    Id<Unit> unit;
    QString unitName;
    qint64 items = 0, pieces = 0;
    qint64 soldPieces = 0;
    Money brought;
};
/// By unit and name; anonymous donors behind the others, without a unit.
QList<GivenLine> givenAt(const Reader& reader, Id<CharitySale> sale);

} // namespace zhijia
