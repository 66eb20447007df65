// SPDX-License-Identifier: GPL-3.0-or-later
// The hall's rules: who may bid what, what the hammer asks, what is taken back and until when.
#include "tests/auction/hall.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("bids: the next step, a jump, and everything a hall does wrong") {
    Hall h;
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20);
    h.start();
    const auto late = h.paddle("迟到", false);
    h.refused(h.bid(vase, 1), "is not called yet");
    h.call(vase);
    h.refused(h.take(book, "call"), "Lot 1 is being called");
    h.refused(h.bid(vase, 1, 99), "below the start");
    h.ok(h.bid(vase, 1));
    CHECK(h.now(vase).price == Money::fen(10'000));
    h.refused(h.bid(vase, 1), "Paddle 1 leads already with 100.00");
    h.refused(h.bid(vase, 77), "No paddle has the number 77");
    h.refused(h.bid(vase, 4), "Paddle 4 is not checked in");
    h.refused(h.bid(vase, 2, 105), "below the next step");
    h.refused(h.bid(vase, 2, 100'000'000), "cannot be meant");
    h.ok(h.bid(vase, 2));
    CHECK(h.now(vase).price == Money::fen(11'000));
    h.ok(h.bid(vase, 3, 500)); // a jump; from 500 on the table says 50
    h.refused(h.bid(vase, 2, 549), "550.00 yuan is the least");
    h.ok(h.bid(vase, 2));
    CHECK(h.now(vase).price == Money::fen(55'000));
    CHECK(h.now(vase).leader == Id<Paddle>(paddleOf(h.read(), h.auction, 2)->id));
    h.ok(h.take(late, "check_in"));
    h.ok(h.take(vase, "bid", {{u8("paddle"), 4}, {u8("source"), u8("written")}}));
    h.refused(h.take(late, "hand_back"), "leads on lot 1");
    QStringList sources;
    for (const AuctionBid& b : standingBids(h.read(), vase))
        sources << AuctionBid::kind().value(b, u"source").toString();
    CHECK(sources == QStringList{u8("floor"), u8("floor"), u8("jump"), u8("floor"), u8("written")});
    h.ok(h.take(vase, "hammer"));
    h.refused(h.bid(vase, 1), "The hammer fell on lot 1: paddle 4, 600.00");
    CHECK(h.now(h.now(vase).item).status == GoodsStatus::Auctioned);
    CHECK(h.now(h.now(vase).item).auctioned == 1);
    h.refused(h.take(vase, "hammer"), "not possible now");
}

TEST_CASE("bids: the list is only appended; the last one is taken back on its own lot") {
    Hall h;
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20);
    h.start();
    h.call(vase);
    h.refused(h.take(vase, "undo_bid"), "Nobody has bid");
    h.ok(h.bid(vase, 1));
    h.refused(h.book().undo(), ""); // Ctrl+Z is not the way
    h.ok(h.bid(vase, 2));
    const auto first = standingBids(h.read(), vase).first();
    h.refused(h.take(vase, "undo_bid", {{u8("bid"), first.id}}), "is another one");
    h.ok(h.take(vase, "undo_bid"));
    CHECK(h.now(vase).price == Money::fen(10'000));
    CHECK(h.now(vase).leader == first.paddle);
    h.refused(h.bid(vase, 1), "leads already");
    h.ok(h.bid(vase, 2, 200));
    CHECK(h.read().count<AuctionBid>() == 4); // two bids, one taken back, another
    h.ok(h.take(vase, "hammer"));
    h.call(book);
    h.ok(h.bid(book, 3));
    const auto other = standingBids(h.read(), vase).last();
    h.refused(h.take(book, "undo_bid", {{u8("bid"), other.id}}), "is on lot 1, not on lot 2");
    h.refused(h.take(vase, "undo_bid"), "The hammer fell on lot 1");
    AuctionBid forged = other;
    forged.id = 0;
    forged.revision = 0;
    forged.seq = 99;
    h.refused(h.book().insert(forged), "only appended");
    AuctionBid changed = other;
    changed.amount = Money::fen(1);
    h.refused(h.book().update(changed), "only appended");
    CHECK_FALSE(h.book().remove(AuctionBid::kind(), other.id));
    AuctionLot dear = h.now(book);
    dear.start = Money::fen(99'900);
    h.refused(h.book().update(dear), "its prices stand");
    CHECK_FALSE(h.book().remove(AuctionLot::kind(), book.raw()));
    CHECK_FALSE(h.book().remove(Paddle::kind(), first.paddle.raw()));
}

TEST_CASE("hammer: below the reserve it asks for the consigner's word and says no figure") {
    Hall h;
    const auto vase = h.lot("花瓶", 100, 300);
    h.start();
    h.call(vase);
    h.refused(h.take(vase, "hammer"), "Nobody has bid");
    h.ok(h.bid(vase, 1));
    const auto no = h.take(vase, "hammer");
    h.refused(no, "below the reserve");
    CHECK_FALSE(no.error().first().text.contains(u8("300")));
    CHECK(no.error().first().mend.contains(u8("Pass the lot")));
    h.ok(h.take(vase, "pass"));
    CHECK(h.now(h.now(vase).item).status == GoodsStatus::Lot);
    h.refused(h.bid(vase, 2), "was passed");
    h.ok(h.take(vase, "reopen", h.reason("捐赠人同意降价")));
    h.ok(h.take(vase, "hammer", {{u8("consigner"), u8("捐赠人张三")}}));
    CHECK(h.now(vase).consigner == u8("捐赠人张三"));
    // The reserve is masked wherever it is shown.
    const Field& f = *AuctionLot::kind().field(u"reserve");
    CHECK_FALSE(h.read().display(AuctionLot::kind(), f, f.get(h.now(vase))).contains(u8("300")));
    const auto enough = h.lot("画", 100, 100);
    h.sell(enough, 2);
    CHECK(h.now(enough).consigner.isEmpty());
}

TEST_CASE(
    "reopen: within a minute, with a reason, not while another lot is called, not when paid") {
    Hall h;
    const auto vase = h.lot("花瓶", 100), book = h.lot("书", 20);
    h.start();
    h.sell(vase, 1);
    h.refused(h.take(vase, "reopen"), "is missing");
    h.clock.advance(60);
    h.ok(h.take(vase, "reopen", h.reason("漏看一位")));
    CHECK(h.now(h.now(vase).item).status == GoodsStatus::Lot);
    CHECK(h.now(vase).price == Money::fen(10'000)); // the bids stand
    h.ok(h.bid(vase, 2));
    h.ok(h.take(vase, "hammer"));
    h.clock.advance(61);
    h.refused(h.take(vase, "reopen", h.reason("晚了")), "61 seconds ago");
    h.sell(book, 3);
    h.ok(h.checkOut(Id<Paddle>(paddleOf(h.read(), h.auction, 3)->id)));
    h.refused(h.take(book, "reopen", h.reason("已付")), "is paid: receipt 10-000001");
    const auto pen = h.lot("笔", 10), cup = h.lot("杯", 10);
    h.sell(pen, 1);
    h.call(cup);
    h.refused(h.take(pen, "reopen", h.reason("漏看")), "Lot 4 is being called");
    h.ok(h.take(cup, "uncall"));
    h.ok(h.take(pen, "reopen", h.reason("漏看")));
    h.refused(h.take(pen, "uncall"), "Somebody has bid");
    h.ok(h.take(pen, "withdraw", h.reason("有瑕疵")));
    CHECK(h.now(h.now(pen).item).status == GoodsStatus::OnSale);
    h.refused(h.bid(pen, 2), "is withdrawn: 有瑕疵");
}

TEST_CASE("passed lots are called again from the start, without the old bids") {
    Hall h;
    const auto vase = h.lot("花瓶", 100, 1'000);
    h.start();
    h.call(vase);
    h.ok(h.bid(vase, 1, 500));
    h.ok(h.take(vase, "pass"));
    h.ok(h.take(vase, "again"));
    AuctionLot l = h.now(vase);
    l.start = Money::fen(5'000);
    l.reserve = {};
    h.ok(h.book().update(l)); // between two calls it may be put right
    h.call(vase);
    CHECK(h.now(vase).price == Money());
    CHECK(standingBids(h.read(), vase).isEmpty());
    h.ok(h.bid(vase, 1));
    CHECK(h.now(vase).price == Money::fen(5'000));
    CHECK(h.now(vase).bids == 1);
}

TEST_CASE("desk: one calls at a time; a form and the command line wait too") {
    Hall h;
    const auto vase = h.lot("花瓶", 100);
    h.start();
    CallerDesk one(h.book(), h.auction), two(h.book(), h.auction);
    CHECK(one.run(one.sit()).tone == DeskSaid::Did);
    const DeskSaid no = two.run(two.sit());
    CHECK(no.tone == DeskSaid::No);
    CHECK(no.text.contains(u8("Another desk calls")));
    CHECK(no.mend.contains(u8("Free the desk")));
    CHECK(two.run(two.call()).text.contains(u8("Another desk calls")));
    h.refused(h.take(vase, "call"), "Another desk calls");
    CHECK(one.run(one.enter({})).tone == DeskSaid::Did);
    CHECK(one.run(one.enter(u8("2"))).text.contains(u8("Paddle 2: 100.00")));
    h.refused(h.bid(vase, 1), "Another desk calls");
    h.refused(h.closeAuction(), "A desk still calls");
    h.ok(h.take(h.auction, "free_desk", h.reason("电脑死机")));
    CHECK(two.run(two.sit()).tone == DeskSaid::Did);
    CHECK(one.run(one.enter(u8("3"))).text.contains(u8("Another desk calls")));
    two.refresh(true);
    CHECK(two.run(two.enter(u8("3"))).text.contains(u8("Paddle 3: 110.00")));
    CHECK(two.run(two.leave()).tone == DeskSaid::Did);
    CHECK(h.now(h.auction).desk.isEmpty());
}

TEST_CASE("desk: what is typed, and what the hall sees of it") {
    Hall h;
    const auto vase = h.lot("花瓶", 100, 300);
    h.lot("书", 20);
    h.start();
    const auto till = h.shift();
    h.sell(till, {u8("+900 散件")});
    CallerDesk d(h.book(), h.auction);
    const auto says = [&](const DeskAct& act, DeskSaid::Tone tone, const char* text) {
        const DeskSaid s = d.run(act);
        INFO(s.text.toStdString() << " | " << s.mend.toStdString());
        CHECK(s.tone == tone);
        CHECK((s.text + s.mend).contains(u8(text)));
    };
    d.run(d.sit());
    says(d.enter(u8("1")), DeskSaid::No, "not called yet");
    says(d.enter({}), DeskSaid::Did, "Lot 1 starts at 100.00");
    says(d.enter(u8("hello")), DeskSaid::No, "is no bid");
    says(d.enter(u8("12 x")), DeskSaid::No, "is no amount");
    says(d.enter(u8("１")), DeskSaid::Did, "Paddle 1: 100.00"); // full width
    says(d.enter({}), DeskSaid::Asks, "The next bid is 110.00");
    says(d.enter(u8("2*150")), DeskSaid::Did, "Paddle 2: 150.00");
    says(d.enter(u8("w3 160")), DeskSaid::Did, "Paddle 3: 160.00");
    says(d.enter(u8("1 2000")), DeskSaid::Asks, "the next step is 170.00"); // 200.0 was meant
    says(d.enter(u8("1 200")), DeskSaid::Did, "Paddle 1: 200.00");
    says(d.undo(), DeskSaid::Did, "taken back");
    CHECK(d.view().paddle == 3);
    CHECK(d.view().price == Money::fen(16'000));
    says(d.next(), DeskSaid::No, "is being called");
    CHECK(d.reserveWord() == u8("Below the reserve"));
    says(d.hammer(), DeskSaid::Asks, "below the reserve");
    says(d.enter({}), DeskSaid::No, "By whose word");
    says(d.enter(u8("捐赠人")), DeskSaid::Did, "Sold: paddle 3, 160.00");
    CHECK(d.view() == auctionView(h.read(), h.auction)); // handed on is what is there
    CHECK(d.view().raised == Money::fen(106'000));
    CHECK(d.view().pupils() == 0);
    says(d.reopen(), DeskSaid::Asks, "why?");
    d.back();
    CHECK_FALSE(d.isAsking());
    says(d.reopen(), DeskSaid::Asks, "why?");
    says(d.enter(u8("漏看")), DeskSaid::Did, "open again");
    says(d.enter(u8("2 6000")), DeskSaid::Asks, "Paddle 2 bids 6000.00");
    says(d.enter({}), DeskSaid::Did, "Paddle 2: 6000.00");
    says(d.hammer(), DeskSaid::Did, "Sold: paddle 2, 6000.00");
    CHECK(d.view().pupils() == 1);
    CHECK(d.view() == auctionView(h.read(), h.auction));
    says(d.previous(), DeskSaid::No, "is the first one");
    says(d.next(), DeskSaid::Did, "2. 书");
    says(d.enter({}), DeskSaid::Did, "starts at 20.00");
    says(d.enter(u8("#1")), DeskSaid::Did, "1. 花瓶"); // nobody has bid on 2: it is called later
    CHECK(d.view().number == 1);
    CHECK_FALSE(calledLot(h.read(), h.auction));
    says(d.enter(u8("#9")), DeskSaid::No, "no lot 9");
    says(d.withdraw(), DeskSaid::Asks, "why?");
    says(d.enter(u8("试试")), DeskSaid::No, "not possible now"); // it is sold
    says(d.next(), DeskSaid::Did, "2. 书");
    says(d.next(), DeskSaid::No, "is the last one");
    CHECK(h.now(vase).status == LotStatus::Sold);
}
