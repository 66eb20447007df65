// SPDX-License-Identifier: GPL-3.0-or-later
// A congress from election to closing: the roll, the quorum light, the guard of the opening.
#include "core/congress/desk.h"
#include "core/congress/quorum.h"
#include "core/congress/report_data.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

TEST_CASE("sitting day: two thirds open it, one leaving turns it red, observers never count") {
    Hall hall;
    hall.deputies(10);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    REQUIRE(roll.size() == 10);
    for (int i = 0; i < 3; ++i) {
        Observer o;
        o.sitting = sitting;
        o.name = QStringLiteral("列席%1").arg(i);
        const auto added = hall.book().insert(o);
        REQUIRE(added);
        CHECK(added->notes.isEmpty() == (i < 2)); // the third is more than a fifth of ten
    }
    REQUIRE(hall.step(sitting, "update_roll"));
    for (const Attendance& a : hall.roll(sitting))
        if (a.role == AttendanceRole::Observer)
            REQUIRE(hall.step(a, "check_in"));
    auto q = quorum(hall.read(), sitting);
    CHECK((q.entitled == 10 && q.present == 0 && q.needed == 7 && q.missing == 7 && !q.met &&
           q.observers == 3 && q.observersPresent == 3));

    for (size_t i = 0; i < 6; ++i)
        REQUIRE(hall.step(roll[i], "check_in"));
    REQUIRE(hall.step(roll[9], "excuse", {{QStringLiteral("reason"), QStringLiteral("出差")}}));
    q = quorum(hall.read(), sitting);
    CHECK((q.present == 6 && q.missing == 1 && !q.met && q.excused == 1));
    CHECK(q.citation == Rules::inForce(hall.read()).cite(rule::quorum));

    const auto refused = hall.step(sitting, "open");
    REQUIRE_FALSE(refused);
    const Issue issue = refused.error().first();
    INFO(why(refused.error()));
    for (const char* number : {"6", "10", "7", "1"})
        CHECK(issue.text.contains(QLatin1StringView(number)));
    CHECK(issue.rule == q.citation);
    CHECK(issue.field == QStringLiteral("override_reason"));
    CHECK_FALSE(
        hall.step(sitting, "open", {{QStringLiteral("override_reason"), QStringLiteral("   ")}}));

    REQUIRE(hall.step(roll[6], "check_in"));
    CHECK(quorum(hall.read(), sitting).met);
    const auto opened = hall.step(
        sitting, "open", {{QStringLiteral("override_reason"), QStringLiteral("不需要的理由")}});
    REQUIRE(opened);
    Sitting s = *hall.read().get(sitting);
    CHECK((s.openEntitled == 10 && s.openPresent == 7 && s.openNeeded == 7));
    CHECK(s.overrideReason.isEmpty()); // it was not needed, so it is not printed

    REQUIRE(hall.step(roll[0], "leave"));
    q = quorum(hall.read(), sitting);
    CHECK((!q.met && q.present == 6 && q.wasPresent == 7 && q.leftEarly == 1 && q.missing == 1));
    REQUIRE(hall.step(sitting, "adjourn"));
    CHECK_FALSE(hall.step(sitting, "resume"));
    REQUIRE(hall.step(roll[0], "come_back"));
    CHECK(hall.read().get(Id<Attendance>(roll[0].id))->isPresent());
    REQUIRE(hall.step(sitting, "resume"));

    REQUIRE(hall.book().change({"test", "late"}, [&](Txn& txn) {
        return checkIn(txn, Id<Attendance>(roll[7].id), Channel::Scanner);
    }));
    const auto late = hall.read().get(Id<Attendance>(roll[7].id));
    CHECK(
        (late->state == AttendanceState::Late && late->late && late->channel == Channel::Scanner));
    REQUIRE(hall.step(sitting, "close"));
    q = quorum(hall.read(), sitting);
    CHECK((q.present == 8 && q.late == 1 && q.absent == 1 && q.excused == 1 && q.expected == 0));
    CHECK_FALSE(hall.step(roll[8], "check_in")); // over is over
    REQUIRE(hall.book().undo());                 // the closing, with whom it marked absent
    CHECK(quorum(hall.read(), sitting).absent == 0);
    CHECK(hall.read().get(sitting)->status == SittingStatus::Open);
}

