// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds of a till: sell, void, take back, each one receipt. Call them inside one Book::change
// of their own, so that whatever is acknowledged is on the disk, whole.
#pragma once
#include "core/charity/basket.h"
#include "core/charity/receipt.h"

namespace zhijia {

/// Sells a basket. Every item is looked at again inside the deed: what another till sold meanwhile
/// is refused, with its receipt, and nothing of the basket is sold.
Outcome<Id<SaleReceipt>> ringUp(Txn& txn, Id<TillShift> shift, const Basket& basket,
                                const Payment& payment);
/// Takes a whole receipt back while its shift is open, on the same shift, by the way it was paid.
Outcome<Id<SaleReceipt>> voidReceipt(Txn& txn, Id<TillShift> shift, Id<SaleReceipt> receipt,
                                     const QString& reason);
/// Pieces of lines that come back; of a receipt of this or an earlier shift. An empty list means
/// all that has not come back. The money is given back in cash, or by `way`.
struct ReturnedLine {
    Id<ReceiptLine> line;
    qint64 quantity = 0; ///< 0: all that is left of it
};
Outcome<Id<SaleReceipt>> returnGoods(Txn& txn, Id<TillShift> shift, Id<SaleReceipt> receipt,
                                     const QList<ReturnedLine>& lines, const QString& reason,
                                     PayWay way = PayWay::Cash);
/// Why an item cannot be sold here (by a till of `stall`, or of every stall when null), in the
/// words of the queue; empty when it can.
Issues whyNotItem(const Reader& reader, const DonatedItem& item, Id<CharityStall> stall,
                  qint64 quantity);

} // namespace zhijia
