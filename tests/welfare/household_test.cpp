// SPDX-License-Identifier: GPL-3.0-or-later
// One household, one file: the same person in two live files is refused however they come in, and
// undo does not bring them back either.
#include "core/welfare/one_household.h"
#include "tests/welfare/families.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("welfare: the same person is in one live file only, as the worker or as a relative") {
    Families t;
    const auto first = t.family("王建国");
    const QString worker = t.now(first).idNumber;
    const QString daughter = householdOf(t.read(), first)[1].idNumber;
    NeedyFile again = t.form("王建国");
    again.idNumber = worker;
    t.no(t.book().insert(again), "in another live file", rule::needyHousehold);
    const auto another = [](auto& person, const QString& number) {
        person.idNumber = number;
        person.birthDate = QDate();
        person.sex = Sex::None;
    };
    another(again, daughter);
    t.no(t.book().insert(again), "in another live file", rule::needyHousehold);
    another(again, t.newNumber());
    const auto second = t.enter(again);
    HouseholdMember m;
    m.file = second;
    m.relation = Relation::Spouse;
    m.name = u8("某人");
    for (const QString& number : {worker, daughter}) {
        another(m, number);
        const auto done = t.book().insert(m);
        t.no(done, "in another live file", rule::needyHousehold);
        for (const Issue& issue : done.error())
            CHECK_FALSE((issue.text + issue.mend).contains(number)); // never by the number itself
    }
    another(m, again.idNumber);
    t.no(t.book().insert(m), "Somebody of this household");
    // When the first has ended, the person is free.
    t.ok(t.take(first, "withdraw", Families::with({{"reason", u8("并入另一户")}})));
    another(m, worker);
    t.ok(t.book().insert(m));
    t.no(t.take(first, "reopen"), "not possible now"); // it never was on file
}

TEST_CASE("welfare: an old number of fifteen digits is the same person") {
    const auto now = CitizenId::check(u"11010519491231002X", QDate(2026, 1, 1));
    REQUIRE(now);
    const QString old = u8("110105491231002");
    CHECK(personKeyOf(old) == personKeyOf(now->print()));
    CHECK(personKeyOf(QString()).isEmpty());
    CHECK_FALSE(personKeyOf(old).contains(u8("491231")));
}

TEST_CASE("welfare: undo brings nobody into a second live file") {
    Families t;
    const auto first = t.enter(t.form("李四"));
    const QString number = t.now(first).idNumber;
    t.ok(t.book().remove(NeedyFile::kind(), first.raw()));
    const qint64 removal = t.read().newestDeed();
    NeedyFile second = t.form("李四");
    second.idNumber = number;
    const auto id = t.enter(second);
    t.no(t.book().undo(removal), "in another live file", rule::needyHousehold);
    // The same with a step: withdrawn, entered elsewhere, and the withdrawal taken back.
    t.ok(t.take(id, "withdraw", Families::with({{"reason", u8("重复")}})));
    const qint64 withdrawal = t.read().newestDeed();
    NeedyFile third = t.form("李四");
    third.idNumber = number;
    const auto last = t.enter(third);
    t.no(t.book().undo(withdrawal), "in another live file", rule::needyHousehold);
    t.ok(t.book().remove(NeedyFile::kind(), last.raw()));
    t.ok(t.book().undo(withdrawal));
    // And with a member of the household.
    const auto sister = t.relative(id, Relation::Sibling, Occupation::Working, yuan(1));
    const QString hers = t.now(sister).idNumber;
    t.ok(t.book().remove(HouseholdMember::kind(), sister.raw()));
    const qint64 gone = t.read().newestDeed();
    NeedyFile own = t.form("李五");
    own.idNumber = hers;
    t.enter(own);
    t.no(t.book().undo(gone), "in another live file", rule::needyHousehold);
}

TEST_CASE("welfare: a household that left comes back only when nobody of it is elsewhere") {
    Families t;
    const auto id = t.onFile();
    const QString wife = householdOf(t.read(), id)[0].idNumber;
    t.no(t.take(id, "exit", Families::with({{"exit_reason", u8("other")}})), "not said why");
    t.ok(t.take(id, "exit", Families::with({{"exit_reason", u8("income_rose")}})));
    const NeedyFile left = t.now(id);
    CHECK(left.retainUntil == t.today().addYears(10));
    REQUIRE(t.dues().size() == 1);
    CHECK(t.dues().first().on == t.today().addMonths(3));
    t.goTo(t.today().addDays(40));
    t.ok(t.take(id, "follow_up", Families::with({{"by", u8("陈干事")}, {"found", u8("稳定")}})));
    CHECK(t.dues().isEmpty());
    NeedyFile hers = t.form("王妻");
    hers.idNumber = wife;
    const auto other = t.enter(hers);
    t.no(t.take(id, "reopen", Families::with({{"reason", u8("返困")}})), "in another live file",
         rule::needyHousehold);
    t.ok(t.take(other, "withdraw", Families::with({{"reason", u8("并入丈夫档案")}})));
    t.ok(t.take(id, "reopen", Families::with({{"reason", u8("旧病复发，返困")}})));
    CHECK(t.now(id).relapses == 1);
    CHECK(t.now(id).number == left.number);
    const auto visits = visitsTo(t.read(), id).size();
    t.upTo(id, NeedyStatus::Approved); // the whole way anew
    CHECK(visitsTo(t.read(), id).size() == visits + 1);
    CHECK_FALSE(t.now(id).exitedOn.isValid());
    CHECK(t.read().history(NeedyFile::kind(), id.raw()).size() > 12); // all of it is there
}

TEST_CASE("welfare: the file takes from the roster what it knows") {
    Families t;
    Member m;
    m.name = u8("赵铁柱");
    m.idNumber = t.newNumber();
    m.mobile = u8("13812345678");
    m.unit = t.depot;
    t.ok(t.book().insert(m));
    NeedyFile f;
    f.member = Id<Member>(m.id);
    const auto by = t.enter(f);
    CHECK(t.now(by).name == m.name);
    CHECK(t.now(by).idNumber == m.idNumber);
    CHECK(t.now(by).unit == t.depot);
    CHECK(t.now(by).region == u8("330106"));
    CHECK_FALSE(t.now(by).pinyinKey.isEmpty());
    REQUIRE(t.read().resolve(NeedyFile::kind(), m.idNumber));
    const auto none = t.read().resolve(NeedyFile::kind(), t.newNumber());
    REQUIRE_FALSE(none);
    CHECK(none.error().first().text.contains(u8("***")));
}
