// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand in the books, and what is refused in words.
#include "tests/fund/books.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("Money comes in, is granted, and both sides balance", "[fund]") {
    Books b;
    const auto in = b.ok(b.income(yuan(1000)));
    const auto p = b.pupil();
    const auto out = b.ok(b.grant(yuan(300), p));
    CHECK(b.now(in).number == u8("2026-0001"));
    CHECK(b.now(out).number == u8("2026-0002"));
    CHECK(b.now(out).label == u8("2026-0002 助学金"));
    CHECK(b.balance() == yuan(700));
    const auto splits = splitsOf(b.read(), out);
    REQUIRE(splits.size() == 2);
    CHECK(splits[0].account == LedgerAccount::Grant);
    CHECK(splits[0].beneficiary == p);
    CHECK(splits[1].credit == yuan(300));
    CHECK(splits[1].title.contains(u8("2026-0002")));
    b.sound();
}

TEST_CASE("A voucher typed as one line is posted with the two splits it means", "[fund]") {
    Books b;
    Voucher v;
    v.fund = b.fund;
    v.on = b.today();
    v.text = u8("集团拨款");
    v.counter = LedgerAccount::GroupAid;
    v.cameIn = yuan(500);
    REQUIRE(b.book().insert(v));
    CHECK(v.type == VoucherType::Income);
    CHECK(v.held == LedgerAccount::Bank);
    CHECK(b.balance() == Money());
    b.ok(b.take(Id<Voucher>(v.id), "post"));
    CHECK(b.balance() == yuan(500));
    CHECK(fundFigures(b.read(), b.fund).of(LedgerAccount::GroupAid) == yuan(500));
    b.sound();
}

TEST_CASE("A voucher whose splits do not balance is refused", "[fund]") {
    Books b;
    Voucher v;
    v.fund = b.fund;
    v.on = b.today();
    v.text = u8("义卖款");
    v.type = VoucherType::Income;
    REQUIRE(b.book().insert(v));
    const Id<Voucher> id(v.id);
    b.refused(b.take(id, "post"), "no amount");
    FundSplit s;
    s.voucher = id;
    s.account = LedgerAccount::Cash;
    s.debit = Money::fen(87318);
    REQUIRE(b.book().insert(s));
    b.refused(b.take(id, "post"), "two splits", rule::fundEntry);
    for (const qint64 fen : {61123, 26195}) { // 611.23 + 261.95 = 873.18
        b.refused(b.take(id, "post"), fen == 61123 ? "two splits" : "Debits are 873.18",
                  rule::fundEntry);
        FundSplit c;
        c.voucher = id;
        c.account = LedgerAccount::Sale;
        c.credit = Money::fen(fen);
        REQUIRE(b.book().insert(c));
    }
    b.ok(b.take(id, "post"));
    CHECK(b.balance() == Money::fen(87318));
    b.sound();
}

TEST_CASE("Nothing is paid that is not there, on no day", "[fund]") {
    Books b;
    const auto p = b.pupil();
    b.refused(b.grant(yuan(1), p), "holds 0.00", rule::fundBalance);
    b.ok(b.income(yuan(100), "李四", QDate(2026, 2, 10)));
    b.refused(b.grant(yuan(100), p, QDate(2026, 2, 9)), "held no more than 0.00",
              rule::fundBalance);
    b.ok(b.grant(yuan(100), p, QDate(2026, 2, 20)));
    b.refused(b.grant(Money::fen(1), p, QDate(2026, 2, 15)), "cannot be paid", rule::fundBalance);
    // It is at the bank, not in the till.
    b.ok(b.income(yuan(50)));
    GrantDraft d{
        b.fund, {}, u8("助学金"), {{p, FundUse::Schooling, yuan(50)}}, LedgerAccount::Cash};
    b.refused(b.deed([&](Txn& txn) { return postGrant(txn, d); }), "Cash", rule::fundBalance);
    MoveDraft m{b.fund, {}, u8("提现"), LedgerAccount::Bank, LedgerAccount::Cash, yuan(50)};
    b.ok(b.deed([&](Txn& txn) { return postMove(txn, m); }));
    b.ok(b.deed([&](Txn& txn) { return postGrant(txn, d); }));
    CHECK(b.balance() == Money());
    b.sound();
}

