// SPDX-License-Identifier: GPL-3.0-or-later
// The two equations: what is counted agrees or is explained, once, and the whole sale closes on it.
#include "core/fund/posting.h"
#include "tests/charity/bazaar.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("closing: float + takings − paid out = counted, or explained in writing") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("花盆", 3000);
    const auto shift = b.shift("1", 20'000);
    b.sell(shift, {u8("1")}, "50");
    b.ok(payoutDeed(b.book(), shift, u8("100 送保险柜")));
    b.refused(payoutDeed(b.book(), shift, u8("100")), "Reason is missing");
    b.refused(payoutDeed(b.book(), shift, u8("-3 x")), "cannot be paid out");
    b.refused(b.take(shift, "close"), "is missing");
    b.refused(b.take(shift, "close", {{u8("denominations"), u8("3*100")}}), "no note or coin");
    const auto wrong = b.take(shift, "close", {{u8("denominations"), u8("100*1 10*1")}});
    b.refused(wrong, "float 200.00 + cash 20.00 − paid out 100.00 = 120.00, but 110.00 were "
                     "counted: missing 10.00");
    b.ok(
        b.take(shift, "close",
               {{u8("denominations"), u8("100*1 10*1")}, {u8("explanation"), u8("找零多给一张")}}));
    const TillShift s = b.now(shift);
    CHECK(s.difference == Money::fen(-1000));
    CHECK(s.expected() + s.difference == s.counted);
    CHECK(s.receipts == 1);
    CHECK(s.explanation == u8("找零多给一张"));
    // A second closing adds nothing: there is nothing that it could be of.
    b.refused(b.take(shift, "close", {{u8("denominations"), u8("100*1")}}), "not possible now");
    b.refused(b.book().undo(), "counted and closed");
    b.refused(payoutDeed(b.book(), shift, u8("10 x")), "counted and closed");
    TillShift changed = s;
    changed.floatCash = Money::fen(1);
    b.refused(b.book().update(changed), "its sheet stands");
    b.refused(b.book().remove(TillShift::kind(), s.id), "its sheet stands");
    const auto next = b.shift("1", 11'000); // the same drawer goes on
    b.sell(next, {u8("2")});
    b.ok(b.close(next));
    CHECK(b.now(next).cash == Money::fen(3000)); // its own only
    CHECK(takingsOf(b.read(), b.sale).cash == b.now(shift).cash + b.now(next).cash);
    TillShift twice;
    twice.sale = b.sale;
    twice.till = u8("7");
    twice.cashier = u8("王五");
    b.add(twice);
    b.refused(b.book().insert(twice), "is open already");
}

TEST_CASE("closing: donated = sold + auctioned + left over + written off, then the sale") {
    Bazaar b;
    b.open();
    b.item("花瓶", 2000);
    b.item("笔", 250, {}, 10);
    const auto broken = b.item("杯子", 500);
    b.item("南方", 500, b.south);
    const auto shift = b.shift();
    b.sell(shift, {u8("1"), u8("4*2")});
    b.ok(b.take(broken, "write_off", {{u8("reason"), u8("摔碎")}}));
    const auto north = b.stallOf(b.north), south = b.stallOf(b.south);
    const Pieces p = piecesOf(b.read(), b.sale, north);
    CHECK(p.donated == 12);
    CHECK(p.left() == 6);
    const auto close = b.take(b.sale, "close");
    b.refused(close, "is not counted");
    b.refused(close, "Stalls that are not counted: 华北公司, 华南公司");
    b.refused(b.count(north, 5), "donated 12 ≠ sold 5 + auctioned 0 + left over 5 + written off 1");
    b.refused(b.count(north, -1), "cannot be left");
    b.refused(b.count(north, 13), "cannot be left");
    b.ok(b.count(north, 5, "少一支，疑为顾客带走"));
    CHECK(b.now(north).difference == 1);
    b.ok(b.count(south, 1));
    CHECK(b.now(south).difference == 0);
    b.ok(b.close(shift));
    const auto paper = stallSheet(b.read(), north.raw());
    REQUIRE(paper);
    CHECK(paperText(*paper).contains(u8("少一支，疑为顾客带走")));
    b.ok(b.take(b.sale, "close"));
    CHECK(b.now(b.sale).proceeds == Money::fen(3000));
    b.refused(b.book().undo(), "is over");
    b.refused(b.take(broken, "find_again", {{u8("reason"), u8("x")}}), "is over");
    DonatedItem late;
    late.sale = b.sale;
    late.name = u8("迟到");
    late.category = b.category("Toys");
    late.donor = b.donor("赵七");
    b.refused(b.book().insert(late), "is over");
    b.refused(b.take(north, "recount", {{u8("reason"), u8("x")}}), "is over");
    b.ok(b.take(b.sale, "reopen", {{u8("reason"), u8("漏记一笔")}}));
    CHECK(b.now(b.sale).proceeds == Money());
    b.ok(b.take(north, "recount", {{u8("reason"), u8("找到了")}}));
    b.ok(b.count(north, 6));
    b.ok(b.take(b.sale, "close"));
}

TEST_CASE("closing: the proceeds go into the fund with their givers, and come back when it is "
          "opened again") {
    Bazaar b;
    Fund fund;
    fund.name = u8("金秋助学专项资金");
    fund.purpose = u8("助学");
    const Id<Fund> fundId(b.add(fund).id);
    b.plan([&](CharitySale& s) { s.fund = fundId; });
    b.open();
    b.item("花瓶", 2000);
    b.item("书", 1000, b.south, 1, [&](DonatedItem& i) {
        Donor d;
        d.type = DonorType::Anonymous;
        d.name = u8("赵善人");
        i.donor = Id<Donor>(b.add(d).id);
    });
    b.item("车", 5000);
    const auto shift = b.shift();
    b.sell(shift, {u8("1"), u8("+5 散件")});
    b.sell(shift, {u8("2")});
    Till till(b.read(), shift);
    till.enter(u8("3"));
    bool ready = false;
    till.pay(PayWay::Qr, {}, ready);
    Id<SaleReceipt> car;
    b.ok(sellDeed(b.book(), shift, till.basket(), till.payment(), car));
    b.ok(b.giveBack(shift, car)); // in cash, although it was paid by QR: −15.00 in cash all in all
    b.ok(b.close(shift));
    for (const CharityStall& s : stallsOf(b.read(), b.sale))
        b.ok(b.count(Id<CharityStall>(s.id),
                     piecesOf(b.read(), b.sale, Id<CharityStall>(s.id)).left()));
    b.ok(b.take(b.sale, "close"));
    CHECK(fundBalance(b.read(), fundId) == Money::fen(3500));
    CHECK(b.now(b.sale).proceeds == Money::fen(3500));
    const auto shares = giversOf(u8("charity_sale"))(b.read(), b.sale.raw(), LedgerAccount::Sale);
    REQUIRE(shares.size() == 2); // nobody gave the goods at a free price, and the car came back
    CHECK(shares[0].name == u8("张三"));
    CHECK(shares[0].amount == Money::fen(2000));
    CHECK(shares[1].name == u8("Anonymous donor 1"));
    b.refused(b.book().undo(), "");
    b.ok(b.take(b.sale, "reopen", {{u8("reason"), u8("漏记")}}));
    CHECK(fundBalance(b.read(), fundId) == Money());
    const auto again = b.shift("2");
    b.sell(again, {u8("+1 补记")});
    b.ok(b.close(again));
    b.ok(b.take(b.sale, "close"));
    CHECK(fundBalance(b.read(), fundId) == Money::fen(3600)); // once, not twice
}
