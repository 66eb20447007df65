// SPDX-License-Identifier: GPL-3.0-or-later
// From giver to pupil and back, to the fen.
#include "tests/fund/books.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// What a sale would tell: two donors' items, and one whose donor is a record.
QList<GiverShare> parts;
QList<GiverShare> sale(const Reader&, RawId, LedgerAccount account) {
    return account == LedgerAccount::Sale ? parts : QList<GiverShare>();
}

const TrailGiver* named(const Trail& t, const char* name) {
    for (const TrailGiver& g : t.givers)
        if (g.name == u8(name))
            return &g;
    return nullptr;
}

Outcome<Id<Voucher>> sold(Books& b, Money amount, RawId source = 7) {
    IncomeDraft d{b.fund,
                  {},
                  u8("义卖第一天"),
                  {{LedgerAccount::Sale, LedgerAccount::Cash, amount}},
                  u8("till_session"),
                  source};
    return b.deed([&](Txn& txn) { return postIncome(txn, d); });
}

} // namespace

TEST_CASE("The money that came first is spent first", "[fund]") {
    Books b;
    const auto first = b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 5)));
    b.ok(b.income(yuan(50), "王五", QDate(2026, 1, 6)));
    const auto one = b.pupil("小明"), two = b.pupil("小红");
    const auto g1 = b.ok(b.grant(yuan(80), one, QDate(2026, 2, 1)));
    const auto g2 = b.ok(b.grant(yuan(40), two, QDate(2026, 2, 2)));
    const Trail t = trailOf(b.read(), b.fund);
    REQUIRE(t.givers.size() == 2);
    const auto li = t.ofGiver(0);
    REQUIRE(li.size() == 2);
    CHECK(li[0].beneficiary == one);
    CHECK(li[0].amount == yuan(80));
    CHECK(li[1].beneficiary == two);
    CHECK(li[1].amount == yuan(20));
    const auto back = t.toVoucher(g2); // whose money was it
    REQUIRE(back.size() == 2);
    CHECK(t.givers[back[0].giver].name == u8("李四"));
    CHECK(back[0].amount == yuan(20));
    CHECK(t.givers[back[1].giver].name == u8("王五"));
    CHECK(back[1].amount == yuan(20));
    CHECK(named(t, "王五")->left == yuan(30));
    CHECK(t.toPupil(one).size() == 1);
    CHECK(t.toVoucher(g1).size() == 1);
    CHECK(t.ofVoucher(first).size() == 2);
    // A gift that comes later changes nothing of it.
    b.ok(b.income(yuan(1000), "赵六"));
    const Trail later = trailOf(b.read(), b.fund);
    CHECK(later.ofGiver(0).size() == 2);
    CHECK(later.toVoucher(g2)[1].amount == yuan(20));
    // The name of a pupil stands nowhere in it.
    CHECK(trailEnd(b.read(), li[0]).contains(u8("P0001")));
    CHECK_FALSE(trailEnd(b.read(), li[0]).contains(u8("小明")));
    b.sound();
}

TEST_CASE("A sale tells whose money it is", "[fund]") {
    registerGivers("till_session", &sale);
    Books b;
    parts = {{u8("donor"), 1, u8("李四"), u8("茶壶"), yuan(30)},
             {u8("donor"), 2, u8("王五"), u8("自行车"), yuan(170)},
             {u8("donor"), 1, u8("李四"), u8("字画"), yuan(100)}};
    const auto in = b.ok(sold(b, yuan(300)));
    Trail t = trailOf(b.read(), b.fund);
    REQUIRE(t.givers.size() == 2);
    CHECK(named(t, "李四")->gave == yuan(130));
    CHECK(named(t, "王五")->gave == yuan(170));
    CHECK(t.ofGiver(0).front().through == u8("茶壶"));
    CHECK(t.ofVoucher(in).size() == 3);
    b.sound();
    // The same source posted twice (a second day): its parts are laid over both, once.
    b.ok(sold(b, yuan(50)));
    t = trailOf(b.read(), b.fund);
    CHECK(t.cameIn == yuan(350));
    CHECK(named(t, "李四")->gave == yuan(130));
    CHECK(t.givers.size() == 3); // 50 of which nobody told whose they are
    CHECK(t.givers.last().gave == yuan(50));
    b.sound();
}

