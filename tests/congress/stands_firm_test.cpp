// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile hand tried on a term, its sittings and their rolls: each is refused in words, and
// what is honest beside it still goes.
#include "core/congress/online_entry.h"
#include "core/congress/quorum.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

/// Ten deputies of whom the first `there` are in the hall when the sitting opens at nine.
struct Session : Hall {
    QList<Id<Deputy>> people;
    Id<Sitting> meeting;
    std::vector<Attendance> rows;

    explicit Session(int there = 8, bool opened = true) {
        clock.set(QDateTime(QDate(2026, 2, 20), QTime(1, 0), Qt::UTC));
        people = deputies(10);
        meeting = sitting();
        rows = roll(meeting);
        clock.set(QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC));
        for (int i = 0; i < there; ++i)
            must(step(rows[size_t(i)], "check_in"));
        if (opened)
            must(step(meeting, "open"));
        clock.advance(3600);
    }
    static void must(const Outcome<Receipt>& done) {
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
    }
    static bool refused(const Outcome<Receipt>& done, const char* words) {
        INFO((done ? std::string("done") : why(done.error())));
        CHECK_FALSE(done);
        return !done && why(done.error()).find(words) != std::string::npos &&
               !done.error().first().mend.isEmpty();
    }
    Attendance now(size_t row) { return *read().get(Id<Attendance>(rows[row].id)); }
    Outcome<Receipt> online(const QString& name, const QDateTime& joined,
                            const QDateTime& left = {}) {
        OnlineEntry e;
        e.sitting = meeting;
        e.name = name;
        e.joinedAt = joined;
        e.leftAt = left;
        return book().insert(e);
    }
    Outcome<Receipt> take(Id<Term> id, const char* verb, const Params& params = {}) {
        return book().step(Term::kind(), id.raw(), QString::fromUtf8(verb), params);
    }
};

Params reason(const char* text = "因故") {
    return {{QStringLiteral("reason"), QString::fromUtf8(text)}};
}

} // namespace

TEST_CASE("stands firm: an online line older than the leaving brings nobody back") {
    Session s;
    const QString name = s.rows[0].name;
    Session::must(s.step(s.rows[0], "leave"));
    const QDateTime left = s.now(0).leftAt;
    s.clock.advance(600);
    Session::must(s.online(name, left.addSecs(-3000)));
    CHECK(s.now(0).state == AttendanceState::LeftEarly);
    CHECK(s.now(0).leftAt == left);
    CHECK(quorum(s.read(), s.meeting).present == 7);
    const auto entry = s.read().first<OnlineEntry>(Query().by(QStringLiteral("id"), true));
    CHECK(entry->result == OnlineResult::AlreadyThere);
    Session::must(s.online(name, QDateTime())); // says nothing of when
    CHECK(s.now(0).state == AttendanceState::LeftEarly);
    Session::must(s.online(name, left.addSecs(300))); // joined after going home
    CHECK(s.now(0).isPresent());
    CHECK(quorum(s.read(), s.meeting).present == 8);
}

TEST_CASE("stands firm: taking office is not undone under a sitting that was opened") {
    Session s(8, false);
    const auto started = s.take(s.term, "start");
    Session::must(started);
    const qint64 deed = started->deed;
    Session::must(s.step(s.meeting, "open"));
    CHECK(Session::refused(s.book().undo(deed), "cannot go back"));
    Session::must(s.step(s.meeting, "close"));
    CHECK(Session::refused(s.book().undo(deed), "cannot go back"));
    CHECK(s.read().get(s.term)->status == TermStatus::Running);
    Session::must(s.book().undo()); // the closing
    Session::must(s.book().undo()); // the opening
    Session::must(s.book().undo(deed));
    CHECK(s.read().get(s.term)->status == TermStatus::Planned);
}