TEST_CASE("A spending outside the purpose is refused", "[fund]") {
    Books b;
    b.ok(b.income(yuan(1000)));
    const auto p = b.pupil();
    b.refused(b.grant(yuan(10), p, {}, FundUse::Medical), "may not be spent on this",
              rule::fundPurpose);
    b.refused(b.grant(yuan(10), {}), "Who is helped is missing");
    b.refused(b.cost(yuan(1)), "No costs may be taken", rule::fundPurpose);
    b.fund = b.makeFund("综合帮扶资金", [](Fund& f) {
        f.medical = true;
        f.costsPercent = 3;
    });
    b.ok(b.income(Money::fen(99999)));
    b.ok(b.grant(yuan(10), p, {}, FundUse::Medical));
    b.refused(b.cost(yuan(30)), "at most 3 % of what came in", rule::fundPurpose);
    b.ok(b.cost(Money::fen(2999))); // 3 % of 999.99, cut off
    b.refused(b.cost(Money::fen(1)), "at most 3 %", rule::fundPurpose);
    b.sound();
}

TEST_CASE("The purpose of a fund with money in it is not changed at will", "[fund]") {
    Books b;
    Fund f = b.now(b.fund);
    f.medical = true;
    b.ok(b.book().update(f)); // nothing came in yet
    b.ok(b.income(yuan(10)));
    f = b.now(b.fund);
    f.medical = false;
    b.refused(b.book().update(f), "not changed at will", rule::fundPurpose);
    f.decision = u8("2026年第2次委员会决议，经捐赠人同意");
    b.ok(b.book().update(f));
    f = b.now(b.fund);
    f.schooling = false;
    f.decision = u8("第3次");
    b.refused(b.book().update(f), "spent on nothing");
}

TEST_CASE("Ugly drafts are refused in words", "[fund]") {
    Books b;
    const auto bad = [&](const char* text, const std::function<void(Voucher&)>& more) {
        Voucher v;
        v.fund = b.fund;
        v.on = b.today();
        v.text = u8("摘要");
        v.cameIn = yuan(1);
        more(v);
        b.refused(b.book().insert(v), text);
    };
    bad("come in and go out", [](Voucher& v) { v.wentOut = yuan(1); });
    bad("below zero", [](Voucher& v) { v.cameIn = yuan(-1); });
    bad("still to come", [&](Voucher& v) { v.on = b.today().addDays(1); });
    bad("under \"Went out\"", [](Voucher& v) { v.type = VoucherType::Grant; });
    bad("made from the voucher", [](Voucher& v) { v.type = VoucherType::Reversal; });
    bad("lies in cash", [](Voucher& v) { v.held = LedgerAccount::Sale; });
    bad("by a code only", [](Voucher& v) {
        v.cameIn.reset();
        v.wentOut = yuan(1);
        v.type = VoucherType::Grant;
        v.party = u8("小明");
    });
    bad("set by a step", [](Voucher& v) { v.number = u8("2026-0009"); });
    bad("begins as", [](Voucher& v) { v.status = VoucherStatus::Posted; });
    b.refused(b.income(Money()), "cannot be posted");
    b.refused(b.income(yuan(1), "李四", {}, LedgerAccount::Cost), "does not stand on this side",
              rule::fundEntry);
    b.refused(b.income(yuan(1), "李四", {}, LedgerAccount::Sale, LedgerAccount::Grant),
              "holds no money");
    MoveDraft m{b.fund, {}, u8("划转"), LedgerAccount::Bank, LedgerAccount::Bank, yuan(1)};
    b.refused(b.deed([&](Txn& txn) { return postMove(txn, m); }), "not to the same");
    CHECK(b.read().count<Voucher>() == 0); // nothing is half done
    CHECK(b.read().count<FundSplit>() == 0);
}

