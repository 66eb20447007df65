// SPDX-License-Identifier: GPL-3.0-or-later
// What one customer is about to pay: lines, discounts, sums. A plain value; nothing is stored
// before it is rung up.
#pragma once
#include "core/charity/item.h"

namespace zhijia {

struct BasketLine {
    Id<DonatedItem> item; ///< null: a free price
    QString code, name;
    Id<GoodsCategory> category;
    Id<Unit> unit;
    Id<CharityStall> stall;
    qint64 quantity = 1;
    Money price;               ///< of a piece
    Money reduced;             ///< off the line, by another price
    Money share;               ///< its part of a discount off the whole
    QString reason, sharedFor; ///< of either; the first also of a typed price
    Money discount() const { return reduced + share; }
    Money amount() const { return price * quantity - discount(); }
    /// Why less is paid than the label says, in the order in which it came.
    QString reasons() const {
        return sharedFor.isEmpty() || sharedFor == reason ? reason
               : reason.isEmpty()                         ? sharedFor
                                                          : reason + u'；' + sharedFor;
    }
};

struct Basket {
    QList<BasketLine> lines;
    Money total() const;
    Money discount() const;
    qint64 pieces() const;
    /// Spreads a discount over all lines in proportion to what they come to, to the fen. It
    /// replaces an earlier one over all; another price of a line stays. Refuses what is not above
    /// zero, more than what is to be paid, or without a reason.
    Outcome<void> takeOff(Money discount, const QString& reason);
    /// Another price of a piece for one line, with the reason: lower is a discount, higher is a
    /// gift.
    Outcome<void> reprice(qsizetype line, Money price, const QString& reason);
};

enum class PayWay { Cash, Transfer, Qr };

/// How it is paid. What is not paid by transfer or QR is cash.
struct Payment {
    Money transfer, qr;
    Money tendered; ///< cash given
    QString reference;
};

} // namespace zhijia