TEST_CASE("Where more is told than was posted, parts are cut in proportion", "[fund]") {
    registerGivers("till_session", &sale);
    Books b;
    parts = {{{}, 0, u8("甲"), {}, Money::fen(100)},
             {{}, 0, u8("乙"), {}, Money::fen(100)},
             {{}, 0, u8("丙"), {}, Money::fen(100)},
             {{}, 0, u8("丁"), {}, Money()}};
    b.ok(sold(b, Money::fen(200))); // the till was a yuan short
    const Trail t = trailOf(b.read(), b.fund);
    REQUIRE(t.givers.size() == 3);
    CHECK(t.givers[0].gave == Money::fen(67));
    CHECK(t.givers[1].gave == Money::fen(67));
    CHECK(t.givers[2].gave == Money::fen(66));
    b.sound();
}

TEST_CASE("A reversed gift leaves the trail, and those after it make it good", "[fund]") {
    Books b;
    const auto wrong = b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 5)));
    const auto p = b.pupil();
    const auto g = b.ok(b.grant(yuan(100), p, QDate(2026, 1, 6)));
    b.ok(b.income(yuan(100), "王五", QDate(2026, 1, 7)));
    CHECK(trailOf(b.read(), b.fund).toVoucher(g).front().madeGood == false);
    const Issues said = b.notesOf([&](Txn& txn) { return reverseVoucher(txn, wrong, u8("误记")); });
    CHECK(b.says(said, "100.00 of this money is spent already: P0001"));
    const Trail t = trailOf(b.read(), b.fund);
    REQUIRE(t.givers.size() == 1);
    CHECK(t.givers[0].name == u8("王五"));
    REQUIRE(t.toVoucher(g).size() == 1);
    CHECK(t.toVoucher(g).front().amount == yuan(100));
    CHECK(t.toVoucher(g).front().madeGood); // it came a day after the grant: the paper says so
    CHECK(trailEnd(b.read(), t.toVoucher(g).front()).contains(u8("made good later")));
    b.sound();
}

TEST_CASE("Money given back is the giver's own", "[fund]") {
    Books b;
    b.ok(b.income(yuan(500), "乙", QDate(2026, 1, 1)));
    b.ok(b.giveBack(yuan(200), "乙", QDate(2026, 1, 3)));
    b.ok(b.income(yuan(1000), "丙", QDate(2026, 1, 4)));
    b.ok(b.giveBack(yuan(250), "丙", QDate(2026, 1, 5)));
    Trail t = trailOf(b.read(), b.fund);
    CHECK(named(t, "乙")->returned == yuan(200));
    CHECK(named(t, "乙")->left == yuan(300));
    CHECK(named(t, "丙")->returned == yuan(250));
    CHECK(named(t, "丙")->left == yuan(750));
    b.sound();
    // What of it was spent already comes from the others, first in, first out.
    b.ok(b.grant(yuan(300), b.pupil(), QDate(2026, 1, 6)));
    b.ok(b.giveBack(yuan(300), "乙", QDate(2026, 1, 7)));
    t = trailOf(b.read(), b.fund);
    CHECK(named(t, "乙")->toPupils == yuan(300));
    CHECK(named(t, "丙")->returned == yuan(550));
    b.refused(b.giveBack(Money::fen(1), "乙"), "Nothing is left to give back", rule::fundPurpose);
    b.sound();
}

TEST_CASE("What was carried over, interest and costs have their ends too", "[fund]") {
    Books b;
    b.fund = b.makeFund("综合帮扶资金", [](Fund& f) { f.costsPercent = 10; });
    Voucher v;
    v.fund = b.fund;
    v.on = QDate(2026, 1, 1);
    v.text = u8("上年结转");
    v.counter = LedgerAccount::Opening;
    v.cameIn = yuan(90);
    b.ok(b.book().insert(v));
    b.ok(b.take(Id<Voucher>(v.id), "post"));
    b.ok(b.income(yuan(10), "", {}, LedgerAccount::Interest));
    b.ok(b.cost(yuan(10)));
    SpendDraft d{b.fund, {}, u8("退回集团"), yuan(85)};
    b.ok(b.deed([&](Txn& txn) { return postReturn(txn, d); }));
    const Trail t = trailOf(b.read(), b.fund);
    REQUIRE(t.givers.size() == 2);
    CHECK(t.givers[0].toCosts == yuan(10));
    CHECK(t.givers[0].returned == yuan(80));
    CHECK(t.givers[1].returned == yuan(5));
    CHECK(t.givers[1].left == yuan(5));
    b.sound();
}
