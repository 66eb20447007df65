// SPDX-License-Identifier: GPL-3.0-or-later
// What a room above this one (the auction) says of a sale: takings that are not rung up at a till,
// what is unfinished before the sale closes, and whether a lot may go under the hammer.
#pragma once
#include "core/charity/item.h"

namespace zhijia {

/// Money of a sale from elsewhere than its tills, by category, unit and hour of the day, so that
/// the report's tables hold it too.
struct OtherTakings {
    QString source; ///< in words: "Auction"
    Money total;
    Money cash, qr;                       ///< of that; the rest came by transfer
    qint64 receipts = 0, lastReceipt = 0; ///< that have numbers of the sale's own series
    struct Line {
        Id<DonatedItem> item;
        Id<GoodsCategory> category;
        Id<Unit> unit;
        Id<CharityStall> stall;
        QDateTime at; ///< invalid: nobody noted it
        Money amount;
        qint64 pieces = 1;
    };
    QList<Line> lines; ///< their sum is `total`
};
using SaleTakings = QList<OtherTakings> (*)(const Reader&, Id<CharitySale>);
void registerSaleTakings(SaleTakings ask);
QList<OtherTakings> otherTakings(const Reader& reader, Id<CharitySale> sale);

/// Why a sale cannot be closed yet.
using SaleUnfinished = Issues (*)(const Reader&, Id<CharitySale>);
void registerSaleUnfinished(SaleUnfinished ask);
Issues saleUnfinished(const Reader& reader, Id<CharitySale> sale);

/// Asked by the item's steps "hammer" and "unhammer" (verb): the auction answers for its own deed.
/// Without an auction room every hammer is refused.
using HammerGuard = Issues (*)(const Reader&, const DonatedItem&, const QString& verb);
void registerHammerGuard(HammerGuard ask);
Issues whyNotHammer(const Reader& reader, const DonatedItem& item, const QString& verb);

} // namespace zhijia
