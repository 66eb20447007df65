// SPDX-License-Identifier: GPL-3.0-or-later
// A draft may be undone; what has a number stands, and is reversed.
#include "tests/fund/books.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("A posted voucher is neither undone, removed nor edited", "[fund]") {
    Books b;
    const auto id = b.ok(b.income(yuan(100)));
    b.refused(b.book().undo(), "is posted: it stands", rule::fundReversal);
    b.refused(b.book().remove(Voucher::kind(), id.raw()), "it stands", rule::fundReversal);
    Voucher v = b.now(id);
    v.text = u8("改一下");
    b.refused(b.book().update(v), "it stands", rule::fundReversal);
    v = b.now(id);
    v.on = v.on.addDays(-1);
    b.refused(b.book().update(v), "it stands", rule::fundReversal);
    FundSplit s = splitsOf(b.read(), id).front();
    s.debit = yuan(99);
    b.refused(b.book().update(s), "with its splits", rule::fundReversal);
    b.refused(b.book().remove(FundSplit::kind(), s.id), "with its splits");
    FundSplit more;
    more.voucher = id;
    more.account = LedgerAccount::Cash;
    more.debit = yuan(1);
    b.refused(b.book().insert(more), "with its splits");
    CHECK(b.balance() == yuan(100));
    b.sound();
}

TEST_CASE("A draft and its splits are undone and come back", "[fund]") {
    Books b;
    Voucher v;
    v.fund = b.fund;
    v.on = b.today();
    v.text = u8("捐款");
    v.cameIn = yuan(5);
    b.ok(b.book().insert(v));
    b.ok(b.book().undo());
    CHECK(b.read().count<Voucher>() == 0);
    b.ok(b.book().redo());
    CHECK(b.read().count<Voucher>() == 1);
    b.ok(b.take(Id<Voucher>(v.id), "post"));
    b.refused(b.book().undo(), "is posted: it stands", rule::fundReversal);
    b.ok(b.income(yuan(1)));
    b.sound();
}

TEST_CASE("A mistake is taken back by a second voucher, once", "[fund]") {
    Books b;
    const auto p = b.pupil();
    const auto in = b.ok(b.income(yuan(100)));
    const auto out = b.ok(b.grant(yuan(60), p));
    b.refused(b.back(in), "cannot be paid", rule::fundBalance);
    const auto r = b.ok(b.back(out));
    CHECK(b.now(out).status == VoucherStatus::Reversed);
    CHECK(b.now(r).reverses == out);
    CHECK(b.now(r).number == u8("2026-0003"));
    CHECK(b.now(r).text == u8("冲销 2026-0002：助学金"));
    CHECK(b.balance() == yuan(100));
    b.refused(b.back(out), "not possible now");
    b.refused(b.back(r), "a reversal itself");
    b.refused(b.book().undo(), "it stands", rule::fundReversal);
    b.ok(b.back(in));
    CHECK(b.balance() == Money());
    const Trail t = trailOf(b.read(), b.fund);
    CHECK(t.links.isEmpty());
    b.sound();
}

TEST_CASE("What is said of a fund is undone freely, its purpose not beneath the money", "[fund]") {
    Books b;
    b.ok(b.income(yuan(10)));
    Fund f = b.now(b.fund);
    f.keeper = u8("周会计");
    b.ok(b.book().update(f));
    b.ok(b.book().undo()); // the keeper's name is no matter of the money
    CHECK(b.now(b.fund).keeper.isEmpty());
    b.ok(b.book().redo());
    CHECK(b.now(b.fund).keeper == u8("周会计"));
    f = b.now(b.fund);
    f.note = u8("开户行：某某支行");
    b.ok(b.book().update(f));
    const qint64 note = b.book().log(1).first().deed;
    f = b.now(b.fund);
    f.medical = true;
    f.decision = u8("第2次委员会决议");
    b.ok(b.book().update(f));
    const qint64 purpose = b.book().log(1).first().deed;
    b.ok(b.grant(yuan(5), b.pupil(), {}, FundUse::Medical));
    b.refused(b.book().undo(purpose), "was posted to", rule::fundPurpose);
    CHECK(b.now(b.fund).medical);
    b.refused(b.book().undo(note), "changed since"); // the newer edit first
    f = b.now(b.fund);
    f.note = u8("备注");
    b.ok(b.book().update(f));
    b.ok(b.book().undo());
    b.sound();
}

