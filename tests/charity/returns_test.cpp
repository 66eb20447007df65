// SPDX-License-Identifier: GPL-3.0-or-later
// What a queue does to a basket and to a receipt in the second place: another price and a discount
// together, goods that come back piece by piece, a drawer that cannot give.
#include "tests/charity/bazaar.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("till: another price of a line stays when a discount off the whole is given") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("书", 1000);
    const auto shift = b.shift();
    Till till(b.read(), shift);
    b.said(till, "1", TillSaid::Took);
    b.said(till, "=8 缺口", TillSaid::Took);
    b.said(till, "2", TillSaid::Took);
    CHECK(till.due() == Money::fen(1800));
    CHECK(b.said(till, "-19 x", TillSaid::No).contains(u8("cannot be taken off 18.00")));
    b.said(till, "-3 老主顾", TillSaid::Took);
    CHECK(till.due() == Money::fen(1500));       // 8 + 10 − 3, as the screen said
    b.said(till, "-10% 老主顾", TillSaid::Took); // instead of the 3, of what is to be paid
    CHECK(till.due() == Money::fen(1620));
    bool ready = false;
    till.pay(PayWay::Cash, {}, ready);
    REQUIRE(ready);
    Id<SaleReceipt> made;
    b.ok(sellDeed(b.book(), shift, till.basket(), till.payment(), made));
    const auto lines = linesOf(b.read(), made);
    CHECK(lines[0].reason == u8("缺口；老主顾"));
    CHECK(lines[0].discount == Money::fen(1200 + 80));
    CHECK(b.now(made).total == Money::fen(1620));
    // A price a tenth of the usual asks as well: 2.00 for 20.00 is a slip of the finger.
    const auto other = b.item("花盆", 2000);
    Q_UNUSED(other);
    b.said(till, "x", TillSaid::Took);
    till.clear();
    b.said(till, "3", TillSaid::Took);
    CHECK(b.said(till, "=2 讲价", TillSaid::Asks).contains(u8("花盆 costs 2.00")));
    CHECK(till.pay(PayWay::Cash, {}, ready).text.contains(u8("First the price of 花盆")));
    b.said(till, "", TillSaid::Took);
    CHECK(till.due() == Money::fen(200));
}

TEST_CASE("returns: pieces, several things and goods without a label come back, by any way") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("笔", 300, {}, 10);
    const auto shift = b.shift();
    const auto receipt = b.sell(shift, {u8("1"), u8("4*2"), u8("+5 饼干")});
    const auto read = [&](const char* text) {
        return readReturned(b.read(), shift, receipt, u8(text));
    };
    b.refused(read("0*2"), "No piece at all");
    b.refused(read("#9"), "has no line 9");
    b.refused(read("7"), "is not on receipt");
    b.refused(read("nonsense"), "is no code");
    const auto pens = read("3*2"), cake = read("#3");
    b.ok(pens);
    b.ok(cake);
    Id<SaleReceipt> made;
    b.ok(returnDeed(b.book(), shift, receipt, {*pens, *cake}, u8("多买了"), PayWay::Qr, made));
    CHECK(b.now(made).qr == Money::fen(-900 - 500));
    CHECK(b.now(made).cash == Money());
    CHECK(linesOf(b.read(), made).size() == 2);
    CHECK(itemOf(b.read(), b.sale, 2)->sold == 1);
    b.refused(returnDeed(b.book(), shift, receipt, {*read("2*2")}, u8("x"), PayWay::Cash, made),
              "only 1 can come back");

    // The same thing on two lines, at two prices: what is all back does not hide the other.
    Till till(b.read(), shift);
    b.said(till, "2*2", TillSaid::Took);
    b.said(till, "=2 散卖", TillSaid::Took);
    b.said(till, "1*2", TillSaid::Took);
    CHECK(till.basket().lines.size() == 2);
    bool ready = false;
    till.pay(PayWay::Cash, {}, ready);
    REQUIRE(ready);
    b.ok(sellDeed(b.book(), shift, till.basket(), till.payment(), made));
    const auto twice = made;
    for (const qint64 fen : {-400, -300}) {
        const auto line = readReturned(b.read(), shift, twice, u8("2"));
        b.ok(line);
        b.ok(returnDeed(b.book(), shift, twice, {*line}, u8("不要了"), PayWay::Cash, made));
        CHECK(b.now(made).total == Money::fen(fen));
    }
    CHECK(totalsAddUp(b.read(), b.sale).isEmpty());
}

TEST_CASE("receipts: a void does not take out of the drawer what does not lie in it") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    const auto shift = b.shift("1", 1000);
    const auto receipt = b.sell(shift, {u8("1")});
    b.ok(payoutDeed(b.book(), shift, u8("25 送保险柜")));
    b.refused(b.cancel(shift, receipt), "only 5.00 yuan in the drawer");
    Id<SaleReceipt> made;
    b.ok(returnDeed(b.book(), shift, receipt, {}, u8("退货"), PayWay::Transfer, made));
    b.ok(b.close(shift));
    CHECK(b.now(shift).counted == Money::fen(500));
}

TEST_CASE("closing: a stall that sold on after its count is counted again before the sale closes") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("花盆", 3000);
    const auto shift = b.shift();
    b.sell(shift, {u8("1")});
    const auto north = b.stallOf(b.north);
    b.ok(b.count(north, 1));
    b.sell(shift, {u8("2")}); // the till does not stop a customer
    b.ok(b.close(shift));
    b.refused(b.take(b.sale, "close"), "went on selling after they were counted: 华北公司");
    b.ok(b.take(north, "recount", {{u8("reason"), u8("又卖一件")}}));
    b.ok(b.count(north, 0));
    b.ok(b.take(b.sale, "close"));
    CHECK(b.now(north).sold == 2);
}
