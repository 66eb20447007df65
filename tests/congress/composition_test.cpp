// SPDX-License-Identifier: GPL-3.0-or-later
// The deputy check-up: its numbers, and that doing what it says really mends what it found.
#include "core/congress/composition.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;

namespace {

const Finding* find(const Composition& c, const char* rule) {
    for (const Finding& f : c.findings)
        if (f.ruleId == QLatin1StringView(rule))
            return &f;
    return nullptr;
}

/// The first whole number of a sentence.
int firstNumber(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty())
            break;
    }
    return digits.toInt();
}

void people(Hall& hall, int men, int women, int managers, bool frontLine = false) {
    QList<Id<Member>> all;
    for (int i = 0; i < men; ++i)
        all << hall.person(QStringLiteral("男%1").arg(i), Sex::Male, false, frontLine);
    for (int i = 0; i < women; ++i)
        all << hall.person(QStringLiteral("女%1").arg(i), Sex::Female, false, frontLine);
    for (int i = 0; i < managers; ++i)
        all << hall.person(QStringLiteral("管%1").arg(i), Sex::Male, true);
    hall.elect(all, hall.first);
}

void setStaff(Hall& hall, qint64 staff, qint64 women, qint64 target = 0) {
    Term t = *hall.read().get(hall.term);
    t.staffCount = staff;
    t.staffWomen = women;
    t.deputyTarget = target;
    REQUIRE(hall.book().update(t));
}

} // namespace

