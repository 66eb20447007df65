// SPDX-License-Identifier: GPL-3.0-or-later
// The winners' check-out: one receipt for all lots, the sale's numbers, void, runner-up, drawer,
// and the money in the sale's report and the fund.
#include "core/fund/posting.h"
#include "core/fund/trail.h"
#include "tests/auction/hall.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("check-out: all lots of a paddle on one receipt with the sale's next number") {
    Hall h;
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20), pen = h.lot("笔", 10);
    h.start();
    const auto one = Id<Paddle>(paddleOf(h.read(), h.auction, 1)->id),
               two = Id<Paddle>(paddleOf(h.read(), h.auction, 2)->id);
    const auto till = h.shift();
    h.item("散件", 500);
    h.sell(till, {u8("4")}); // number 1 is the till's
    h.sell(vase, 1);
    h.sell(book, 2);
    h.sell(pen, 1, 35);
    CHECK(dueOf(h.read(), one) == Money::fen(13'500));
    h.refused(h.checkOut(one, {{u8("tendered"), 10'000}}), "35.00 yuan is missing");
    h.refused(h.checkOut(one, {{u8("qr"), 20'000}}), "not more");
    h.refused(h.checkOut(one, {{u8("way"), u8("qr")}, {u8("tendered"), 1}}), "in cash");
    h.refused(h.take(one, "hand_back"), "has 135.00 yuan to pay");
    h.ok(h.checkOut(one, {{u8("qr"), 3'500}, {u8("tendered"), 20'000}}));
    const AuctionReceipt r = h.lastReceipt();
    CHECK(r.name == u8("10-000002"));
    CHECK(r.total == Money::fen(13'500));
    CHECK(r.cash == Money::fen(10'000));
    CHECK(r.qr == Money::fen(3'500));
    CHECK(r.change == Money::fen(10'000));
    CHECK(linesOf(h.read(), Id<AuctionReceipt>(r.id)).size() == 2);
    CHECK(h.now(vase).status == LotStatus::Paid);
    CHECK(h.now(pen).receipt == Id<AuctionReceipt>(r.id));
    h.refused(h.checkOut(one), "has paid already: receipt 10-000002");
    h.refused(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 3)->id)), "has won nothing");
    h.ok(h.checkOut(two, {{u8("way"), u8("transfer")}, {u8("reference"), u8("尾号 6688")}}));
    CHECK(h.lastReceipt().transfer == Money::fen(2'000));
    h.sell(till, {u8("+3 花")});
    CHECK(receiptOf(h.read(), h.sale, 4)); // the till goes on with the same series
    CHECK(totalsAddUp(h.read(), h.sale).isEmpty());
    h.ok(h.take(two, "hand_back"));
    h.refused(h.take(vase, "pay"), "not possible now");
    h.refused(h.take(vase, "unpay", {{u8("receipt"), r.id}}), "at the check-out of its paddle");
}

TEST_CASE(
    "check-out: a receipt stands; a void is a receipt of its own and the lots are due again") {
    Hall h;
    const auto vase = h.lot("花瓶", 100);
    h.start();
    h.sell(vase, 1);
    const auto one = Id<Paddle>(paddleOf(h.read(), h.auction, 1)->id);
    h.ok(h.checkOut(one));
    AuctionReceipt r = h.lastReceipt();
    const Id<AuctionReceipt> id(r.id);
    h.refused(h.book().undo(), "stands");
    r.total = Money::fen(1);
    h.refused(h.book().update(r), "stands");
    CHECK_FALSE(h.book().remove(AuctionReceipt::kind(), r.id));
    h.refused(h.take(id, "void"), "is missing");
    h.ok(h.take(id, "void", h.reason("改为转账")));
    h.refused(h.take(id, "void", h.reason("再来")), "not possible now");
    const AuctionReceipt back = h.lastReceipt();
    CHECK(back.number == 2);
    CHECK(back.total == Money::fen(-10'000));
    CHECK(back.cash == Money::fen(-10'000));
    h.refused(h.take(Id<AuctionReceipt>(back.id), "void", h.reason("再来")), "a void itself");
    CHECK(h.now(vase).status == LotStatus::Sold);
    CHECK(cashOf(h.read(), h.auction) == Money());
    h.ok(h.checkOut(one, {{u8("way"), u8("transfer")}}));
    CHECK(h.lastReceipt().number == 3);
    CHECK(takingsOf(h.read(), h.sale).other == Money::fen(10'000));
    h.ok(h.closeAuction());
    h.refused(h.take(Id<AuctionReceipt>(h.lastReceipt().id), "void", h.reason("晚了")), "is over");
}

TEST_CASE("unpaid: after the day the runner-up is asked in order, or the lot is let go") {
    Hall h;
    const auto vase = h.lot("花瓶", 100, 200), book = h.lot("书", 20);
    h.start();
    h.call(vase);
    h.ok(h.bid(vase, 1, 150));
    h.ok(h.bid(vase, 2, 250));
    h.ok(h.bid(vase, 1, 300));
    h.ok(h.bid(vase, 3, 400));
    h.ok(h.take(vase, "hammer"));
    h.sell(book, 1);
    const auto number = [&] { return h.now(h.now(vase).leader).number; };
    h.refused(h.take(vase, "offer_next"), "may be paid until 2026-03-02");
    h.refused(h.take(vase, "accept"), "not possible now");
    h.clock.advance(86'400);
    const auto due = duesOf(h.office->read(), h.read().today());
    CHECK(std::ranges::any_of(due, [&](const Due& d) { return d.record == vase.raw(); }));
    h.ok(h.take(vase, "offer_next"));
    CHECK(h.now(vase).status == LotStatus::Offered);
    CHECK(number() == 1);
    CHECK(h.now(vase).price == Money::fen(30'000)); // what that one had bid
    CHECK(h.now(vase).payBy == QDate(2026, 3, 6));
    h.ok(h.take(vase, "offer_next")); // no: at once the next
    CHECK(number() == 2);
    CHECK(h.now(vase).price == Money::fen(25'000));
    h.ok(h.take(vase, "accept"));
    h.refused(h.take(vase, "offer_next"), "may be paid until");
    h.refused(h.take(vase, "offer_next", {{u8("renounced"), 1}}), "Nobody else has bid");
    h.ok(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 2)->id)));
    CHECK(h.lastReceipt().total == Money::fen(25'000));
    h.refused(h.take(book, "offer_next"), "Nobody else has bid");
    h.refused(h.closeAuction(), "is not paid");
    h.ok(h.take(book, "let_go", h.reason("未付款")));
    CHECK(h.now(book).status == LotStatus::Passed);
    CHECK(h.now(h.now(book).item).status == GoodsStatus::Lot);
    h.ok(h.closeAuction());
    CHECK(h.now(h.now(book).item).status == GoodsStatus::OnSale); // for the stalls again
    const AuctionLot l = h.now(vase);
    CHECK(l.price == Money::fen(25'000));
    QString dropped;
    for (const AuctionBid& b : h.read().all<AuctionBid>(Query().eq(u8("lot"), vase).by(u8("seq"))))
        if (b.source == BidSource::Dropped)
            dropped += b.name + u';';
    CHECK(dropped == u8("5: 3, 400.00;6: 1, 300.00;"));
}

TEST_CASE("unpaid: a runner-up below the reserve needs the consigner's word as well") {
    Hall h;
    const auto vase = h.lot("花瓶", 100, 200);
    h.start();
    h.call(vase);
    h.ok(h.bid(vase, 1, 150));
    h.ok(h.bid(vase, 2, 250));
    h.ok(h.take(vase, "hammer"));
    h.refused(h.take(vase, "offer_next", {{u8("renounced"), 1}}), "below the reserve");
    CHECK(h.now(vase).status == LotStatus::Sold);
    h.ok(h.take(vase, "offer_next", {{u8("renounced"), 1}, {u8("consigner"), u8("张三")}}));
    CHECK(h.now(vase).price == Money::fen(15'000));
    CHECK(h.now(vase).consigner == u8("张三"));
}

TEST_CASE("close: the drawer of the check-out is counted; a difference is explained") {
    Hall h([](Auction& a) { a.floatCash = Money::fen(20'000); });
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20);
    h.start();
    h.refused(h.closeAuction(), "was not called");
    h.sell(vase, 1);
    h.ok(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 1)->id)));
    h.call(book);
    h.refused(h.closeAuction(), "is being called");
    h.ok(h.take(book, "pass"));
    h.refused(h.take(h.auction, "close", {{u8("denominations"), u8("7*3")}}), "");
    h.refused(h.closeAuction(-500), "missing 5.00");
    h.ok(h.closeAuction(-500, "找错零钱"));
    CHECK(h.now(h.auction).difference == Money::fen(-500));
    CHECK(h.now(h.auction).cash == Money::fen(10'000));
    h.refused(h.take(h.auction, "close", {{u8("denominations"), u8("100*1")}}), "not possible now");
    Auction a = h.now(h.auction);
    a.place = u8("别处");
    h.refused(h.book().update(a), "is over");
    h.ok(h.take(h.auction, "reopen", h.reason("再数一次")));
    h.ok(h.closeAuction());
    CHECK(h.now(h.auction).difference == Money());
}

TEST_CASE("fund: the auction's money is posted with the sale's, from its own account") {
    Hall h;
    Fund fund;
    fund.name = u8("金秋助学专项资金");
    fund.purpose = u8("助学");
    const auto fundId = Id<Fund>(h.add(fund).id);
    CharitySale s = h.now(h.sale);
    s.fund = fundId;
    h.ok(h.book().update(s));
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20);
    h.start();
    const auto till = h.shift("1", 0);
    h.sell(till, {u8("+50 花")});
    h.sell(vase, 1);
    h.sell(book, 2);
    h.ok(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 1)->id)));
    h.ok(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 2)->id), {{u8("way"), u8("qr")}}));
    h.ok(h.closeAuction());
    h.ok(h.close(till));
    h.countStalls();
    h.ok(h.take(h.sale, "close"));
    CHECK(h.now(h.sale).proceeds == Money::fen(17'000));
    CHECK(fundBalance(h.read(), fundId) == Money::fen(17'000));
    const auto fen = [&](LedgerAccount account) {
        qint64 sum = 0;
        for (const FundSplit& x : h.read().all<FundSplit>({}))
            if (x.account == account)
                sum += x.amount.fen();
        return sum;
    };
    CHECK(fen(LedgerAccount::Auction) == -12'000);
    CHECK(fen(LedgerAccount::Sale) == -5'000);
    CHECK(fen(LedgerAccount::Cash) == 15'000);
    CHECK(fen(LedgerAccount::Platform) == 2'000);
    const Trail trail = trailOf(h.read(), fundId);
    CHECK(trail.cameIn == Money::fen(17'000));
    CHECK(std::ranges::any_of(trail.links, [](const TrailLink& l) {
        return l.through.contains(u8("花瓶")) && l.amount == Money::fen(10'000);
    }));
    const SaleTotals t = totalsOf(h.read(), h.sale);
    for (const auto* list : {&t.byCategory, &t.byUnit, &t.byStall, &t.byHour}) {
        Money sum;
        for (const TotalLine& l : *list)
            sum += l.amount;
        CHECK(sum == t.takings.total());
    }
    Money given;
    for (const GivenLine& g : givenAt(h.read(), h.sale))
        given += g.brought;
    CHECK(given == Money::fen(12'000)); // the flowers had no giver
    h.refused(h.take(h.auction, "reopen", h.reason("太晚")), "is over");
}
