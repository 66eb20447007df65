// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a term, and elections that cannot have been: what is over takes nobody in, who has
// left is not elected, numbers that contradict each other are named.
#include "tests/congress/hall.h"
#include <limits>

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

Outcome<Receipt> termStep(Hall& hall, RawId term, const char* verb, const Params& params = {}) {
    return hall.book().step(Term::kind(), term, QString::fromUtf8(verb), params);
}

bool names(const Outcome<Receipt>& done, const char* field) {
    return !done && std::ranges::any_of(done.error(), [&](const Issue& i) {
        return i.field == QLatin1StringView(field) && i.severity == Severity::Error;
    });
}

/// Somebody who stands for election.
RawId candidate(Hall& hall, Id<Term> term = {}) {
    Deputy d;
    d.term = term ? term : hall.term;
    d.member = hall.person(QStringLiteral("李雷"));
    REQUIRE(hall.book().insert(d));
    return d.id;
}

Outcome<Receipt> elect(Hall& hall, RawId id, const Params& params) {
    return hall.book().step(Deputy::kind(), id, QStringLiteral("elect"), params);
}

const QString invisible = QString(QChar(0x200B));

} // namespace

TEST_CASE("terms: one that is over takes no sitting and no deputy, and its dates stand") {
    Hall hall;
    const auto ids = hall.deputies(3);
    const auto planned = hall.sitting(false);
    REQUIRE(termStep(hall, hall.term.raw(), "start"));
    const RawId stands = candidate(hall);
    const auto ended = termStep(hall, hall.term.raw(), "end");
    REQUIRE(ended);
    CHECK_FALSE(ended->notes.isEmpty()); // a sitting is planned still

    Sitting s;
    s.term = hall.term;
    s.heldOn = QDate(2026, 3, 5);
    CHECK(names(hall.book().insert(s), "term"));
    CHECK_FALSE(hall.step(planned, "call"));
    Deputy d;
    d.term = hall.term;
    d.member = hall.person(QStringLiteral("迟来"));
    CHECK(names(hall.book().insert(d), "term"));
    CHECK(names(elect(hall, stands, Hall::onPaper()), "term"));
    d.status = DeputyStatus::Ended; // taken over from an old list
    d.electedOn = QDate(2025, 3, 1);
    d.endedOn = QDate(2025, 9, 1);
    d.endedHow = DeputyEnd::Resigned;
    CHECK(hall.book().insert(d));
    const auto change = [&](auto set) {
        Term t = *hall.read().get(hall.term);
        set(t);
        return hall.book().update(t);
    };
    CHECK(names(change([](Term& t) { t.from = QDate(2020, 1, 1); }), "from_date"));
    CHECK(names(change([](Term& t) { t.to = QDate(2030, 1, 1); }), "to_date"));
    CHECK(names(change([](Term& t) { t.number = 9; }), "number"));
    CHECK(change([](Term& t) { t.note = QStringLiteral("档案号 12"); }));
    CHECK(hall.book().undo());
    CHECK(hall.book().undo(ended->deed));
    CHECK(names(change([](Term& t) { t.from = QDate(2025, 2, 1); }), "from_date")); // in office
    CHECK(change([](Term& t) { t.number = 9; }));
}

