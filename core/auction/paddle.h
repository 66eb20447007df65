// SPDX-License-Identifier: GPL-3.0-or-later
// A paddle: the number that a bidder holds up, who that is, and whether it was handed out.
#pragma once
#include "core/auction/auction.h"
#include "core/people/member.h"

namespace zhijia {

enum class BidderType { None, Member, Unit, Outside };
enum class PaddleStatus { None, Registered, CheckedIn, Returned };
template <>
const EnumTable& enumTable<BidderType>();
template <>
const EnumTable& enumTable<PaddleStatus>();

struct Paddle : Record {
    static constexpr const char* kindName = "paddle";
    static const Kind& kind();

    QString name; ///< derived: "12 王五"
    Id<Auction> auction;
    qint64 number = 0; ///< 0: the next that is free
    QString bidder;    ///< empty: the member's or the unit's
    BidderType type = BidderType::None;
    Id<Member> member;
    Id<Unit> unit;
    QString mobile;          ///< sensitive
    bool mayBeNamed = false; ///< agreed to be named in the results notice
    PaddleStatus status = PaddleStatus::None;
    QDateTime checkedInAt;
    QString note;
};

const Flow& paddleFlow();
std::optional<Paddle> paddleOf(const Reader& reader, Id<Auction> auction, qint64 number);

} // namespace zhijia
