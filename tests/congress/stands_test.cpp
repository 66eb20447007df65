// SPDX-License-Identifier: GPL-3.0-or-later
// What is over stands: the roll, the observers and the plan of a closed sitting, whichever way
// somebody tries to change them; and nobody stands on a roll twice.
#include "core/congress/observer.h"
#include "core/congress/quorum.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using zhijia::test::Hall;
using zhijia::test::why;

namespace {

/// A sitting of nine, with a guest, seven there; not closed yet.
struct Held : Hall {
    QList<Id<Deputy>> ids;
    Id<Sitting> meeting;
    Observer guest;
    qint64 firstCheckIn = 0, guestAdded = 0;

    Held() {
        ids = deputies(9);
        meeting = sitting();
        guest.sitting = meeting;
        guest.name = QStringLiteral("列席贵宾");
        guestAdded = book().insert(guest)->deed;
        REQUIRE(step(meeting, "update_roll"));
        const auto rows = roll(meeting);
        for (size_t i = 0; i < 7; ++i) {
            const auto done = step(rows[i], "check_in");
            REQUIRE(done);
            if (i == 0)
                firstCheckIn = done->deed;
        }
        REQUIRE(step(meeting, "open"));
    }
    void close() { REQUIRE(step(meeting, "close")); }
    QStringList image() {
        QStringList lines;
        for (const Attendance& a : roll(meeting))
            lines << QStringLiteral("%1 %2 %3").arg(a.name).arg(int(a.state)).arg(a.revision);
        for (const Observer& o : read().all<Observer>())
            lines << o.name + QString::number(o.revision);
        const Sitting s = *read().get(meeting);
        return lines << s.name << QString::number(s.revision);
    }
};

void refused(const Outcome<Receipt>& done) {
    REQUIRE_FALSE(done);
    INFO(why(done.error()));
    CHECK_FALSE(done.error().first().text.isEmpty());
    CHECK_FALSE(done.error().first().mend.isEmpty());
}

} // namespace

TEST_CASE("a closed sitting stands: no line of its roll comes, goes or changes") {
    Held hall;
    hall.close();
    const auto was = hall.image();
    const auto rows = hall.roll(hall.meeting);
    const auto later = hall.elect({hall.person(QStringLiteral("后来人"))}, hall.first);

    for (const Attendance& a : rows)
        refused(hall.book().remove(Attendance::kind(), a.id));
    Attendance more;
    more.sitting = hall.meeting;
    more.deputy = later.front();
    refused(hall.book().insert(more));
    for (const char* verb : {"check_in", "excuse", "leave", "reset", "mark_absent"})
        refused(hall.step(rows[0], verb, {{QStringLiteral("reason"), QStringLiteral("因故")}}));
    refused(hall.book().remove(Observer::kind(), hall.guest.id));
    Observer o = *hall.read().get(Id<Observer>(hall.guest.id));
    o.post = QStringLiteral("处长");
    refused(hall.book().update(o));
    Observer second;
    second.sitting = hall.meeting;
    second.name = QStringLiteral("另一贵宾");
    refused(hall.book().insert(second));
    CHECK(hall.image() == was);
}

TEST_CASE("a closed sitting stands: number, name, times, place and mode; its note may grow") {
    Held hall;
    hall.close();
    const auto change = [&](auto set) {
        Sitting s = *hall.read().get(hall.meeting);
        set(s);
        return hall.book().update(s);
    };
    refused(change([](Sitting& s) { s.number = 5; }));
    refused(change([](Sitting& s) { s.name = QStringLiteral("另一次会议"); }));
    refused(change([](Sitting& s) { s.starts = QStringLiteral("14:00"); }));
    refused(change([](Sitting& s) { s.place = QStringLiteral("另一处"); }));
    refused(change([](Sitting& s) { s.mode = SittingMode::Online; }));
    refused(change([](Sitting& s) { s.heldOn = QDate(2026, 3, 3); }));
    CHECK(change([](Sitting& s) { s.note = QStringLiteral("纪要已归档"); }));
    refused(hall.book().remove(Sitting::kind(), hall.meeting.raw()));
}

TEST_CASE(
    "a closed sitting stands: undo runs into the same wall, and undoing the closing opens it") {
    Held hall;
    const qint64 removal = [&] { // a line that went before the closing
        Observer o;
        o.sitting = hall.meeting;
        o.name = QStringLiteral("误请");
        REQUIRE(hall.book().insert(o));
        return hall.book().remove(Observer::kind(), o.id)->deed;
    }();
    const auto open = hall.image();
    const auto closed = hall.step(hall.meeting, "close");
    REQUIRE(closed);
    const auto was = hall.image();
    refused(hall.book().undo(hall.firstCheckIn));
    refused(hall.book().undo(hall.guestAdded));
    refused(hall.book().undo(removal));
    CHECK(hall.image() == was);

    // The closing itself, with whom it marked absent, may be taken back and brought again.
    const auto undone = hall.book().undo(closed->deed);
    INFO((undone ? std::string() : why(undone.error())));
    REQUIRE(undone);
    CHECK(hall.image() == open);
    CHECK(hall.read().get(hall.meeting)->status == SittingStatus::Open);
    const auto redone = hall.book().redo();
    INFO((redone ? std::string() : why(redone.error())));
    REQUIRE(redone);
    CHECK(hall.read().get(hall.meeting)->isClosed());
    CHECK(quorum(hall.read(), hall.meeting).absent == 2);
    REQUIRE(hall.book().undo());
    REQUIRE(hall.book().undo(hall.firstCheckIn)); // it is open again: a slip can be mended
    CHECK(hall.office->store().check().isEmpty());
}