TEST_CASE("terms: none ends while a sitting is called, or begins before its first day, or is put "
          "off for ever") {
    Hall hall;
    hall.deputies(3);
    REQUIRE(termStep(hall, hall.term.raw(), "start"));
    const auto sitting = hall.sitting();
    CHECK_FALSE(termStep(hall, hall.term.raw(), "end"));
    REQUIRE(hall.step(sitting, "cancel", {{QStringLiteral("reason"), QStringLiteral("台风")}}));
    const Params far{{QStringLiteral("to"), QStringLiteral("2300-01-01")},
                     {QStringLiteral("reason"), QStringLiteral("延期")}},
        near{{QStringLiteral("to"), QStringLiteral("2029-12-31")},
             {QStringLiteral("reason"), QStringLiteral("延期")}},
        unseen{{QStringLiteral("to"), QStringLiteral("2029-12-31")},
               {QStringLiteral("reason"), invisible}};
    CHECK(names(termStep(hall, hall.term.raw(), "extend", far), "to"));
    CHECK(names(termStep(hall, hall.term.raw(), "extend", unseen), "reason"));
    CHECK(termStep(hall, hall.term.raw(), "extend", near));
    CHECK(termStep(hall, hall.term.raw(), "end"));

    Term next;
    next.from = QDate(2030, 1, 1);
    next.to = QDate(2034, 1, 1);
    REQUIRE(hall.book().insert(next));
    CHECK_FALSE(termStep(hall, next.id, "start"));
}

TEST_CASE("sittings: one of a term that is not in office, or of too few deputies, says so") {
    Hall hall;
    Term t = *hall.read().get(hall.term);
    t.deputyTarget = 30;
    REQUIRE(hall.book().update(t));
    hall.deputies(14);
    const auto about = [](const Outcome<Receipt>& done, const QString& word) {
        REQUIRE(done);
        return std::ranges::any_of(done->notes,
                                   [&](const Issue& i) { return i.text.contains(word); });
    };
    const auto planned = hall.sitting(false);
    CHECK(about(hall.step(planned, "call"), t.name));
    for (const Attendance& a : hall.roll(planned))
        REQUIRE(hall.step(a, "check_in"));
    const auto opened = hall.step(planned, "open");
    CHECK(about(opened, t.name));
    CHECK(about(opened, QStringLiteral("30")));
    REQUIRE(hall.step(planned, "close"));
    REQUIRE(termStep(hall, hall.term.raw(), "start"));
    const auto second = hall.sitting(false);
    CHECK_FALSE(about(hall.step(second, "call"), t.name));
}

TEST_CASE("deputies: who has left is neither put up nor elected") {
    Hall hall;
    const RawId stands = candidate(hall);
    const auto member = hall.read().get(Id<Deputy>(stands))->member;
    const auto gone = hall.person(QStringLiteral("走了"));
    for (const auto& id : {member, gone}) {
        const auto left = hall.book().step(Member::kind(), id.raw(), QStringLiteral("leave"),
                                           {{QStringLiteral("reason"), QStringLiteral("离职")}});
        INFO((left ? std::string() : why(left.error())));
        REQUIRE(left);
    }
    CHECK(names(elect(hall, stands, Hall::onPaper()), "member"));
    Deputy d;
    d.term = hall.term;
    d.member = gone;
    CHECK(names(hall.book().insert(d), "member"));
    d.status = DeputyStatus::Elected;
    d.electionNote = QStringLiteral("见记录");
    CHECK(names(hall.book().insert(d), "member"));
}

TEST_CASE("deputies: votes that contradict each other are named, whichever number is missing") {
    Hall hall;
    const QString staff = QStringLiteral("staff_entitled"), came = QStringLiteral("staff_present"),
                  yes = QStringLiteral("votes_for"), note = QStringLiteral("note");
    const QString text = QStringLiteral("见记录");
    const RawId id = candidate(hall);
    CHECK(names(elect(hall, id, {{staff, 100}, {yes, 101}, {note, text}}), "votes_for"));
    CHECK(names(elect(hall, id, {{came, 5}, {yes, 100}, {note, text}}), "votes_for"));
    CHECK(names(elect(hall, id, {{staff, 5}, {came, 6}, {note, text}}), "staff_present"));
    CHECK(names(elect(hall, id, {{yes, 1}, {note, text}}), "staff_entitled"));
    CHECK(names(elect(hall, id, {{staff, 100}, {yes, 60}, {note, text}}), "staff_present"));
    CHECK(names(elect(hall, id, {{note, invisible}}), "note"));
    CHECK(
        names(elect(hall, id, {{note, text}, {QStringLiteral("on"), QStringLiteral("1900-01-01")}}),
              "on"));
    CHECK(elect(hall, id, {{note, text}, {QStringLiteral("on"), QStringLiteral("2025-01-15")}}));
    CHECK(hall.read().get(Id<Deputy>(id))->electedOn == QDate(2025, 1, 15));
    Deputy listed;
    listed.term = hall.term;
    listed.member = hall.person(QStringLiteral("韩梅"));
    listed.status = DeputyStatus::Elected;
    listed.electionNote = text;
    listed.electedOn = QDate(1900, 1, 1);
    CHECK(names(hall.book().insert(listed), "elected_on"));
}