TEST_CASE("A closed period takes nothing, until it is opened with a reason", "[fund]") {
    Books b;
    b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 15)));
    FundPeriod p;
    p.fund = b.fund;
    p.to = QDate(2026, 1, 31);
    b.ok(b.book().insert(p));
    CHECK(p.from == QDate(2026, 1, 1));
    const Id<FundPeriod> id(p.id);
    Voucher draft;
    draft.fund = b.fund;
    draft.on = QDate(2026, 1, 20);
    draft.text = u8("捐款");
    draft.cameIn = yuan(5);
    b.ok(b.book().insert(draft));
    b.refused(b.take(id, "close"), "Drafts of vouchers: 1");
    b.ok(b.take(Id<Voucher>(draft.id), "post"));
    b.ok(b.take(id, "close"));
    CHECK(b.now(id).closing == yuan(105));
    b.refused(b.income(yuan(1), "李四", QDate(2026, 1, 31)), "closed through 2026-01-31",
              rule::fundPeriod);
    b.ok(b.income(yuan(1), "李四", QDate(2026, 2, 1)));
    // A mistake in a closed period is reversed in the open one.
    b.refused(b.back(Id<Voucher>(draft.id), QDate(2026, 1, 25)), "closed through");
    b.ok(b.back(Id<Voucher>(draft.id)));
    FundPeriod next;
    next.fund = b.fund;
    next.to = QDate(2026, 2, 28);
    b.ok(b.book().insert(next));
    CHECK(next.from == QDate(2026, 2, 1));
    b.ok(b.take(Id<FundPeriod>(next.id), "close"));
    b.refused(b.take(id, "reopen", {{u8("reason"), u8("补记")}}), "is closed");
    b.refused(b.book().remove(FundPeriod::kind(), next.id), "it stands", rule::fundPeriod);
    b.ok(b.take(Id<FundPeriod>(next.id), "reopen", {{u8("reason"), u8("补记")}}));
    b.ok(b.take(id, "reopen", {{u8("reason"), u8("补记")}}));
    b.ok(b.income(yuan(2), "王五", QDate(2026, 1, 31)));
    // Undo does not close it again over what was posted meanwhile.
    REQUIRE(b.book().log(2).size() == 2);
    b.refused(b.book().undo(b.book().log(2)[1].deed), "were posted into");
    FundPeriod late;
    late.fund = b.fund;
    late.to = b.today();
    b.ok(b.book().insert(late));
    b.refused(b.take(Id<FundPeriod>(late.id), "close"), "ends on");
    b.sound();
}

TEST_CASE("A fund is closed when it is empty", "[fund]") {
    Books b;
    b.ok(b.income(yuan(100)));
    b.refused(b.take(b.fund, "close"), "still holds 100.00");
    b.ok(b.giveBack(yuan(100), "李四"));
    b.ok(b.take(b.fund, "close"));
    b.refused(b.income(yuan(1)), "is closed");
    b.ok(b.take(b.fund, "reopen", {{u8("reason"), u8("新一届义卖")}}));
    b.ok(b.income(yuan(1)));
    b.sound();
}

TEST_CASE("Undo neither closes a period over what was done in it nor opens it before a closed one",
          "[fund]") {
    Books b;
    b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 15)));
    const auto period = [&](QDate to) {
        FundPeriod p;
        p.fund = b.fund;
        p.to = to;
        b.ok(b.book().insert(p));
        return Id<FundPeriod>(p.id);
    };
    const auto newest = [&] { return b.book().log(1).first().deed; };
    const auto january = period(QDate(2026, 1, 31));
    b.ok(b.take(january, "close"));
    b.ok(b.take(january, "reopen", {{u8("reason"), u8("补记")}}));
    qint64 reopened = newest();
    Voucher draft;
    draft.fund = b.fund;
    draft.on = QDate(2026, 1, 20);
    draft.text = u8("捐款");
    draft.cameIn = yuan(5);
    b.ok(b.book().insert(draft));
    b.refused(b.book().undo(reopened), "were posted into");
    b.ok(b.book().remove(Voucher::kind(), draft.id));
    b.ok(b.book().undo(reopened)); // nothing is left of it
    CHECK(b.now(january).status == PeriodStatus::Closed);
    b.ok(b.take(january, "reopen", {{u8("reason"), u8("补记")}}));
    reopened = newest();
    // The sum is the same after it, what lies where is not.
    MoveDraft m{b.fund,  QDate(2026, 1, 20), u8("提现"), LedgerAccount::Bank, LedgerAccount::Cash,
                yuan(50)};
    b.ok(b.deed([&](Txn& txn) { return postMove(txn, m); }));
    b.refused(b.book().undo(reopened), "were posted into");
    b.ok(b.take(january, "close"));
    const qint64 closed = newest();
    const auto february = period(QDate(2026, 2, 10));
    b.ok(b.take(february, "close"));
    b.refused(b.book().undo(closed), "which follows, is closed");
    b.sound();
}
