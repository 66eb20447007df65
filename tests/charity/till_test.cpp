// SPDX-License-Identifier: GPL-3.0-or-later
// The till: every code, price and payment that a queue brings, answered in words.
#include "tests/charity/bazaar.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("till: a mixed basket, a discount, change, and the receipt") {
    Bazaar b;
    b.open();
    const auto vase = b.item("花瓶", 2000);
    const auto pens = b.item("圆珠笔", 250, {}, 30);
    const auto shift = b.shift();
    Till till(b.read(), shift);
    CHECK(
        b.said(till, b.now(vase).code.toUtf8().constData(), TillSaid::Took).contains(u8("20.00")));
    CHECK(b.said(till, "1", TillSaid::No).contains(u8("in the basket already")));
    b.said(till, "3*2", TillSaid::Took);
    CHECK(b.said(till, "2*2", TillSaid::Took).contains(u8("5 × 2.50")));
    b.said(till, "+12.5 手工饼干", TillSaid::Took);
    CHECK(till.due() == Money::fen(2000 + 1250 + 1250));
    CHECK(b.said(till, "-5", TillSaid::No).contains(u8("Why is the discount given?")));
    CHECK(b.said(till, "-500 多买", TillSaid::No).contains(u8("cannot be taken off")));
    b.said(till, "-10% 多买", TillSaid::Took);
    CHECK(till.due() == Money::fen(4050));
    bool ready = false;
    CHECK(till.pay(PayWay::Cash, u8("40"), ready).text.contains(u8("0.50 yuan is missing")));
    CHECK(till.pay(PayWay::Qr, u8("20"), ready).tone == TillSaid::Asks);
    CHECK_FALSE(ready);
    CHECK(b.said(till, "1", TillSaid::No).contains(u8("A part is paid already")));
    CHECK(till.pay(PayWay::Cash, u8("50"), ready).text.contains(u8("29.50")));
    REQUIRE(ready);
    Id<SaleReceipt> made;
    b.ok(sellDeed(b.book(), shift, till.basket(), till.payment(), made));
    const SaleReceipt r = b.now(made);
    CHECK(r.name == u8("10-000001"));
    CHECK(r.total == Money::fen(4050));
    CHECK(r.cash == Money::fen(2050));
    CHECK(r.qr == Money::fen(2000));
    CHECK(r.change == Money::fen(2950));
    CHECK(r.discount == Money::fen(450));
    CHECK(linesOf(b.read(), made).size() == 3);
    CHECK(b.now(vase).status == GoodsStatus::Sold);
    CHECK(b.now(pens).sold == 5);
    CHECK(b.now(pens).status == GoodsStatus::OnSale);
    CHECK(totalsAddUp(b.read(), b.sale).isEmpty());
}

TEST_CASE(
    "till: unknown, misread, sold, other stall's and other sale's codes are refused in words") {
    Bazaar b;
    b.open();
    const auto north = b.item("北方的书", 1000);
    b.item("南方的书", 1000, b.south);
    b.item("三支笔", 500, {}, 3);
    const auto shift = b.shift("1", 0, b.stallOf(b.south));
    Till till(b.read(), shift);
    CHECK(b.said(till, "99", TillSaid::No).contains(u8("No item has the code 10-0099")));
    CHECK(b.said(till, "10-0001-9", TillSaid::No).contains(u8("misread")));
    CHECK(b.said(till, "6901234567892", TillSaid::No).contains(u8("misread"))); // of a shop
    CHECK(b.said(till, "hello", TillSaid::No).contains(u8("is no code")));
    CHECK(b.said(till, "", TillSaid::No).contains(u8("Scan a label")));
    CHECK(b.said(till, itemCodeText({9, 1}).toUtf8().constData(), TillSaid::No)
              .contains(u8("of sale No. 9")));
    const QString other = b.said(till, "1", TillSaid::No);
    CHECK(other.contains(u8("of the stall 华北公司")));
    CHECK(other.contains(u8("paid there")));
    const auto everything = b.shift("2");
    b.sell(everything, {u8("1")});
    Till main(b.read(), everything);
    CHECK(b.said(main, "1", TillSaid::No).contains(u8("is sold already: receipt 10-000001")));
    CHECK(b.said(main, "4*3", TillSaid::No).contains(u8("only 3 are left")));
    CHECK(b.said(main, "0*3", TillSaid::No).contains(u8("No piece")));
    CHECK(main.isEmpty());
    CHECK(b.now(north).sold == 1);
}

