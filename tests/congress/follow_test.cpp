// SPDX-License-Identifier: GPL-3.0-or-later
// Copies follow their original, a roll is that of the day, and the papers of a past sitting stay.
#include "core/congress/composition.h"
#include "core/congress/desk.h"
#include "core/congress/quorum.h"
#include "core/congress/reports.h"
#include "core/people/duplicates.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

QString rowsOf(const report::Document& d) {
    QString all;
    for (const report::Table* table : d.tables())
        for (const auto& row : table->rows)
            all += row.cells.join(u'|') + u'\n';
    return all;
}

void rename(Hall& hall, Id<Member> id, const QString& name) {
    Member m = *hall.read().get(id);
    m.name = name;
    const auto done = hall.book().update(m);
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
}

QStringList found(Hall& hall, Id<Sitting> sitting, const QString& text) {
    QStringList names;
    const auto candidates = findDeputy(hall.read(), sitting, text);
    REQUIRE(candidates);
    for (const Candidate& c : *candidates)
        names << c.name;
    return names;
}

} // namespace

TEST_CASE("copies: a corrected member is corrected on the roll, at the desk and on paper at once") {
    Hall hall;
    const auto id = hall.person(QStringLiteral("张山"));
    const auto guest = hall.person(QStringLiteral("刘观"));
    const auto deputy = hall.elect({id}, hall.first).front();
    const auto sitting = hall.sitting();
    Observer o;
    o.sitting = sitting;
    o.member = guest;
    REQUIRE(hall.book().insert(o));
    REQUIRE(hall.step(sitting, "update_roll"));

    rename(hall, id, QStringLiteral("张珊珊"));
    rename(hall, guest, QStringLiteral("刘关"));
    CHECK(hall.read().get(deputy)->name == QStringLiteral("张珊珊"));
    CHECK(found(hall, sitting, QStringLiteral("zss")) == QStringList{QStringLiteral("张珊珊")});
    CHECK(found(hall, sitting, QStringLiteral("刘关")) == QStringList{QStringLiteral("刘关")});
    CHECK(rowsOf(deputyRoll(hall.read(), hall.term)).contains(QStringLiteral("张珊珊")));
    CHECK(hall.office->store().check().isEmpty());

    // The deed is one: undo takes the copies back with it, redo brings them again.
    REQUIRE(hall.book().undo());
    REQUIRE(hall.book().undo());
    CHECK(hall.read().get(deputy)->name == QStringLiteral("张山"));
    CHECK(found(hall, sitting, QStringLiteral("张山")).size() == 1);
    REQUIRE(hall.book().redo());
    CHECK(hall.read().get(deputy)->name == QStringLiteral("张珊珊"));

    const auto branch = hall.unit(QStringLiteral("华南公司"));
    REQUIRE(hall.book().step(Member::kind(), id.raw(), QStringLiteral("transfer"),
                             {{QStringLiteral("unit"), branch.raw()}}));
    CHECK(hall.read().get(deputy)->unit == branch);

    Deputy moved = *hall.read().get(deputy);
    moved.delegation = hall.second;
    REQUIRE(hall.book().update(moved));
    CHECK(hall.roll(sitting).front().delegation == hall.second);
}

TEST_CASE("copies: an undo that brings an old name back brings it to copies made since, too") {
    Hall hall;
    const auto id = hall.person(QStringLiteral("张山"));
    rename(hall, id, QStringLiteral("张珊珊"));
    const qint64 renamed = hall.read().newestDeed();
    const auto deputy = hall.elect({id}, hall.first).front();
    const auto undone = hall.book().undo(renamed);
    INFO((undone ? std::string() : why(undone.error())));
    REQUIRE(undone);
    CHECK(hall.read().get(deputy)->name == QStringLiteral("张山"));
    CHECK(hall.office->store().check().isEmpty());
}