TEST_CASE("a cancelled sitting takes nobody in, but may be cleared away") {
    Hall hall;
    const auto ids = hall.deputies(3);
    const auto sitting = hall.sitting();
    REQUIRE(hall.step(sitting, "cancel", {{QStringLiteral("reason"), QStringLiteral("台风")}}));
    Attendance a;
    a.sitting = sitting;
    a.deputy = hall.elect({hall.person(QStringLiteral("后来人"))}).front();
    refused(hall.book().insert(a));
    Observer o;
    o.sitting = sitting;
    o.name = QStringLiteral("贵宾");
    refused(hall.book().insert(o));
    for (const Attendance& row : hall.roll(sitting))
        REQUIRE(hall.book().remove(Attendance::kind(), row.id));
    CHECK(hall.book().remove(Sitting::kind(), sitting.raw()));
}

TEST_CASE("roll: whoever was invited as an observer and elected since stands on it once") {
    Hall hall;
    hall.deputies(5);
    const auto li = hall.person(QStringLiteral("李双"));
    const auto sitting = hall.sitting();
    Observer o;
    o.sitting = sitting;
    o.member = li;
    REQUIRE(hall.book().insert(o));
    REQUIRE(hall.step(sitting, "update_roll"));
    const auto lines = [&] {
        return std::ranges::count_if(hall.roll(sitting), [](const Attendance& a) {
            return a.name == QStringLiteral("李双");
        });
    };
    REQUIRE(lines() == 1);
    const auto row =
        *hall.read().first<Attendance>(Query().eq(QStringLiteral("observer"), Id<Observer>(o.id)));
    const bool there = GENERATE(false, true);
    if (there)
        REQUIRE(hall.step(row, "check_in"));
    const auto deputy = hall.elect({li}, hall.first).front();
    Attendance byHand;
    byHand.sitting = sitting;
    byHand.deputy = deputy;
    refused(hall.book().insert(byHand));
    auto updated = hall.step(sitting, "update_roll");
    REQUIRE(updated);
    CHECK(updated->notes.size() == 1);
    CHECK(lines() == 1);
    if (there) { // checked in as a guest: a person has to say so first
        CHECK(rollIsStale(hall.read(), *hall.read().get(sitting)) == 1);
        CHECK_FALSE(hall.step(sitting, "open",
                              {{QStringLiteral("override_reason"), QStringLiteral("暴雪")}}));
        REQUIRE(hall.step(*hall.read().get(Id<Attendance>(row.id)), "reset"));
        REQUIRE(hall.step(sitting, "update_roll"));
        CHECK(lines() == 1);
    }
    const Quorum q = quorum(hall.read(), sitting);
    CHECK((q.entitled == 6 && q.observers == 0));
    CHECK(rollIsStale(hall.read(), *hall.read().get(sitting)) == 0);
    REQUIRE(hall.step(sitting, "update_roll")->changes.isEmpty());
}

TEST_CASE("delegations: whoever leaves one, or office, heads it no more") {
    Hall hall;
    const auto ids = hall.deputies(4);
    const auto lead = [&](Id<Deputy> id) {
        Delegation d = *hall.read().get(hall.first);
        d.head = id;
        REQUIRE(hall.book().update(d));
    };
    lead(ids[0]);
    Deputy moved = *hall.read().get(ids[0]);
    moved.delegation = hall.second;
    const auto done = hall.book().update(moved);
    REQUIRE(done);
    CHECK(done->notes.size() == 1);
    CHECK_FALSE(hall.read().get(hall.first)->head);
    REQUIRE(hall.book().undo());
    CHECK(hall.read().get(hall.first)->head == ids[0]);

    REQUIRE(hall.book().step(Deputy::kind(), ids[0].raw(), QStringLiteral("resign"),
                             {{QStringLiteral("reason"), QStringLiteral("调离")}}));
    CHECK_FALSE(hall.read().get(hall.first)->head);
    Delegation again = *hall.read().get(hall.first);
    again.head = ids[0];
    refused(hall.book().update(again));
    lead(ids[1]);
    Deputy other = *hall.read().get(ids[2]);
    other.presidium = true;
    REQUIRE(hall.book().update(other)); // somebody else's change is none of the head's business
    CHECK(hall.read().get(hall.first)->head == ids[1]);
}