TEST_CASE("composition: the least number of deputies follows the size of the staff") {
    Hall hall;
    const auto least = [&](qint64 staff) {
        setStaff(hall, staff, 0);
        return composition(hall.read(), hall.term).findings.first().needed;
    };
    CHECK(least(20) == 20); // a small staff sits as a whole
    CHECK(least(100) == 30);
    CHECK(least(600) == 30); // 5 % of 600
    CHECK(least(601) == 31);
    CHECK(least(2000) == 100);
    CHECK(least(150'000) == 100); // above one hundred it is agreed between both sides
    REQUIRE(hall.book().change(
        {"test", "rules"}, [](Txn& txn) { return choosePack(txn, QStringLiteral("cn-tiers")); }));
    CHECK(least(50) == 30);
    CHECK(least(999) == 30);
    CHECK(least(1000) == 100);
    CHECK(least(150'000) == 150);
}

TEST_CASE("composition: shortfalls are counted, cited and say what would mend them") {
    Hall hall;
    setStaff(hall, 600, 150, 40);
    people(hall, 22, 3, 5);
    const auto c = composition(hall.read(), hall.term);
    CHECK((c.deputies == 30 && c.women == 3 && c.managers == 5 && c.workers == 25 && !c.ok()));
    const Finding* number = find(c, rule::deputiesLeast);
    REQUIRE(number);
    CHECK((number->ok && number->mend.isEmpty()));
    const Finding* managers = find(c, rule::managers);
    REQUIRE(managers);
    CHECK((managers->ok && managers->atMost && managers->actual == 5 && managers->needed == 6));
    const Finding* women = find(c, rule::women);
    REQUIRE(women);
    CHECK((!women->ok && women->actual == 3 && women->needed == 8 && women->missing() == 5));
    CHECK_FALSE(women->citation.isEmpty());
    // 150 of 600 are women: 3 + x >= (30 + x) / 4, so six more must be elected (9 of 36).
    CHECK(firstNumber(women->mend) == 6);
    people(hall, 0, 6, 0);
    CHECK(find(composition(hall.read(), hall.term), rule::women)->ok);
    const auto target =
        std::ranges::find_if(c.findings, [](const Finding& f) { return f.ruleId.isEmpty(); });
    REQUIRE(target != c.findings.end());
    CHECK((!target->ok && target->missing() == 10));
    const Finding* known = find(c, rule::frontLine); // the national pack names no figure
    REQUIRE(known);
    CHECK(known->ok);
    CHECK(known->isOnlyShown());
    for (const Finding& f : c.findings) // a figure that comes to nobody is a figure still
        CHECK((f.ruleId == QLatin1StringView(rule::frontLine)) == f.isOnlyShown());
    CHECK(known->text.contains(QStringLiteral("not filled in")));
    hall.person(QStringLiteral("焊工"), Sex::Male, false, true); // somebody is marked: it is known
    const auto marked = composition(hall.read(), hall.term);
    CHECK(find(marked, rule::frontLine)->text.contains(QStringLiteral("no figure")));
}

TEST_CASE("composition: doing exactly what a finding says mends it, and one less does not") {
    for (int managers : {1, 3, 7, 12})
        for (int women : {0, 1, 4}) {
            Hall hall;
            setStaff(hall, 700, 300);
            people(hall, 9, women, managers);
            const auto before = composition(hall.read(), hall.term);
            INFO("managers " << managers << " women " << women);
            const Finding w = *find(before, rule::women);
            REQUIRE_FALSE(w.ok);
            const int more = firstNumber(w.mend);
            people(hall, 0, more - 1, 0);
            CHECK_FALSE(find(composition(hall.read(), hall.term), rule::women)->ok);
            people(hall, 0, 1, 0);
            CHECK(find(composition(hall.read(), hall.term), rule::women)->ok);
            const Finding m = *find(composition(hall.read(), hall.term), rule::managers);
            if (m.ok)
                continue;
            const int others = firstNumber(m.mend);
            people(hall, others - 1, 0, 0);
            CHECK_FALSE(find(composition(hall.read(), hall.term), rule::managers)->ok);
            people(hall, 1, 0, 0);
            CHECK(find(composition(hall.read(), hall.term), rule::managers)->ok);
        }
}

TEST_CASE("composition: front line under the local pack, presidium, candidates, and facts "
          "corrected later") {
    Hall hall;
    REQUIRE(hall.book().change(
        {"test", "rules"}, [](Txn& txn) { return choosePack(txn, QStringLiteral("cn-tiers")); }));
    people(hall, 4, 0, 0, true);
    people(hall, 5, 0, 0, false);
    auto c = composition(hall.read(), hall.term);
    const Finding* front = find(c, rule::frontLine);
    REQUIRE(front);
    CHECK((!front->ok && front->actual == 4 && front->needed == 5));
    CHECK(find(c, rule::presidium) == nullptr);
    // Correcting a member's record is enough; nobody has to touch the deputy.
    Member m = *hall.read().get(
        hall.read().all<Deputy>(Query().by(QStringLiteral("id"), true)).front().member);
    m.frontLine = true;
    m.sex = Sex::Female;
    REQUIRE(hall.book().update(m));
    c = composition(hall.read(), hall.term);
    CHECK((c.frontLine == 5 && c.women == 1 && find(c, rule::frontLine)->ok));

    int n = 0;
    for (Deputy d : hall.read().all<Deputy>()) {
        if (++n > 3)
            break;
        d.presidium = true;
        d.category = n > 1 ? DeputyCategory::Leader : DeputyCategory::Worker;
        REQUIRE(hall.book().update(d));
    }
    c = composition(hall.read(), hall.term);
    CHECK((c.presidium == 3 && c.leaders == 2));
    CHECK((!find(c, rule::presidium)->ok && find(c, rule::presidium)->actual == 1 &&
           find(c, rule::presidium)->needed == 2));

    Deputy candidate;
    candidate.term = hall.term;
    candidate.member = hall.person(QStringLiteral("候选"));
    REQUIRE(hall.book().insert(candidate));
    CHECK(composition(hall.read(), hall.term).deputies == 9);
    CHECK(composition(hall.read(), hall.term, true).deputies == 10);
}

TEST_CASE(
    "composition: staff is counted from the members of the unit and below when nobody typed it") {
    Hall hall;
    setStaff(hall, 0, 0);
    const auto branch = hall.unit(QStringLiteral("一分公司"), hall.company);
    const auto stranger = hall.unit(QStringLiteral("华北公司二部"));
    hall.person(QStringLiteral("甲"), Sex::Female);
    const auto add = [&](Id<Unit> unit, Sex sex, Employment employment, MemberStatus status) {
        Member m;
        m.name = QStringLiteral("乙");
        m.unit = unit;
        m.sex = sex;
        m.employment = employment;
        m.status = status;
        REQUIRE(hall.book().insert(m));
    };
    add(branch, Sex::Female, Employment::Agency, MemberStatus::Active);
    add(branch, Sex::Male, Employment::None, MemberStatus::NonMember);
    add(branch, Sex::Male, Employment::Contract, MemberStatus::Left);
    add(branch, Sex::Male, Employment::Retired, MemberStatus::Active);
    add(stranger, Sex::Female, Employment::Contract, MemberStatus::Active);
    const auto c = composition(hall.read(), hall.term);
    CHECK((c.staff == 3 && c.staffWomen == 2 && c.staffAgency == 1));
}

TEST_CASE("composition: what is filled in of nobody is not called met") {
    Hall hall;
    people(hall, 20, 12, 0);
    Composition c = composition(hall.read(), hall.term);
    for (const char* id : {rule::managers, rule::frontLine}) {
        const Finding* f = find(c, id);
        REQUIRE(f);
        INFO(f->text.toStdString());
        CHECK_FALSE(f->known);
        CHECK_FALSE(f->isMet());
        CHECK(f->text.contains(QStringLiteral("not filled in")));
        CHECK_FALSE(f->mend.isEmpty());
    }
    CHECK(c.unknown() == 2);
    CHECK(find(c, rule::women)->known);
    hall.person(QStringLiteral("厂长"), Sex::Male, true); // known of the staff, though of no deputy
    hall.person(QStringLiteral("焊工"), Sex::Male, false, true);
    c = composition(hall.read(), hall.term);
    CHECK(c.unknown() == 0);
    CHECK(find(c, rule::managers)->isMet());
    const auto meeting = hall.sitting();
    for (const Attendance& a : hall.roll(meeting))
        REQUIRE(hall.step(a, "check_in"));
    REQUIRE(hall.step(meeting, "open"));
    CHECK(composition(hall.read(), *hall.read().get(meeting)).unknown() == 0); // as it was kept
}