TEST_CASE("copies: a merge leaves the copies of the merged record, not of the one before it") {
    Hall hall;
    const auto keep = hall.person(QStringLiteral("王五"), Sex::Male);
    const auto other = hall.person(QStringLiteral("王伍"), Sex::Female);
    const auto deputy = hall.elect({other}, hall.first).front();
    REQUIRE(
        mergeMembers(hall.book(), keep, other, {QStringLiteral("name"), QStringLiteral("sex")}));
    CHECK(hall.read().get(deputy)->name == QStringLiteral("王伍"));
    CHECK(hall.read().get(deputy)->woman);
    CHECK(hall.office->store().check().isEmpty());
    const auto undone = hall.book().undo();
    INFO((undone ? std::string() : why(undone.error())));
    REQUIRE(undone);
    CHECK(hall.read().get(deputy)->member == other);
    CHECK(hall.office->store().check().isEmpty());
}

TEST_CASE("papers: those of a past sitting say what was, whatever changes later") {
    Hall hall;
    const auto ids = hall.deputies(9);
    const auto sitting = hall.sitting();
    Observer o;
    o.sitting = sitting;
    o.name = QStringLiteral("列席贵宾");
    REQUIRE(hall.book().insert(o));
    REQUIRE(hall.step(sitting, "update_roll"));
    const QString sheet = rowsOf(deputyRoll(hall.read(), hall.term, sitting));
    CHECK(sheet.contains(QStringLiteral("列席贵宾")));
    CHECK(sheet.contains(QStringLiteral("代表9")));
    for (const Attendance& a : hall.roll(sitting))
        if (a.role == AttendanceRole::Deputy)
            REQUIRE(hall.step(a, "check_in"));
    REQUIRE(hall.step(sitting, "open"));
    REQUIRE(hall.step(sitting, "close"));
    const QString report = rowsOf(attendanceReport(hall.read(), sitting));
    const Composition then = attendanceFacts(hall.read(), sitting).composition;
    CHECK(then.deputies == 9);

    hall.clock.advance(30 * 24 * 3600);
    Deputy moved = *hall.read().get(ids[0]);
    moved.delegation = hall.second;
    moved.category = DeputyCategory::Leader;
    REQUIRE(hall.book().update(moved));
    REQUIRE(hall.book().step(Deputy::kind(), ids[1].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调离")}}));
    hall.elect({hall.person(QStringLiteral("后来人"), Sex::Female)}, hall.second);
    rename(hall, hall.read().get(ids[2])->member, QStringLiteral("改名人"));

    const QString later = rowsOf(deputyRoll(hall.read(), hall.term, sitting));
    CHECK_FALSE(later.contains(QStringLiteral("后来人")));
    CHECK(later.contains(QStringLiteral("代表2")));
    CHECK(later.contains(QStringLiteral("代表3")));
    CHECK_FALSE(later.contains(QStringLiteral("改名人")));
    CHECK(rowsOf(attendanceReport(hall.read(), sitting)) == report);
    const Composition now = attendanceFacts(hall.read(), sitting).composition;
    CHECK((now.deputies == 9 && now.women == then.women && now.leaders == then.leaders));
    // The roll of the term is of today.
    CHECK(rowsOf(deputyRoll(hall.read(), hall.term)).contains(QStringLiteral("后来人")));
}

TEST_CASE("roll: nobody counts who holds no office on the day it opens") {
    Hall hall;
    hall.deputies(6);
    const auto sitting = hall.sitting();
    REQUIRE(rollIsStale(hall.read(), *hall.read().get(sitting)) == 0);
    SECTION("an election that was taken back") {
        const auto late = hall.elect({hall.person(QStringLiteral("误选"))}, hall.first);
        REQUIRE(hall.step(sitting, "update_roll"));
        // Undone by hand: the candidate stands as a candidate again.
        REQUIRE(hall.book().change({"test", "back"}, [&](Txn& txn) {
            Deputy d = *txn.get(late.front());
            d.status = DeputyStatus::Proposed;
            d.electedOn = {};
            return txn.relink(Deputy::kind(), d);
        }));
    }
    SECTION("a day that moved before an election") {
        Sitting s = *hall.read().get(sitting);
        s.heldOn = QDate(2026, 3, 20);
        REQUIRE(hall.book().update(s));
        hall.clock.advance(10 * 24 * 3600);
        hall.elect({hall.person(QStringLiteral("后选"))}, hall.first);
        REQUIRE(hall.step(sitting, "update_roll"));
        CHECK(quorum(hall.read(), sitting).entitled == 7);
        hall.clock.advance(-10 * 24 * 3600);
        s = *hall.read().get(sitting);
        s.heldOn = QDate(2026, 3, 5);
        REQUIRE(hall.book().update(s));
    }
    CHECK(quorum(hall.read(), sitting).entitled == 7);
    CHECK(rollIsStale(hall.read(), *hall.read().get(sitting)) == 1);
    REQUIRE(hall.step(sitting, "update_roll"));
    CHECK(quorum(hall.read(), sitting).entitled == 6);
    CHECK(rollIsStale(hall.read(), *hall.read().get(sitting)) == 0);
}

TEST_CASE("roll: on the second day of a sitting only those count who are deputies then") {
    Hall hall;
    const auto ids = hall.deputies(6);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    for (size_t i = 0; i < 5; ++i)
        REQUIRE(hall.step(roll[i], "check_in"));
    REQUIRE(hall.step(sitting, "open"));
    REQUIRE(hall.step(sitting, "adjourn"));
    hall.clock.advance(24 * 3600);
    for (const int i : {0, 5}) // one who came on the first day, one who did not
        REQUIRE(hall.book().step(Deputy::kind(), ids[i].raw(), QStringLiteral("resign"),
                                 {{QStringLiteral("reason"), QStringLiteral("调离")}}));
    const auto refused = hall.step(sitting, "resume");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text.contains(u'2'));
    REQUIRE(hall.step(sitting, "update_roll"));
    const Quorum q = quorum(hall.read(), sitting);
    CHECK((q.entitled == 4 && q.present == 4 && q.met));
    REQUIRE(hall.step(sitting, "resume"));
    REQUIRE(hall.step(sitting, "close"));
    // That they were there on the first day is not forgotten.
    const auto first = hall.read().get(Id<Attendance>(roll[0].id));
    REQUIRE(first);
    CHECK(first->arrivedAt.isValid());
    CHECK_FALSE(first->isPresent());
    const AttendanceFacts facts = attendanceFacts(hall.read(), sitting);
    CHECK((facts.total.entitled == 4 && facts.total.came == 4));
    CHECK(rowsOf(attendanceReport(hall.read(), sitting)).contains(first->name));
}

TEST_CASE("composition: only workers, technicians and managers count for the presidium") {
    Hall hall;
    const auto ids = hall.deputies(6);
    const DeputyCategory categories[] = {DeputyCategory::Worker, DeputyCategory::Manager,
                                         DeputyCategory::Other,  DeputyCategory::Other,
                                         DeputyCategory::Other,  DeputyCategory::Leader};
    for (int i = 0; i < 6; ++i) {
        Deputy d = *hall.read().get(ids[i]);
        d.presidium = true;
        d.category = categories[i];
        REQUIRE(hall.book().update(d));
    }
    const auto c = composition(hall.read(), hall.term);
    const auto f = std::ranges::find_if(c.findings, [](const Finding& x) {
        return x.ruleId == QLatin1StringView(rule::presidium);
    });
    REQUIRE(f != c.findings.end());
    CHECK((f->actual == 2 && f->base == 6 && f->needed == 3 && !f->ok));
    CHECK(f->text.contains(QStringLiteral("代表3"))); // who belongs to none of the three
    CHECK_FALSE(f->text.contains(QStringLiteral("代表1")));
}
