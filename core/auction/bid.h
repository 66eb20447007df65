// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a lot, row by row: bids, bids taken back, winners who did not pay. Rows are
// appended at the desk and never changed or removed; what counts is worked out from them.
#pragma once
#include "core/auction/paddle.h"

namespace zhijia {

struct AuctionLot;

enum class BidSource { None, Floor, Written, Jump, Undo, Dropped };
template <>
const EnumTable& enumTable<BidSource>();

struct AuctionBid : Record {
    static constexpr const char* kindName = "auction_bid";
    static const Kind& kind();

    QString name; ///< derived: "3: 12, 500.00"
    Id<AuctionLot> lot;
    qint64 seq = 0;   ///< of the lot, without gaps
    qint64 round = 0; ///< how often the lot was called by then: bids count in their round only
    Id<Paddle> paddle;
    Money amount;
    BidSource source = BidSource::None;
    Id<AuctionBid> of; ///< the bid that an undo takes back
    QDateTime at;
};

/// The bids of a lot that count, the lowest first; the last one leads.
QList<AuctionBid> standingBids(const Reader& reader, Id<AuctionLot> lot);
/// The highest bid of the next paddle in order that has not been dropped; the winner first.
std::optional<AuctionBid> nextInLine(const Reader& reader, Id<AuctionLot> lot);

} // namespace zhijia