TEST_CASE("sittings: a reason that nobody can read opens nothing") {
    Hall hall;
    hall.deputies(9);
    const auto sitting = hall.sitting();
    REQUIRE(hall.step(hall.roll(sitting).front(), "check_in"));
    CHECK_FALSE(hall.step(sitting, "open", {{QStringLiteral("override_reason"), invisible}}));
    CHECK(hall.step(sitting, "open",
                    {{QStringLiteral("override_reason"), QStringLiteral("暴雪封路")}}));
}

TEST_CASE("terms: a title follows its number until somebody writes another") {
    Hall hall;
    Term t;
    REQUIRE(hall.book().insert(t));
    const QString first = t.name;
    t.number = 6;
    REQUIRE(hall.book().update(t));
    CHECK(t.name != first);
    CHECK(t.name.contains(u'6'));
    Sitting s;
    s.term = Id<Term>(t.id);
    s.heldOn = QDate(2026, 4, 1);
    REQUIRE(hall.book().insert(s));
    s.number = 3;
    REQUIRE(hall.book().update(s));
    CHECK(s.name.contains(u'3'));
    t.number = 7;
    REQUIRE(hall.book().update(t));
    CHECK(hall.read().get(Id<Sitting>(s.id))->name.startsWith(t.name));
    t.name = QStringLiteral("首届职代会");
    REQUIRE(hall.book().update(t));
    CHECK(hall.read().get(Id<Sitting>(s.id))->name.startsWith(QStringLiteral("首届职代会")));
    t.number = 8;
    REQUIRE(hall.book().update(t));
    CHECK(t.name == QStringLiteral("首届职代会"));
    s = *hall.read().get(Id<Sitting>(s.id));
    s.name = QStringLiteral("专题会议");
    REQUIRE(hall.book().update(s));
    t.name = QStringLiteral("第八届");
    REQUIRE(hall.book().update(t));
    CHECK(hall.read().get(Id<Sitting>(s.id))->name == QStringLiteral("专题会议"));
}

TEST_CASE("terms, sittings and deputies: numbers that no unit has are refused") {
    Hall h;
    Term t = *h.read().get(h.term);
    t.staffCount = 99'999'999'999;
    const auto staff = h.book().update(t);
    REQUIRE_FALSE(staff);
    CHECK(staff.error().first().field == QStringLiteral("staff_count"));
    Sitting s = *h.read().get(h.sitting(false));
    s.number = 999'999'999'999;
    const auto number = h.book().update(s);
    REQUIRE_FALSE(number);
    CHECK(number.error().first().field == QStringLiteral("number"));
    Deputy d;
    d.term = h.term;
    d.member = h.person(QStringLiteral("张三"));
    d.delegation = h.first;
    REQUIRE(h.book().insert(d));
    const qint64 most = std::numeric_limits<qint64>::max();
    const auto elected = h.book().step(Deputy::kind(), d.id, QStringLiteral("elect"),
                                       {{QStringLiteral("staff_entitled"), most},
                                        {QStringLiteral("staff_present"), most},
                                        {QStringLiteral("votes_for"), most}});
    REQUIRE_FALSE(elected);
    CHECK(why(elected.error()).find("no unit has so many people") != std::string::npos);
}
