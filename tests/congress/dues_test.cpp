// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes due: papers, the sitting of the year, the end of the term.
#include "core/congress/dues.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;

TEST_CASE("dues: papers go out at least seven days before, on a working day") {
    Hall hall;
    Sitting s;
    s.term = hall.term;
    const auto due = [&](QDate held) {
        s.heldOn = held;
        s.status = SittingStatus::Planned;
        return sittingDues(hall.read(), s, hall.read().today());
    };
    auto dues = due(QDate(2026, 4, 20)); // a Monday; the 13th is a Monday
    REQUIRE(dues.size() == 1);
    CHECK(dues[0].on == QDate(2026, 4, 13));
    CHECK(dues[0].rule == Rules::inForce(hall.read()).cite(rule::papers));
    CHECK_FALSE(dues[0].provisional);
    CHECK(due(QDate(2026, 4, 18))[0].on == QDate(2026, 4, 10)); // the 11th is a Saturday
    CHECK(due(QDate(2026, 10, 12))[0].on ==
          QDate(2026, 9, 30));                     // back over the National Day holidays
    CHECK(due(QDate(2027, 5, 20))[0].provisional); // not announced yet
    s.papersOn = QDate(2026, 3, 1);
    CHECK(due(QDate(2026, 4, 20)).isEmpty());
    s.papersOn = {};
    s.heldOn = QDate(2026, 4, 20);
    s.status = SittingStatus::Closed;
    CHECK(sittingDues(hall.read(), s, hall.read().today()).isEmpty());
}

TEST_CASE("dues: deadlines keep to the office's own days off") {
    Hall hall;
    Sitting s;
    s.term = hall.term;
    s.heldOn = QDate(2026, 4, 20);
    s.status = SittingStatus::Planned;
    REQUIRE(hall.book().change({"test", "days"}, [](Txn& txn) {
        return addSpecialDays(txn, {{QDate(2026, 4, 13), false, QStringLiteral("厂庆")}})
            .map([](int) {});
    }));
    CHECK(sittingDues(hall.read(), s, hall.read().today())[0].on == QDate(2026, 4, 10));
}

TEST_CASE("dues: a running term wants its sitting of the year and has an end") {
    Hall hall;
    hall.deputies(3);
    const auto dues = [&](QDate today) {
        const auto term = hall.read().get(Term::kind(), hall.term.raw());
        return termDues(hall.read(), *term, today);
    };
    const auto wanting = dues(QDate(2026, 3, 2)); // not in office yet: somebody has to say so
    REQUIRE(wanting.size() == 1);
    CHECK(wanting[0].on == QDate(2025, 3, 1));
    CHECK(wanting[0].rule == Rules::inForce(hall.read()).cite(rule::term));
    REQUIRE(hall.book().step(Term::kind(), hall.term.raw(), QStringLiteral("start")));
    auto list = dues(QDate(2026, 3, 2));
    REQUIRE(list.size() == 2);
    CHECK(list[0].on == QDate(2029, 2, 28));
    CHECK(list[1].on == QDate(2026, 12, 31));
    const auto sitting = hall.sitting();
    CHECK(dues(QDate(2026, 3, 2)).size() == 2); // called is not held
    for (const Attendance& a : hall.roll(sitting))
        REQUIRE(hall.step(a, "check_in"));
    REQUIRE(hall.step(sitting, "open"));
    CHECK(dues(QDate(2026, 3, 2)).size() == 1);
    CHECK(dues(QDate(2027, 3, 2)).size() == 2);
    CHECK(dues(QDate(2027, 3, 2))[1].provisional);
    REQUIRE(hall.book().change({"test", "rules"},
                               [](Txn& txn) { return choosePack(txn, QStringLiteral("cn-soe")); }));
    CHECK(dues(QDate(2026, 6, 30)).size() == 1);
    REQUIRE(dues(QDate(2026, 7, 1)).size() == 2); // the second half-year
    CHECK(dues(QDate(2026, 7, 1))[1].on == QDate(2026, 12, 31));
}

TEST_CASE("terms and sittings: numbers and names follow, slips are named") {
    Hall hall;
    CHECK(hall.read().get(hall.term)->number == 1);
    Term next;
    next.unit = hall.company;
    REQUIRE(hall.book().insert(next));
    CHECK(next.number == 2);
    CHECK_FALSE(next.name.isEmpty());
    Term same;
    same.unit = hall.company;
    same.number = 2;
    CHECK_FALSE(hall.book().insert(same));
    Term backwards;
    backwards.from = QDate(2026, 1, 1);
    backwards.to = QDate(2025, 1, 1);
    CHECK_FALSE(hall.book().insert(backwards));
    Term shortTerm;
    shortTerm.from = QDate(2026, 1, 1);
    shortTerm.to = QDate(2027, 12, 31);
    const auto two = hall.book().insert(shortTerm);
    REQUIRE(two);
    CHECK(two->notes.size() == 1);
    CHECK(two->notes.first().rule == Rules::inForce(hall.read()).cite(rule::term));
    Term five;
    five.from = QDate(2026, 1, 1);
    five.to = QDate(2031, 1, 1);
    CHECK(hall.book().insert(five)->notes.isEmpty());

    const auto first = hall.sitting(false), second = hall.sitting(false);
    CHECK(hall.read().get(first)->number == 1);
    CHECK(hall.read().get(second)->number == 2);
    Sitting clash = *hall.read().get(second);
    clash.number = 1;
    CHECK_FALSE(hall.book().update(clash));
    Sitting late = *hall.read().get(second);
    late.starts = QStringLiteral("25:00");
    CHECK_FALSE(hall.book().update(late));
    const Field& starts = *Sitting::kind().field(u"starts");
    CHECK(starts.parse(QStringLiteral("9:00"))->toString() == QStringLiteral("09:00"));
    CHECK(starts.parse(QStringLiteral("９：３０"))->toString() == QStringLiteral("09:30"));
    CHECK_FALSE(starts.parse(QStringLiteral("nine")));
}
