// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile or a hasty hand tries with the books: sums that wrap around, money given back to
// who never gave, costs that outlive their gift, names in what stands for ever.
#include "core/fund/named.h"
#include "core/fund/posting_rules.h"
#include "core/fund/sum.h"
#include "tests/fund/books.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

Voucher draftOf(const Books& b, QDate on, const char* text = "捐款") {
    Voucher v;
    v.fund = b.fund;
    v.on = on;
    v.text = u8(text);
    return v;
}

FundSplit splitOf(Id<Voucher> voucher, LedgerAccount account, Money debit, Money credit) {
    FundSplit s;
    s.voucher = voucher;
    s.account = account;
    s.debit = debit;
    s.credit = credit;
    return s;
}

} // namespace

TEST_CASE("A sum of money never wraps around", "[fund]") {
    MoneySum sum;
    for (int i = 0; i < 3; ++i)
        sum += Money::fen(std::numeric_limits<qint64>::max() / 2);
    CHECK(sum.tooLarge());
    CHECK(sum.value().fen() == std::numeric_limits<qint64>::max());
    sum -= yuan(1);
    CHECK(sum.tooLarge()); // it stays untrue
    MoneySum down = yuan(-5);
    down -= Money::fen(std::numeric_limits<qint64>::max());
    CHECK(down.tooLarge());
    CHECK(down.value().fen() < 0);
    CHECK((MoneySum(yuan(5)) -= yuan(7)).value() == yuan(-2));
    FundFigures figures;
    figures.accounts[LedgerAccount::Bank].debit += Money::fen(std::numeric_limits<qint64>::max());
    CHECK_FALSE(figures.tooLarge());
    figures.accounts[LedgerAccount::Cash].debit += yuan(1);
    CHECK(figures.tooLarge());
}

