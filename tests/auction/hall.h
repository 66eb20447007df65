// SPDX-License-Identifier: GPL-3.0-or-later
// An auction of a sale that sells, with lots and paddles, and short words for what happens there.
#pragma once
#include "core/auction/checkout.h"
#include "core/auction/desk.h"
#include "core/auction/papers.h"
#include "tests/charity/bazaar.h"

namespace zhijia::test {

struct Hall : Bazaar {
    Id<Auction> auction;
    using Bazaar::sell;

    explicit Hall(const std::function<void(Auction&)>& more = {}) {
        Bazaar::open();
        Auction a;
        a.sale = sale;
        a.caller = u8("张主持");
        a.perPupil = Money::fen(500'000);
        a.increments = u8("0:10 500:50");
        if (more)
            more(a);
        auction = Id<Auction>(add(a).id);
    }
    /// Worth that many yuan; it starts at `start` yuan.
    Id<AuctionLot> lot(const char* name, qint64 start, qint64 reserve = 0,
                       const std::function<void(AuctionLot&)>& more = {}) {
        AuctionLot l;
        l.auction = auction;
        l.item = item(name, start * 300);
        l.start = Money::fen(start * 100);
        l.reserve = Money::fen(reserve * 100);
        if (more)
            more(l);
        return Id<AuctionLot>(add(l).id);
    }
    Id<Paddle> paddle(const char* bidder, bool checkedIn = true) {
        Paddle p;
        p.auction = auction;
        p.bidder = u8(bidder);
        const Id<Paddle> id(add(p).id);
        if (checkedIn)
            ok(take(id, "check_in"));
        return id;
    }
    /// Three paddles that are checked in: 1, 2, 3.
    void start() {
        for (const char* name : {"甲", "乙", "丙"})
            paddle(name);
        ok(take(auction, "open"));
    }
    void call(Id<AuctionLot> id) { ok(take(id, "call")); }
    Outcome<Receipt> bid(Id<AuctionLot> id, qint64 paddle, qint64 yuan = 0) {
        Params p{{u8("paddle"), paddle}};
        if (yuan != 0)
            p.insert(u8("amount"), yuan * 100);
        return take(id, "bid", p);
    }
    /// Called, bid for once by that paddle, and hammered down.
    void sell(Id<AuctionLot> id, qint64 paddle, qint64 yuan = 0) {
        call(id);
        ok(bid(id, paddle, yuan));
        ok(take(id, "hammer"));
    }
    Outcome<Receipt> checkOut(Id<Paddle> id, const Params& params = {}) {
        return take(id, "check_out", params);
    }
    AuctionReceipt lastReceipt() {
        return *read().first<AuctionReceipt>(Query().by(u8("id"), true));
    }
    Params reason(const char* why) { return {{u8("reason"), u8(why)}}; }
    Outcome<Receipt> closeAuction(qint64 difference = 0, const char* explanation = "") {
        const Money must = now(auction).floatCash + cashOf(read(), auction);
        return take(auction, "close",
                    {{u8("denominations"), u8("0.01*%1").arg(must.fen() + difference)},
                     {u8("explanation"), u8(explanation)}});
    }
    /// Everything at the stalls is counted as the records say.
    void countStalls() {
        for (const CharityStall& s : stallsOf(read(), sale))
            if (s.status == StallStatus::Open)
                ok(count(Id<CharityStall>(s.id),
                         piecesOf(read(), sale, Id<CharityStall>(s.id)).left()));
    }
};

} // namespace zhijia::test
