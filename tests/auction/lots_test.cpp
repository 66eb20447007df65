// SPDX-License-Identifier: GPL-3.0-or-later
// Lots from items, their order and prices, paddles: before anybody bids.
#include "tests/auction/hall.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("lots: of items that are kept for the auction, with start and step by the rule") {
    Hall h([](Auction& a) { a.increments.clear(); });
    const auto vase =
        h.item("花瓶", 30'000, {}, 1, [](DonatedItem& i) { i.value = Money::fen(90'000); });
    const auto cups = h.item("茶杯", 2'000, {}, 6);
    h.item("留在摊位", 1'000);
    h.refused(h.take(h.auction, "make_lots"), "No item is kept for the auction");
    h.ok(h.take(vase, "to_auction"));
    h.ok(h.take(cups, "to_auction"));
    h.ok(h.take(h.auction, "make_lots"));
    const auto lots = lotsOf(h.read(), h.auction);
    REQUIRE(lots.size() == 2);
    CHECK(lots[0].name == u8("1. 花瓶"));
    CHECK(lots[0].estimate == Money::fen(90'000));
    CHECK(lots[0].start == Money::fen(30'000));
    CHECK(lots[0].step == Money::fen(2'000)); // a tenth lies nearer to 20 than to 50
    CHECK(lots[1].title == u8("茶杯 (6 pieces)"));
    CHECK(lots[1].estimate == Money::fen(12'000));
    h.refused(h.take(h.auction, "make_lots"), "no lot yet");
    h.ok(h.book().undo());
    CHECK(lotsOf(h.read(), h.auction).empty());
    h.ok(h.book().redo());
    CHECK(lotsOf(h.read(), h.auction).size() == 2);
}

TEST_CASE("lots: an item chosen for a lot is kept at once; it is no lot twice, nor sold") {
    Hall h;
    const auto first = h.lot("花瓶", 100);
    const auto item = h.now(first).item;
    CHECK(h.now(item).status == GoodsStatus::Lot);
    CHECK(h.now(first).step == Money()); // by the auction's table
    AuctionLot again;
    again.auction = h.auction;
    again.item = item;
    h.refused(h.book().insert(again), "is lot 1 already");
    const auto till = h.shift();
    Till t(h.read(), till);
    CHECK(t.enter(u8("1")).text.contains(u8("kept for the auction")));
    h.item("已售", 500);
    h.sell(till, {u8("2")});
    AuctionLot sold;
    sold.auction = h.auction;
    sold.item = Id<DonatedItem>(itemOf(h.read(), h.sale, 2)->id);
    h.refused(h.book().insert(sold), "not there to be auctioned");
    AuctionLot gift = h.now(first);
    gift.start = Money::fen(-5);
    h.refused(h.book().update(gift), "cannot be meant");
    // Its hammer is no step for a hand.
    h.refused(h.take(item, "hammer"), "at the auctioneer's desk only");
    h.ok(h.take(first, "withdraw", h.reason("捐赠人收回")));
    CHECK(h.now(item).status == GoodsStatus::OnSale);
    h.ok(h.take(first, "relist"));
    CHECK(h.now(item).status == GoodsStatus::Lot);
}

TEST_CASE("lots: the order is proposed, the dearest at two thirds of the way") {
    Hall h;
    for (const qint64 yuan : {500, 20, 100, 60, 300, 40})
        h.lot("件", yuan);
    h.ok(h.take(h.auction, "order_lots"));
    QList<qint64> starts, numbers;
    for (const AuctionLot& l : lotsOf(h.read(), h.auction)) {
        starts << l.start.fen() / 100;
        numbers << l.number;
    }
    CHECK(numbers == QList<qint64>{1, 2, 3, 4, 5, 6});
    CHECK(starts == QList<qint64>{20, 40, 60, 500, 100, 300});
    AuctionLot l = lotsOf(h.read(), h.auction).front();
    l.number = 3;
    h.refused(h.book().update(l), "Lot 3 is 件 already");
    h.start();
    h.call(Id<AuctionLot>(l.id));
    h.refused(h.take(h.auction, "order_lots"), "called already");
}

TEST_CASE("paddles: numbers are given and unique; who bids has been seen") {
    Hall h;
    const auto a = h.paddle("甲", false), b = h.paddle("乙", false);
    CHECK(h.now(a).number == 1);
    CHECK(h.now(b).number == 2);
    Paddle chosen;
    chosen.auction = h.auction;
    chosen.bidder = u8("丙");
    chosen.number = 88;
    chosen.mobile = u8("13800138000");
    const auto c = Id<Paddle>(h.add(chosen).id);
    CHECK(h.now(h.paddle("丁", false)).number == 3); // the lowest that is free
    chosen.id = 0;
    chosen.revision = 0;
    h.refused(h.book().insert(chosen), "Paddle 88 is given to 丙 already");
    chosen.number = -1;
    h.refused(h.book().insert(chosen), "no number of a paddle");
    Paddle nobody;
    nobody.auction = h.auction;
    CHECK_FALSE(h.book().insert(nobody));
    const Member m = h.member(u8("王五"));
    Paddle member;
    member.auction = h.auction;
    member.member = Id<Member>(m.id);
    h.add(member);
    CHECK(member.type == BidderType::None); // what was given stays what it was
    const auto stored = paddleOf(h.read(), h.auction, 4);
    REQUIRE(stored);
    CHECK(stored->bidder == u8("王五"));
    CHECK(stored->type == BidderType::Member);
    member.id = 0;
    member.revision = 0;
    member.number = 0;
    h.refused(h.book().insert(member), "holds paddle 4 already");
    Paddle unit;
    unit.auction = h.auction;
    unit.unit = h.north;
    h.add(unit);
    CHECK(paddleOf(h.read(), h.auction, 5)->type == BidderType::Unit);
    const Field& mobile = *Paddle::kind().field(u"mobile");
    CHECK(h.read().display(Paddle::kind(), mobile, mobile.get(h.now(c))) != u8("13800138000"));
}

TEST_CASE("auction: it opens on its day, with a lot, while its sale sells") {
    Hall h;
    h.refused(h.take(h.auction, "open"), "has no lot");
    h.lot("花瓶", 100);
    Auction a = h.now(h.auction);
    a.on = h.read().today().addDays(1);
    h.ok(h.book().update(a));
    h.refused(h.take(h.auction, "open"), "not today");
    a.on = h.read().today();
    a.payBy = a.on.addDays(-1);
    h.refused(h.book().update(a), "due before they are sold");
    a.payBy = {};
    a.increments = u8("5");
    h.refused(h.book().update(a), "no line of a table");
    a.increments.clear();
    h.ok(h.book().update(a));
    const Id<AuctionLot> vase(lotsOf(h.read(), h.auction).front().id);
    h.refused(h.take(vase, "call"), "is not open");
    h.ok(h.take(h.auction, "open"));
    h.countStalls();
    h.refused(h.take(h.sale, "close"), "is not closed");
    h.ok(h.take(h.auction, "cancel", h.reason("下雨")));
    CHECK(h.now(lotsOf(h.read(), h.auction).front().item).status == GoodsStatus::OnSale);
}