TEST_CASE("No split is more than a fund can hold, however it comes in", "[fund]") {
    Books b;
    const Money huge = Money::fen(999'999'999'999'999);
    Voucher v = draftOf(b, b.today());
    v.cameIn = huge;
    b.refused(b.book().insert(v), "is more than one split");
    v.cameIn.reset();
    v.type = VoucherType::Income;
    b.ok(b.book().insert(v));
    FundSplit s = splitOf(Id<Voucher>(v.id), LedgerAccount::Donation, {}, huge);
    b.refused(b.book().insert(s), "is more than one split");
    b.refused(b.income(huge), "is more than one split");
    // Many lines whose sum would not fit.
    IncomeDraft d{b.fund, {}, u8("收入"), {}};
    for (int i = 0; i < 20'000; ++i)
        d.lines << IncomeLine{LedgerAccount::Donation, LedgerAccount::Bank, huge, u8("甲")};
    b.refused(b.deed([&](Txn& txn) { return postIncome(txn, d); }), "is more than one split");
    // The same asked of the splits themselves, as a file that was tampered with would hold them.
    std::vector<FundSplit> wrap{splitOf({}, LedgerAccount::Bank, yuan(1), {})};
    for (int i = 0; i < 18'448; ++i)
        wrap.push_back(splitOf({}, LedgerAccount::Donation, {}, huge));
    const Issues issues = whyNotPost(b.read(), b.now(Id<Voucher>(v.id)), wrap);
    CHECK(b.says(issues, "more than the program counts with"));
    CHECK(b.balance() == Money());
    b.sound();
}

TEST_CASE("An amount that looks like a slipped point is asked about, not forbidden", "[fund]") {
    Books b;
    for (const int amount : {200, 350, 1500})
        b.ok(b.income(yuan(amount)));
    const auto warned = [&](Money amount) {
        Voucher v = draftOf(b, b.today());
        v.cameIn = amount;
        return b.says(b.ok(b.book().insert(v)).notes, "Did the decimal point slip?");
    };
    CHECK_FALSE(warned(yuan(3000)));
    CHECK_FALSE(warned(yuan(14'999)));
    CHECK(warned(yuan(20'000)));
    const auto notes = b.notesOf([&](Txn& txn) {
        return postIncome(
            txn, {b.fund,
                  {},
                  u8("捐款"),
                  {{LedgerAccount::Donation, LedgerAccount::Bank, yuan(35'000), u8("李四")}}});
    });
    CHECK(b.says(notes, "more than ten times"));
    b.sound();
}

TEST_CASE("Money goes back to who gave it, and no more than was given", "[fund]") {
    Books b;
    b.ok(b.income(yuan(100), "甲", QDate(2026, 2, 1)));
    b.refused(b.giveBack(yuan(100), "无名氏"), "Nothing is left to give back to 无名氏",
              rule::fundPurpose);
    b.refused(b.giveBack(yuan(20), ""), "cannot be given back without a name", rule::fundPurpose);
    b.refused(b.giveBack(Money::fen(10001), "甲"), "cannot be given back", rule::fundPurpose);
    b.refused(b.giveBack(yuan(1), "甲", QDate(2026, 1, 31)), "by 2026-01-31", rule::fundPurpose);
    const auto first = b.ok(b.giveBack(yuan(60), "甲"));
    b.refused(b.giveBack(yuan(41), "甲"), "甲 gave 40.00", rule::fundPurpose);
    b.ok(b.back(first)); // it came back: it may be given again
    b.ok(b.giveBack(yuan(100), "甲"));
    b.refused(b.giveBack(yuan(1), "甲"), "Nothing is left");
    // Special aid and what was carried over have no giver's name.
    b.ok(b.income(yuan(50), "", {}, LedgerAccount::GroupAid));
    CHECK(mayGiveBack(b.read(), b.fund, {}, b.today()) == yuan(50));
    b.refused(b.giveBack(yuan(51), ""), "only 50.00");
    b.ok(b.giveBack(yuan(50), ""));
    CHECK(b.balance() == Money());
    b.sound();
}

TEST_CASE("Costs that a reversal leaves above their share are said, and stay due", "[fund]") {
    Books b;
    b.fund = b.makeFund("综合帮扶资金", [](Fund& f) { f.costsPercent = 10; });
    const auto gift = b.ok(b.income(yuan(500), "甲"));
    b.ok(b.income(yuan(500), "乙"));
    const auto cost = b.ok(b.cost(yuan(100)));
    const auto due = [&] { return Fund::kind().dues(b.read(), b.now(b.fund), b.today()); };
    CHECK(due().isEmpty());
    const Issues notes = b.notesOf([&](Txn& txn) { return reverseVoucher(txn, gift, u8("误记")); });
    CHECK(b.says(notes, "Costs are 100.00; at most 10 %"));
    REQUIRE(due().size() == 1);
    CHECK(due()[0].what.contains(u8("that is 50.00")));
    CHECK(due()[0].rule == Rules::inForce(b.read()).cite(rule::fundPurpose));
    b.refused(b.cost(Money::fen(1)), "at most 10 %", rule::fundPurpose);
    b.ok(b.back(cost));
    CHECK(due().isEmpty());
    // By giving back, too.
    b.ok(b.cost(yuan(50)));
    const Issues returned = b.notesOf([&](Txn& txn) {
        return postReturn(txn, {b.fund, {}, u8("退回"), yuan(100), LedgerAccount::Bank, u8("乙")});
    });
    CHECK(b.says(returned, "Costs are 50.00"));
    CHECK(due().size() == 1);
    b.sound();
}

TEST_CASE("The share of costs is kept on the day of the cost, not by what came later", "[fund]") {
    Books b;
    b.fund = b.makeFund("综合帮扶资金", [](Fund& f) { f.costsPercent = 10; });
    b.ok(b.income(yuan(100), "甲", QDate(2026, 1, 5)));
    b.ok(b.income(yuan(900), "乙", QDate(2026, 2, 5)));
    const auto cost = [&](Money amount, QDate on) {
        SpendDraft d{b.fund, on, u8("手续费"), amount};
        return b.deed([&](Txn& txn) { return postCost(txn, d); });
    };
    b.refused(cost(yuan(11), QDate(2026, 1, 10)), "that is 10.00", rule::fundPurpose);
    b.ok(cost(yuan(90), QDate(2026, 2, 10)));
    b.refused(cost(yuan(11), QDate(2026, 2, 20)), "that is 100.00", rule::fundPurpose);
    b.ok(cost(yuan(10), QDate(2026, 1, 10)));
    b.sound();
}

TEST_CASE("A pupil's name does not come into what stands for ever", "[fund]") {
    Books b;
    b.ok(b.income(yuan(100)));
    const auto p = b.pupil("小明明");
    const auto grant = [&](const char* text, const char* note = "") {
        Voucher v = draftOf(b, b.today(), text);
        v.type = VoucherType::Grant;
        v.wentOut = yuan(10);
        v.beneficiary = p;
        v.use = FundUse::Schooling;
        v.note = u8(note);
        const auto done = b.ok(b.book().insert(v));
        return std::pair{Id<Voucher>(v.id), done.notes};
    };
    const auto [named, notes] = grant("助学金给小明明");
    CHECK(b.says(notes, "holds the name of the pupil P0001")); // pointed out in the draft
    b.refused(b.take(named, "post"), "\"What for\" holds the name");
    const auto [noted, more] = grant("助学金", "小明明的班主任已确认");
    CHECK(b.says(more, "\"Note\" holds the name"));
    b.refused(b.take(noted, "post"), "\"Note\" holds the name");
    Voucher v = b.now(noted);
    v.note = u8("P0001 的班主任已确认");
    b.ok(b.book().update(v));
    FundSplit memo = splitOf(noted, LedgerAccount::Grant, yuan(10), {});
    memo.beneficiary = p;
    memo.use = FundUse::Schooling;
    memo.memo = u8("小明明");
    CHECK(b.says(b.ok(b.book().insert(memo)).notes, "\"Memo\" holds the name"));
    FundSplit bank = splitOf(noted, LedgerAccount::Bank, {}, yuan(10));
    b.ok(b.book().insert(bank));
    b.refused(b.take(noted, "post"), "\"Memo\" holds the name");
    memo = b.now(Id<FundSplit>(memo.id));
    memo.memo = u8("第一批");
    b.ok(b.book().update(memo));
    b.ok(b.take(noted, "post"));
    // Other rooms are asked the same.
    GrantDraft d{b.fund, {}, u8("发放小明明助学金"), {{p, FundUse::Schooling, yuan(1)}}};
    b.refused(b.deed([&](Txn& txn) { return postGrant(txn, d); }), "holds the name");
    // Who is not helped by this voucher may bear the same name as one who is: that is only said.
    const auto other = b.income(yuan(1), "小明明");
    b.ok(other);
    b.sound();
}

TEST_CASE("Names are found whole, and the longest wins", "[fund]") {
    Books b;
    b.pupil("小明");
    b.pupil("小明明");
    b.pupil("买买提·吐尔逊");
    const auto codes = [&](const char* text) {
        QStringList list;
        for (const NamedPupil& one : pupilsNamedIn(b.read(), u8(text)))
            list << one.code;
        return list;
    };
    CHECK(codes("助学金（小明明）") == QStringList{u8("P0002")});
    CHECK(codes("小明、小明明") == QStringList{u8("P0002"), u8("P0001")});
    CHECK(codes("给 买买提·吐尔逊 的资助") == QStringList{u8("P0003")});
    CHECK(codes("小 明").size() == 1);
    CHECK(codes("明").isEmpty());
    CHECK(codes("").isEmpty());
    CHECK(withoutPupils(b.read(), u8("代发-小明-小明明")) == u8("代发-P0001-P0002"));
    CHECK(veiledParty(b.read(), u8("小明")) == u8("P0001"));
    CHECK(veiledParty(b.read(), u8("王小芳")) == maskedName(u8("王小芳")));
    CHECK_FALSE(maskedName(u8("王小芳")).contains(u8("王")));
    CHECK(veiledParty(b.read(), u8("东方中学")) == u8("东方中学"));
    CHECK(veiledParty(b.read(), u8("迅达快运集团有限公司")) == u8("迅达快运集团有限公司"));
    b.pupil("小明"); // two of one name: no code says which
    CHECK_FALSE(veiledParty(b.read(), u8("小明")).contains(u8("小明")));
}

TEST_CASE("Another person is not put behind a code that was paid to", "[fund]") {
    Books b;
    const auto p = b.pupil("小明明");
    Beneficiary one = b.now(p);
    one.name = u8("小明铭");
    b.ok(b.book().update(one)); // nothing was paid yet
    b.ok(b.income(yuan(10)));
    b.ok(b.grant(yuan(5), p));
    one = b.now(p);
    one.name = u8("别人");
    b.refused(b.book().update(one), "would belong to somebody else");
    one = b.now(p);
    one.name = u8("小明明");
    one.note = u8("姓名录入有误，按户口簿更正");
    b.ok(b.book().update(one));
    one = b.now(p);
    one.school = u8("大学");
    b.ok(b.book().update(one));
}

TEST_CASE("A fund is not closed before its last voucher, and a closed one stands", "[fund]") {
    Books b;
    b.ok(b.income(yuan(10), "甲", QDate(2026, 2, 1)));
    b.ok(b.giveBack(yuan(10), "甲", QDate(2026, 2, 10)));
    b.refused(b.take(b.fund, "close", {{u8("on"), u8("1999-01-01")}}), "is of 2026-02-10");
    b.ok(b.take(b.fund, "close", {{u8("on"), u8("2026-02-10")}}));
    Fund f = b.now(b.fund);
    f.keeper = u8("别人");
    b.refused(b.book().update(f), "what was said of it stands");
    b.refused(b.book().remove(Fund::kind(), b.fund.raw()), "it stands, with its papers");
    f = b.now(b.fund);
    f.note = u8("账册移交档案室");
    b.ok(b.book().update(f));
    b.ok(b.take(b.fund, "reopen", {{u8("reason"), u8("补记")}}));
    f = b.now(b.fund);
    f.keeper = u8("周会计");
    b.ok(b.book().update(f));
}

TEST_CASE("Undo opens no closed period: that asks for a reason", "[fund]") {
    Books b;
    b.ok(b.income(yuan(100), "李四", QDate(2026, 1, 15)));
    FundPeriod p;
    p.fund = b.fund;
    p.to = QDate(2026, 1, 31);
    b.ok(b.book().insert(p));
    const Id<FundPeriod> id(p.id);
    b.ok(b.take(id, "close"));
    b.refused(b.book().undo(), "undo does not open it", rule::fundPeriod);
    CHECK(b.now(id).status == PeriodStatus::Closed);
    b.ok(b.take(id, "reopen", {{u8("reason"), u8("补记")}}));
    CHECK(b.now(id).status == PeriodStatus::Open);
}

TEST_CASE("A draft says at once what can never be posted, and what its splits come to", "[fund]") {
    Books b;
    Voucher v = draftOf(b, b.today());
    v.cameIn = Money();
    b.refused(b.book().insert(v), "0.00 is no amount");
    v = draftOf(b, b.today());
    v.cameIn = yuan(5);
    v.wentOut = Money(); // as books write it
    b.ok(b.book().insert(v));
    CHECK_FALSE(b.now(Id<Voucher>(v.id)).wentOut);
    v = draftOf(b, b.today(), "划转");
    v.type = VoucherType::Move;
    v.wentOut = yuan(1);
    v.held = v.counter = LedgerAccount::Bank;
    b.refused(b.book().insert(v), "not to the same");
    v = draftOf(b, b.today(), "义卖款");
    v.type = VoucherType::Income;
    b.ok(b.book().insert(v));
    CHECK(b.now(Id<Voucher>(v.id)).amount == Money());
    FundSplit s = splitOf(Id<Voucher>(v.id), LedgerAccount::Cash, yuan(8), {});
    b.ok(b.book().insert(s));
    v = b.now(Id<Voucher>(v.id));
    v.text = u8("义卖第一天");
    b.ok(b.book().update(v));
    CHECK(b.now(Id<Voucher>(v.id)).amount == yuan(8));
    b.sound();
}