TEST_CASE("sitting day: below the quorum only a written reason opens, and it is kept") {
    Hall hall;
    hall.deputies(9);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    for (size_t i = 0; i < 5; ++i)
        REQUIRE(hall.step(roll[i], "check_in"));
    const auto opened =
        hall.step(sitting, "open",
                  {{QStringLiteral("override_reason"), QStringLiteral(" 暴雪封路，线上补签 ")}});
    REQUIRE(opened);
    CHECK_FALSE(opened->notes.isEmpty());
    Sitting s = *hall.read().get(sitting);
    CHECK(s.overrideReason == QStringLiteral("暴雪封路，线上补签"));
    CHECK((s.openEntitled == 9 && s.openPresent == 5 && s.openNeeded == 6));
    REQUIRE(hall.step(sitting, "adjourn"));
    REQUIRE(hall.step(sitting, "resume",
                      {{QStringLiteral("override_reason"), QStringLiteral("道路仍未通")}}));
    CHECK(hall.read().get(sitting)->overrideReason.split(u'\n').size() == 2);
    const QStringList lines = belowQuorum(*hall.read().get(sitting));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("The sitting was opened below the quorum")));
    CHECK(lines[1].startsWith(QStringLiteral("When it went on (5 of 9 present, 6 needed)")));
}

TEST_CASE("sitting day: opened with a quorum and gone on without one is not said to have opened "
          "below it") {
    Hall hall;
    hall.deputies(9);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    for (size_t i = 0; i < 6; ++i)
        REQUIRE(hall.step(roll[i], "check_in"));
    REQUIRE(hall.step(sitting, "open"));
    CHECK(belowQuorum(*hall.read().get(sitting)).isEmpty());
    REQUIRE(hall.step(roll[0], "leave"));
    REQUIRE(hall.step(sitting, "adjourn"));
    REQUIRE(hall.step(sitting, "resume",
                      {{QStringLiteral("override_reason"), QStringLiteral("道路不通")}}));
    const QStringList lines = belowQuorum(*hall.read().get(sitting));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == QStringLiteral("When it went on (5 of 9 present, 6 needed): 道路不通"));
}

TEST_CASE("sitting day: a second sitting of the congress is not opened beside the first unsaid") {
    Hall hall;
    hall.deputies(3);
    const auto first = hall.sitting(), second = hall.sitting();
    for (const auto sitting : {first, second})
        for (const Attendance& a : hall.roll(sitting))
            REQUIRE(hall.step(a, "check_in"));
    const auto said = [](const Outcome<Receipt>& done) {
        REQUIRE(done);
        return why(done->notes).find("is open as well") != std::string::npos;
    };
    CHECK_FALSE(said(hall.step(first, "open")));
    CHECK(said(hall.step(second, "open")));
    REQUIRE(hall.book().undo());
    REQUIRE(hall.step(first, "close"));
    CHECK_FALSE(said(hall.step(second, "open")));
}

TEST_CASE("sitting day: an empty or stale roll opens nothing") {
    Hall hall;
    const auto planned = hall.sitting(false);
    CHECK_FALSE(hall.step(planned, "call")); // nobody is elected
    const auto ids = hall.deputies(6);
    REQUIRE(hall.step(planned, "call"));
    CHECK(hall.read().get(planned)->rulePack == QStringLiteral("cn@1"));
    for (const Attendance& a : hall.roll(planned))
        REQUIRE(hall.step(a, "check_in"));
    hall.elect({hall.person(QStringLiteral("补选"))});
    const auto stale = hall.step(planned, "open");
    REQUIRE_FALSE(stale);
    CHECK(stale.error().first().text.contains(u'1'));
    REQUIRE(hall.step(planned, "update_roll"));
    CHECK(quorum(hall.read(), planned).entitled == 7);
    const auto again = hall.step(planned, "update_roll");
    REQUIRE(again);
    CHECK(again->changes.isEmpty());

    // Somebody resigns on the day while checked in: counted no longer, but only after a person has
    // said so.
    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调离")}}));
    const auto noted = hall.step(planned, "update_roll");
    REQUIRE(noted);
    CHECK(noted->notes.size() == 1);
    CHECK_FALSE(hall.step(planned, "open"));
    const auto row = *hall.read().first<Attendance>(Query().eq(QStringLiteral("deputy"), ids[0]));
    REQUIRE(hall.step(row, "reset"));
    CHECK_FALSE(hall.step(row, "check_in"));
    REQUIRE(hall.step(planned, "update_roll"));
    CHECK(quorum(hall.read(), planned).entitled == 6);
    REQUIRE(hall.step(planned, "open"));
}