TEST_CASE("till: no price and a slipped point are asked for and settled at once") {
    Bazaar b;
    b.open();
    const auto books = b.category("Books");
    const auto free = b.item("无价", 0);
    b.item("错价", 10'000, {}, 1, [&](DonatedItem& i) { i.category = books; });
    const auto shift = b.shift();
    Till till(b.read(), shift);
    CHECK(b.said(till, "1", TillSaid::Asks).contains(u8("has no price")));
    CHECK(b.said(till, "10-0002-1", TillSaid::No).contains(u8("First the price"))); // a label came
    CHECK(b.said(till, "", TillSaid::No).contains(u8("First the price")));
    CHECK(b.said(till, "0", TillSaid::No).contains(u8("First the price")));
    b.said(till, "15", TillSaid::Took);
    CHECK(till.basket().lines.last().reason == u8("priced at the till"));
    CHECK(b.said(till, "2", TillSaid::Asks).contains(u8("usual is 10.00")));
    b.said(till, "12", TillSaid::Took); // the right one instead
    CHECK(till.due() == Money::fen(2700));
    till.removeLast();
    b.said(till, "2", TillSaid::Asks);
    b.said(till, "", TillSaid::Took); // right after all
    CHECK(till.due() == Money::fen(11'500));
    CHECK(b.said(till, "=1000 手滑", TillSaid::Asks).contains(u8("costs 1000.00")));
    b.said(till, "10", TillSaid::Took);
    CHECK(till.due() == Money::fen(2500));
    CHECK(b.said(till, "+1200 画", TillSaid::Asks).contains(u8("is that right?")));
    till.back();
    CHECK(b.said(till, "+100 Books", TillSaid::Asks).contains(u8("usual is 10.00")));
    b.said(till, "10", TillSaid::Took);
    CHECK(till.basket().lines.last().category == books);
    CHECK(b.said(till, "+0 x", TillSaid::No).contains(u8("is no price")));
    CHECK(b.said(till, "+x", TillSaid::No).contains(u8("is no amount")));
    bool ready = false;
    CHECK(till.pay(PayWay::Cash, b.now(free).code, ready).text.contains(u8("an item's code")));
    CHECK(till.pay(PayWay::Cash, u8("3500"), ready).tone == TillSaid::Asks); // 35.00 was meant
    CHECK_FALSE(ready);
    CHECK(till.pay(PayWay::Cash, u8("35"), ready).tone == TillSaid::Took);
    CHECK(ready);
    till.pay(PayWay::Cash, u8("200"), ready);
    CHECK_FALSE(ready);
    till.pay(PayWay::Cash, u8("200"), ready); // twice the same: two notes of a hundred it is
    CHECK(ready);
}

TEST_CASE("till: what another till sold meanwhile is refused whole, with its receipt") {
    Bazaar b;
    b.open();
    const auto both = b.item("唯一", 1000);
    const auto mine = b.item("我的", 500);
    const auto a = b.shift("1"), c = b.shift("2");
    Till till(b.read(), a);
    b.said(till, "1", TillSaid::Took);
    b.said(till, "2", TillSaid::Took);
    b.sell(c, {u8("1")});
    bool ready = false;
    till.pay(PayWay::Cash, {}, ready);
    REQUIRE(ready);
    Id<SaleReceipt> made;
    b.refused(sellDeed(b.book(), a, till.basket(), till.payment(), made),
              "is sold already: receipt 10-000001");
    CHECK(till.dropGone() == u8("Out of the basket: 唯一"));
    CHECK(till.due() == Money::fen(500)); // what is left can be paid at once
    CHECK(b.said(till, "x9", TillSaid::No).contains(u8("no line 9")));
    b.said(till, "x1", TillSaid::Took);
    CHECK(till.isEmpty());
    CHECK(b.now(mine).sold == 0);
    CHECK(b.now(both).sold == 1);
    const auto next = b.sell(a, {u8("2")});
    CHECK(b.now(next).number == 2); // no gap from what was refused
}

TEST_CASE("receipts: never changed, removed or undone; voided and returned instead") {
    Bazaar b;
    b.open();
    const auto vase = b.item("花瓶", 2000);
    b.item("笔", 333, {}, 10);
    const auto shift = b.shift();
    const auto first = b.sell(shift, {u8("1"), u8("3*2"), u8("-1 凑整")});
    b.refused(b.book().undo(), "is voided at the till");
    SaleReceipt r = b.now(first);
    r.total = Money::fen(1);
    b.refused(b.book().update(r), "is voided at the till");
    b.refused(b.book().remove(SaleReceipt::kind(), r.id), "is voided at the till");
    ReceiptLine line = linesOf(b.read(), first).front();
    line.amount = Money::fen(1);
    b.refused(b.book().update(line), "is voided at the till");
    b.refused(b.book().remove(ReceiptLine::kind(), line.id), "is voided at the till");
    ReceiptLine extra;
    extra.receipt = first;
    b.refused(b.book().insert(extra), "written by the till");
    SaleReceipt byHand;
    byHand.sale = b.sale;
    byHand.shift = shift;
    byHand.type = ReceiptType::Sale;
    b.refused(b.book().insert(byHand), "written by the till");

    b.refused(b.cancel(shift, first, " "), "Why is receipt");
    const auto other = b.shift("2");
    b.refused(b.cancel(other, first), "is of till 1");
    b.ok(b.cancel(shift, first));
    CHECK(b.now(vase).status == GoodsStatus::OnSale);
    b.refused(b.cancel(shift, first), "is void already, by 10-000002");
    b.refused(b.giveBack(shift, first), "is void already");
    b.refused(b.book().undo(), "is voided at the till");
    CHECK(takingsOf(b.read(), b.sale).total() == Money());

    // Pieces come back one by one; the parts of the discount are the whole of it.
    const auto second = b.sell(shift, {u8("1"), u8("3*2"), u8("-1 凑整")});
    const auto lines = linesOf(b.read(), second);
    const Id<ReceiptLine> pens(lines[1].id);
    b.ok(b.giveBack(shift, second, {{pens, 1}}));
    b.refused(b.cancel(shift, second), "came back already");
    b.ok(b.giveBack(shift, second, {{pens, 1}}));
    b.refused(b.giveBack(shift, second, {{pens, 2}}), "only 1 can come back");
    b.ok(b.giveBack(shift, second)); // the rest
    b.refused(b.giveBack(shift, second), "came back already");
    CHECK(takingsOf(b.read(), b.sale).total() == Money());
    CHECK(totalsAddUp(b.read(), b.sale).isEmpty());
}

TEST_CASE("receipts: a void after closing is refused; a return goes on the next sheet") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    const auto shift = b.shift();
    const auto receipt = b.sell(shift, {u8("1")});
    b.ok(b.close(shift));
    b.refused(b.cancel(shift, receipt), "counted and closed");
    Id<SaleReceipt> made;
    b.refused(sellDeed(b.book(), shift, {}, {}, made), "counted and closed");
    const auto next = b.shift("1", 1000);
    b.refused(b.cancel(next, receipt), "on the sheet of");
    b.refused(b.giveBack(next, receipt), "only 10.00 yuan in the drawer");
    b.refused(payoutDeed(b.book(), next, u8("20 午餐")), "only 10.00 yuan in the drawer");
    const auto rich = b.shift("2", 10'000);
    b.ok(b.giveBack(rich, receipt));
    CHECK(sumsOf(b.read(), rich).cash == Money::fen(-2000));
    CHECK(b.now(shift).cash == Money::fen(2000)); // its sheet stands
    b.ok(b.close(rich));
    CHECK(takingsOf(b.read(), b.sale).total() == Money());
}
