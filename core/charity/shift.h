// SPDX-License-Identifier: GPL-3.0-or-later
// A till from its float to its count: every receipt belongs to one such shift from the beginning,
// so that no closing can add a day twice. A till that sells on after its closing begins a new one.
#pragma once
#include "core/charity/stall.h"

namespace zhijia {

enum class ShiftStatus { None, Open, Closed };
template <>
const EnumTable& enumTable<ShiftStatus>();

struct TillShift : Record {
    static constexpr const char* kindName = "till_shift";
    static const Kind& kind();

    QString name; ///< derived: "Shift 10-3": of the tenth sale the third
    Id<CharitySale> sale;
    qint64 number = 0;      ///< derived, of the sale, without gaps
    QString till;           ///< which desk: "1", "A", "main"
    Id<CharityStall> stall; ///< sells this stall's items only; null: every stall's
    QString cashier;
    Money floatCash; ///< in the drawer at the beginning
    ShiftStatus status = ShiftStatus::None;
    QDateTime openedAt, closedAt;
    // The sheet, when it was closed.
    qint64 receipts = 0, firstReceipt = 0, lastReceipt = 0;
    Money cash, transfer, qr; ///< takings after voids and returns
    Money paidOut;
    Money counted;
    Money difference; ///< counted less what had to be there
    QString denominations;
    QString explanation;
    QString note;

    Money expected() const { return floatCash + cash - paidOut; }
    Money takings() const { return cash + transfer + qr; }
};

/// Money taken out of a drawer while it sells: brought to the safe, or spent.
struct TillPayout : Record {
    static constexpr const char* kindName = "till_payout";
    static const Kind& kind();

    QString name; ///< derived
    Id<TillShift> shift;
    Money amount; ///< above 0
    QString reason;
    QDateTime at; ///< derived
};

const Flow& shiftFlow();

/// What a shift has taken and paid so far.
struct ShiftSums {
    qint64 receipts = 0, first = 0, last = 0;
    Money cash, transfer, qr, paidOut;
};
ShiftSums sumsOf(const Reader& reader, Id<TillShift> shift);
/// Why this shift takes no more receipts; empty while it does.
Issues whyNotSell(const Reader& reader, const TillShift& shift);

} // namespace zhijia