TEST_CASE("A pupil's code is given in order and stands once it is in the books", "[fund]") {
    Books b;
    const auto one = b.pupil("小明"), two = b.pupil("小红");
    CHECK(b.now(one).code == u8("P0001"));
    CHECK(b.now(two).code == u8("P0002"));
    b.ok(b.book().undo());
    const auto again = b.pupil("小刚");
    CHECK(b.now(again).code == u8("P0002"));
    b.ok(b.income(yuan(10)));
    b.ok(b.grant(yuan(5), again));
    CHECK_FALSE(b.book().remove(Beneficiary::kind(), again.raw()));
    Beneficiary other = b.now(again);
    other.code = u8("P0099");
    b.refused(b.book().update(other), "the code is kept");
    other = b.now(again);
    other.school = u8("大学");
    b.ok(b.book().update(other));
    b.ok(b.book().undo());
    Id<Beneficiary> first, second;
    b.ok(b.book().change({"fund", "Pupil"}, [&](Txn& txn) -> Outcome<void> {
        first = *beneficiaryFor(txn, u8("pupil"), 42, u8("小丽"));
        second = *beneficiaryFor(txn, u8("pupil"), 42, u8("小丽"));
        return {};
    }));
    CHECK(first == second);
    CHECK(b.now(first).code == u8("P0003"));
    // By code or exact name; never by a part of it.
    CHECK(*b.read().resolve(Beneficiary::kind(), u8("p0003")) == first.raw());
    CHECK(*b.read().resolve(Beneficiary::kind(), u8("小丽")) == first.raw());
    CHECK_FALSE(b.read().resolve(Beneficiary::kind(), u8("小")));
}

TEST_CASE("Only posting marks a split as posted", "[fund]") {
    Books b;
    Voucher v;
    v.fund = b.fund;
    v.on = b.today();
    v.text = u8("捐款");
    v.type = VoucherType::Income;
    b.ok(b.book().insert(v));
    FundSplit s;
    s.voucher = Id<Voucher>(v.id);
    s.account = LedgerAccount::Bank;
    s.debit = yuan(10000);
    s.posted = true;
    b.refused(b.book().insert(s), "set by a step");
    CHECK(b.balance() == Money());
    s.posted = false;
    b.ok(b.book().insert(s));
    s = splitsOf(b.read(), Id<Voucher>(v.id)).front();
    s.posted = true;
    b.refused(b.book().update(s), "changes by a step");
    CHECK(b.balance() == Money());
    b.sound();
}

TEST_CASE("Undo closes no fund over its money", "[fund]") {
    Books b;
    b.ok(b.take(b.fund, "close"));
    b.ok(b.take(b.fund, "reopen", {{u8("reason"), u8("新一届")}}));
    const qint64 reopened = b.book().log(1).first().deed;
    Voucher draft;
    draft.fund = b.fund;
    draft.on = b.today();
    draft.text = u8("捐款");
    draft.cameIn = yuan(100);
    b.ok(b.book().insert(draft));
    b.refused(b.book().undo(reopened), "Drafts of vouchers: 1");
    b.ok(b.take(Id<Voucher>(draft.id), "post"));
    b.refused(b.book().undo(reopened), "still holds 100.00");
    CHECK(b.now(b.fund).status == FundStatus::Open);
    b.ok(b.back(Id<Voucher>(draft.id)));
    b.ok(b.book().undo(reopened));
    CHECK(b.now(b.fund).status == FundStatus::Closed);
    b.sound();
}

TEST_CASE("A code that came in from elsewhere is neither given again nor lost", "[fund]") {
    Books b;
    const auto coded = [&](const QString& code) {
        Beneficiary one;
        one.code = code;
        one.name = u8("某某");
        b.ok(b.book().insert(one));
        return Id<Beneficiary>(one.id);
    };
    coded(u8("P0002"));
    const auto small = coded(u8("p-1"));
    for (int i = 1; i <= 60; ++i)
        coded(u8("A%1").arg(i));
    CHECK(b.now(b.pupil("小明")).code == u8("P0001"));
    CHECK(b.now(b.pupil("小红")).code == u8("P0003"));
    CHECK(*b.read().resolve(Beneficiary::kind(), u8("p-1")) == small.raw());
    CHECK(b.read().resolve(Beneficiary::kind(), u8("a7")).has_value());
}
