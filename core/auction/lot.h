// SPDX-License-Identifier: GPL-3.0-or-later
// A lot: a donated item that goes under the hammer, from the list to the money.
#pragma once
#include "core/auction/bid.h"
#include "core/charity/item.h"

namespace zhijia {

struct AuctionReceipt;

enum class LotStatus { None, Listed, Called, Sold, Offered, Paid, Passed, Withdrawn };
template <>
const EnumTable& enumTable<LotStatus>();

struct AuctionLot : Record {
    static constexpr const char* kindName = "auction_lot";
    static const Kind& kind();

    QString name; ///< derived: "5. 花瓶"
    Id<Auction> auction;
    qint64 number = 0; ///< the order of the evening; 0: the next
    Id<DonatedItem> item;
    QString title;       ///< empty: the item's name
    QString description; ///< for the catalogue
    Money estimate;      ///< 0: the item's value, or its price
    Money start;         ///< 0: about a third of the estimate
    Money step;          ///< 0: by the auction's table; without one about a tenth of the start
    Money reserve;       ///< sensitive: below it the hammer needs the consigner's word; 0: none
    LotStatus status = LotStatus::None;
    Id<Paddle> leader;   ///< who leads, has won, or is offered it
    Money price;         ///< the highest bid, the hammer's, or what the runner-up had bid
    qint64 bids = 0;     ///< that count now
    qint64 events = 0;   ///< rows of the list of bids
    qint64 round = 0;    ///< how often it was called
    QDateTime decidedAt; ///< hammer, or passed
    QString consigner;   ///< who gave the word to sell below the reserve
    QDate payBy;
    Id<AuctionReceipt> receipt;
    QString reason;
    QString note;

    bool hasHammer() const {
        return status == LotStatus::Sold || status == LotStatus::Offered ||
               status == LotStatus::Paid;
    }
};

const Flow& lotFlow();
/// What the next bid must be at least.
Money nextBid(const Auction& auction, const AuctionLot& lot);
std::vector<AuctionLot> lotsOf(const Reader& reader, Id<Auction> auction);
std::optional<AuctionLot> lotOf(const Reader& reader, Id<Auction> auction, qint64 number);
/// The lot that is being called; none between two.
std::optional<AuctionLot> calledLot(const Reader& reader, Id<Auction> auction);
/// Why this paddle may not bid so much (0: the next step) on this lot now, in the hall's words.
Issues whyNotBid(const Reader& reader, const AuctionLot& lot, qint64 paddle, Money amount);
/// Why a lot cannot be opened again now: a minute has passed, it is paid, another one is called.
Issues whyNotReopen(const Reader& reader, const AuctionLot& lot);
/// The lot that a step of this thread is about just now; 0 for none. Rows of bids and the item's
/// hammer are written by the lot's own steps and by nobody else.
RawId lotAtHand();
/// What the sale asks before an item goes under the hammer; see core/charity/hooks.h.
Issues hammerOnlyHere(const Reader& reader, const DonatedItem& item, const QString& verb);
/// Lots of the items of the sale that are kept for the auction and are no lot yet; says how many.
Outcome<int> takeLots(Txn& txn, const Auction& auction);
/// Numbers all lots anew: the cheapest first, the dearest at two thirds of the way, so that the
/// hall is full when it comes.
Outcome<void> orderLots(Txn& txn, const Auction& auction);

} // namespace zhijia