TEST_CASE("sitting day: a person stands on a roll once, and only if entitled") {
    Hall hall;
    const auto ids = hall.deputies(4);
    const auto sitting = hall.sitting();
    Attendance twice;
    twice.sitting = sitting;
    twice.deputy = ids[0];
    const auto refused = hall.book().insert(twice);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text.contains(QStringLiteral("代表1")));
    Attendance nobody;
    nobody.sitting = sitting;
    CHECK_FALSE(hall.book().insert(nobody));
    Deputy candidate;
    candidate.term = hall.term;
    candidate.member = hall.person(QStringLiteral("候选"));
    REQUIRE(hall.book().insert(candidate));
    Attendance early;
    early.sitting = sitting;
    early.deputy = Id<Deputy>(candidate.id);
    CHECK_FALSE(hall.book().insert(early));
    Observer deputyToo;
    deputyToo.sitting = sitting;
    deputyToo.member = hall.read().get(ids[1])->member;
    CHECK_FALSE(hall.book().insert(deputyToo));
}

TEST_CASE("sitting day: a sitting keeps the rules it was called under") {
    Hall hall;
    hall.deputies(8);
    const auto sitting = hall.sitting();
    CHECK(quorum(hall.read(), sitting).needed == 6);
    REQUIRE(hall.book().change({"test", "rules"}, [&](Txn& txn) -> Outcome<void> {
        auto text = *copyOfPack(txn, QStringLiteral("cn"), QStringLiteral("ours"));
        text.replace("\"den\": 3,\n                \"num\": 2",
                     "\"den\": 8,\n                \"num\": 8");
        if (auto ok = saveOwnPack(txn, text); !ok)
            return refuse(ok.error());
        return choosePack(txn, QStringLiteral("ours"));
    }));
    const auto rules = Rules::inForce(hall.read());
    CHECK(rules.ref() == QStringLiteral("ours@1"));
    CHECK(rules.threshold(rule::quorum, 8).needed == 8);
    CHECK(quorum(hall.read(), sitting).needed == 6);
    CHECK(quorum(hall.read(), hall.sitting()).needed == 8);
}

TEST_CASE("sitting day: the quorum agrees with a count by hand after any walk of steps and undos") {
    Hall hall;
    hall.deputies(12);
    const auto sitting = hall.sitting();
    const auto roll = hall.roll(sitting);
    quint32 seed = 5;
    const auto dice = [&](quint32 n) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 16) % n;
    };
    const char* const verbs[] = {"check_in", "check_in_late", "excuse", "mark_absent",
                                 "leave",    "come_back",     "reset"};
    int standing = 0, taken = 0;
    for (int i = 0; i < 250; ++i) {
        if (standing > 0 && dice(5) == 0) {
            REQUIRE(hall.book().undo());
            --standing;
        } else if (hall.step(roll[dice(12)], verbs[dice(7)],
                             {{QStringLiteral("reason"), QStringLiteral("x")}})) {
            ++standing;
            ++taken;
        }
        qint64 present = 0, was = 0, entitled = 0;
        for (const Attendance& a : hall.roll(sitting)) {
            ++entitled;
            present += a.isPresent();
            was += a.isPresent() || a.state == AttendanceState::LeftEarly;
            CHECK((a.isPresent() ? a.arrivedAt.isValid() && !a.leftAt.isValid() : true));
        }
        const auto q = quorum(hall.read(), sitting);
        REQUIRE((q.entitled == entitled && q.present == present && q.wasPresent == was));
        REQUIRE(q.met == (entitled > 0 && 3 * present >= 2 * entitled));
        REQUIRE(q.missing == (q.met ? 0 : (2 * entitled + 2) / 3 - present));
    }
    CHECK(taken > 60);
}

TEST_CASE("papers: the day they were delivered is asked for before the opening, and is believable",
          "[papers]") {
    Hall hall;
    hall.deputies(9);
    const Id<Sitting> id = hall.sitting();
    const auto papers = [&](QDate on) {
        return hall.step(id, "papers", {{QStringLiteral("on"), on}});
    };
    const Sitting s = *hall.read().get(id);
    REQUIRE(s.status == SittingStatus::Called);
    const auto old = papers(QDate(1900, 1, 1));
    REQUIRE_FALSE(old);
    CHECK(old.error().first().text.contains(QStringLiteral("more than a year")));
    const Step* open = Sitting::kind().flow->step(QStringLiteral("open"));
    REQUIRE(open);
    const auto says = [&](const char* what) {
        const auto record = hall.read().get(id);
        bool said = false;
        for (const Issue& issue : whyNot(hall.read(), Sitting::kind(), *record, *open))
            said |= issue.text.contains(QString::fromUtf8(what)) &&
                    issue.severity == Severity::Warning && !issue.rule.isEmpty();
        return said;
    };
    for (const Attendance& a : hall.roll(id))
        REQUIRE(hall.step(a, "check_in"));
    CHECK(says("Nothing says that the papers reached the deputies"));
    REQUIRE(papers(hall.read().today()));
    CHECK_FALSE(says("Nothing says that the papers reached the deputies"));
}
