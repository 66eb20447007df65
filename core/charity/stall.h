// SPDX-License-Identifier: GPL-3.0-or-later
// A stall of a sale, one for each unit, and its sheet at the end: donated = sold + auctioned + left
// over + written off, the left over counted by hand.
#pragma once
#include "core/charity/sale.h"

namespace zhijia {

enum class StallStatus { None, Open, Counted };
template <>
const EnumTable& enumTable<StallStatus>();

struct CharityStall : Record {
    static constexpr const char* kindName = "charity_stall";
    static const Kind& kind();

    QString name; ///< empty: the unit's
    Id<CharitySale> sale;
    qint64 number = 0; ///< 0: the next
    Id<Unit> unit;
    QString place;
    StallStatus status = StallStatus::None;
    qint64 donated = 0, sold = 0, auctioned = 0, writtenOff = 0; ///< pieces, when it was counted
    qint64 left = 0;                                             ///< as counted by hand
    qint64 difference = 0; ///< pieces missing (above zero) or too many
    QString explanation;
    QDate countedOn;
    QString note;
};

const Flow& stallFlow();
std::vector<CharityStall> stallsOf(const Reader& reader, Id<CharitySale> sale);

/// Pieces of a stall's items (of all items of the sale without a stall, when it is null).
struct Pieces {
    qint64 items = 0, donated = 0, sold = 0, auctioned = 0, writtenOff = 0;
    /// What must lie there by the records.
    qint64 left() const { return donated - sold - auctioned - writtenOff; }
    Pieces& operator+=(const Pieces& o) {
        items += o.items;
        donated += o.donated;
        sold += o.sold;
        auctioned += o.auctioned;
        writtenOff += o.writtenOff;
        return *this;
    }
};
Pieces piecesOf(const Reader& reader, Id<CharitySale> sale, Id<CharityStall> stall);
/// Makes a stall for every unit right below the one that holds the sale, and for itself, that has
/// none; returns how many.
Outcome<int> makeStalls(Txn& txn, const CharitySale& sale);

} // namespace zhijia