TEST_CASE("stands firm: the check-ins that a sitting was opened on are not undone under it") {
    Session s(0, false);
    qint64 deed = 0;
    {
        const auto done = s.book().change({"test", "import"}, [&](Txn& txn) -> Outcome<void> {
            for (size_t i = 0; i < 7; ++i)
                if (auto ok = txn.step(Id<Attendance>(s.rows[i].id), QStringLiteral("check_in"));
                    !ok)
                    return ok;
            return {};
        });
        Session::must(done);
        deed = done->deed;
    }
    Session::must(s.step(s.rows[7], "check_in"));
    Session::must(s.step(s.meeting, "open"));
    s.clock.advance(60);
    CHECK(Session::refused(s.book().undo(deed), "needed 7"));
    CHECK(quorum(s.read(), s.meeting).present == 8);
    Session::must(s.step(s.rows[8], "check_in_late")); // came after: may be taken back
    Session::must(s.book().undo());
    Session::must(s.step(s.rows[0], "reset")); // seven are left, as many as were needed
    CHECK(Session::refused(s.step(s.rows[1], "reset"), "needed 7"));
    Session::must(s.step(s.rows[1], "leave")); // who goes home goes home
    Session::must(s.book().undo());
    Session::must(s.book().undo());
    Session::must(s.book().undo()); // the opening
    REQUIRE(s.read().get(s.meeting)->status == SittingStatus::Called);
    Session::must(s.book().undo(deed));
    CHECK(quorum(s.read(), s.meeting).present == 1);
}

TEST_CASE("stands firm: no mandate ends before a closed sitting that counted the deputy") {
    Session s;
    Session::must(s.step(s.meeting, "close"));
    s.clock.advance(3 * 86400);
    const auto resign = [&](int who, const char* day) {
        Params params = reason();
        params.insert(QStringLiteral("on"), QString::fromUtf8(day));
        return s.book().step(Deputy::kind(), s.people[who].raw(), QStringLiteral("resign"), params);
    };
    CHECK(Session::refused(resign(0, "2026-03-01"), "was counted among"));
    Session::must(resign(9, "2026-03-01")); // was absent
    Session::must(resign(0, "2026-03-02"));
    Session::must(resign(1, "2026-03-04"));
}

TEST_CASE("stands firm: the days of a term in office move only by the step") {
    Session s(0, false);
    Term t = *s.read().get(s.term);
    t.to = QDate(2029, 3, 1);
    Session::must(s.book().update(t)); // still being prepared
    Session::must(s.take(s.term, "start"));
    for (const auto& change : QList<std::function<void(Term&)>>{
             [](Term& x) { x.to = QDate(2099, 12, 31); },
             [](Term& x) { x.from = QDate(1900, 1, 1); }, [](Term& x) { x.to = QDate(); }}) {
        t = *s.read().get(s.term);
        change(t);
        CHECK(Session::refused(s.book().update(t), "first and last day stand"));
    }
    t = *s.read().get(s.term);
    t.staffCount = 700;
    Session::must(s.book().update(t));
    for (const char* to : {"2029-06-30", "2029-12-31"}) { // twice for the same reason
        Params params = reason("换届筹备未完成");
        params.insert(QStringLiteral("to"), QString::fromUtf8(to));
        Session::must(s.take(s.term, "extend", params));
    }
    CHECK(s.read().get(s.term)->to == QDate(2029, 12, 31));
    Session::must(s.book().undo());
    CHECK(s.read().get(s.term)->to == QDate(2029, 6, 30));
}

TEST_CASE("stands firm: nobody arrives on a day that is not the sitting's") {
    Session s;
    const auto late = [&](QDate day, QTime utc) {
        return s.step(
            s.rows[9], "check_in_late",
            {{QStringLiteral("came_at"), Codec<QDateTime>::toValue(QDateTime(day, utc, Qt::UTC))}});
    };
    CHECK(Session::refused(late(QDate(1990, 1, 1), QTime(2, 0)), "would have come"));
    CHECK(Session::refused(late(QDate(2026, 3, 1), QTime(2, 0)), "would have come"));
    CHECK(s.now(9).state == AttendanceState::Expected);
    Session::must(late(QDate(2026, 3, 2), QTime(1, 30)));
    Session::must(s.book().undo());
    s.clock.advance(86400); // its second day
    Session::must(late(QDate(2026, 3, 3), QTime(1, 0)));
}

