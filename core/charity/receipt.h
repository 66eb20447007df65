// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt of a till and its lines. It is written once, whole, in one deed (core/charity/ring.h),
// and never changed, removed or undone: a void or a return is a receipt of its own that names it.
#pragma once
#include "core/charity/item.h"
#include "core/charity/shift.h"

namespace zhijia {

enum class ReceiptType { None, Sale, Void, Return };
template <>
const EnumTable& enumTable<ReceiptType>();

struct SaleReceipt : Record {
    static constexpr const char* kindName = "charity_receipt";
    static const Kind& kind();

    QString name; ///< "10-000123": sale and number
    Id<CharitySale> sale;
    qint64 number = 0; ///< of the sale, over all its tills, without gaps
    Id<TillShift> shift;
    ReceiptType type = ReceiptType::None;
    Id<SaleReceipt> of; ///< what a void or return takes back
    QDateTime at;
    Money total;              ///< what the lines come to; of a void or return below zero
    Money discount;           ///< taken off the prices, included in `total`
    Money cash, transfer, qr; ///< their sum is `total`
    Money tendered, change;   ///< cash given and given back
    QString reference;        ///< of a transfer
    QString reason;           ///< of a void or return
    QString cashier;
};

struct ReceiptLine : Record {
    static constexpr const char* kindName = "receipt_line";
    static const Kind& kind();

    Id<SaleReceipt> receipt;
    qint64 position = 0;
    Id<DonatedItem> item; ///< null: goods without a label, at a free price
    QString name;         ///< as it was when it was sold
    Id<GoodsCategory> category;
    Id<Unit> unit;
    Id<CharityStall> stall;
    qint64 quantity = 1; ///< of a void or return below zero
    Money price;         ///< of a piece, before any discount
    Money discount;      ///< off the whole line
    Money amount;        ///< quantity × price − discount
    QString reason;      ///< of the discount, or of a price that was typed at the till
    Id<ReceiptLine> of;  ///< what a line of a void or return takes back
};

QString receiptNumberText(qint64 edition, qint64 number);
std::vector<ReceiptLine> linesOf(const Reader& reader, Id<SaleReceipt> receipt);
std::optional<SaleReceipt> receiptOf(const Reader& reader, Id<CharitySale> sale, qint64 number);
/// The receipt that voids this one; none.
std::optional<SaleReceipt> voidOf(const Reader& reader, Id<SaleReceipt> receipt);
/// Pieces of a line that came back already.
qint64 returnedOf(const Reader& reader, Id<ReceiptLine> line);

} // namespace zhijia