TEST_CASE("stands firm: who came before a second opening is not late for it") {
    Session s(7);
    Session::must(s.step(s.rows[8], "check_in_late"));
    CHECK(s.now(8).late);
    const QDateTime came = s.now(8).arrivedAt;
    const qint64 opening = s.read().get(s.meeting)->revision;
    s.clock.advance(60);
    Session::must(s.book().undo(opening));
    Session::must(s.step(s.meeting, "open"));
    CHECK(s.now(8).state == AttendanceState::Present);
    CHECK_FALSE(s.now(8).late);
    CHECK(s.now(8).arrivedAt == came);
    CHECK(s.read().get(s.meeting)->openPresent == 8);
    Session::must(s.step(s.rows[9], "check_in_late"));
    CHECK(s.now(9).late);
}

TEST_CASE("stands firm: what is over keeps its agenda, its day and its people") {
    Session s;
    Session::must(s.step(s.meeting, "close"));
    Sitting closed = *s.read().get(s.meeting);
    closed.agenda = QStringLiteral("另一议程");
    CHECK(Session::refused(s.book().update(closed), "is closed"));
    Sitting twin;
    twin.term = s.term;
    twin.heldOn = QDate(2026, 3, 2);
    auto made = s.book().insert(twin);
    Session::must(made);
    CHECK(std::ranges::any_of(made->notes,
                              [](const Issue& i) { return i.text.contains(u"on the same day"); }));
    Session::must(s.step(Id<Sitting>(twin.id), "cancel", reason()));
    Sitting cancelled = *s.read().get(Id<Sitting>(twin.id));
    cancelled.heldOn = QDate(2026, 5, 1);
    CHECK(Session::refused(s.book().update(cancelled), "was cancelled"));
    Session::must(
        s.book().step(Deputy::kind(), s.people[9].raw(), QStringLiteral("resign"), reason()));
    for (const auto& change : QList<std::function<void(Deputy&)>>{
             [](Deputy& d) { d.category = DeputyCategory::Leader; },
             [](Deputy& d) { d.presidium = true; }, [&](Deputy& d) { d.delegation = s.second; }}) {
        Deputy d = *s.read().get(s.people[9]);
        change(d);
        CHECK(Session::refused(s.book().update(d), "mandate of"));
    }
}

TEST_CASE("stands firm: impossible numbers are refused") {
    Session s(0, false);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    for (const auto& change : QList<std::function<void(Term&)>>{
             [](Term& t) { t.staffCount = 99'999'999'999; }, [](Term& t) { t.staffCount = most; },
             [](Term& t) { t.deputyTarget = most; }}) {
        Term t = *s.read().get(s.term);
        change(t);
        CHECK(Session::refused(s.book().update(t), "no unit has so many people"));
    }
    Term term = *s.read().get(s.term);
    term.number = most;
    CHECK(Session::refused(s.book().update(term), "no number that can stand here"));
    Sitting sitting = *s.read().get(s.meeting);
    sitting.number = 999'999'999'999;
    CHECK(Session::refused(s.book().update(sitting), "No term has"));
    Deputy d;
    d.term = s.term;
    d.member = s.person(QStringLiteral("某人"));
    Session::must(s.book().insert(d));
    CHECK(Session::refused(s.book().step(Deputy::kind(), d.id, QStringLiteral("elect"),
                                         {{QStringLiteral("staff_entitled"), most},
                                          {QStringLiteral("staff_present"), most},
                                          {QStringLiteral("votes_for"), most}}),
                           "no unit has so many people"));
}
