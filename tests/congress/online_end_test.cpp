// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving the online meeting: who left early counts no longer, who left when it ended had stayed.
#include "core/congress/desk.h"
#include "core/congress/online_entry.h"
#include "core/congress/quorum.h"
#include "tests/congress/hall.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// Six deputies: three in the hall, three online, the sitting open at 9:00.
struct Meeting : Hall {
    Id<Sitting> s;
    Meeting() {
        deputies(6);
        Sitting sitting;
        sitting.term = term;
        sitting.heldOn = QDate(2026, 3, 2);
        sitting.mode = SittingMode::Both;
        REQUIRE(book().insert(sitting));
        s = Id<Sitting>(sitting.id);
        REQUIRE(Hall::step(s, "call"));
        for (int i = 4; i <= 6; ++i)
            REQUIRE(Hall::step(line(i), "check_in"));
    }
    static QDateTime at(QTime time) {
        return time.isValid() ? fromOfficeTime(QDateTime(QDate(2026, 3, 2), time)) : QDateTime();
    }
    void open() {
        for (int i = 1; i <= 3; ++i)
            REQUIRE(join(i, QTime(8, 50)));
        REQUIRE(Hall::step(s, "open"));
    }
    void now(QTime time) { clock.set(at(time)); }
    Attendance line(int i) {
        return *read().first<Attendance>(
            Query()
                .eq(QStringLiteral("sitting"), s)
                .eq(QStringLiteral("name"), QStringLiteral("代表%1").arg(i)));
    }
    Outcome<Receipt> join(int i, QTime joined, QTime left = {}) {
        OnlineEntry e;
        e.sitting = s;
        e.name = QStringLiteral("代表%1").arg(i);
        e.joinedAt = at(joined);
        e.leftAt = at(left);
        return book().insert(e);
    }
    /// The newer list of the meeting tool has a time in it that the first had not.
    Outcome<Receipt> left(int i, QTime time) {
        OnlineEntry e = *read().first<OnlineEntry>(
            Query().eq(QStringLiteral("attendance"), Id<Attendance>(line(i).id)));
        e.leftAt = at(time);
        return book().update(e);
    }
    qint64 present() { return quorum(read(), s).present; }
};

} // namespace

TEST_CASE("online: who left after the opening is not present for what comes later") {
    Meeting m;
    m.open();
    CHECK(m.present() == 6);
    m.now(QTime(10, 10));
    const auto done = m.left(1, QTime(10, 5));
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(m.line(1).state == AttendanceState::LeftEarly);
    CHECK(m.line(1).leftAt == Meeting::at(QTime(10, 5)));
    CHECK(m.present() == 5);
    REQUIRE(m.book().undo());
    CHECK(m.present() == 6);
    REQUIRE(m.book().redo());
    CHECK(m.present() == 5);
    CHECK(m.line(1).leftAt == Meeting::at(QTime(10, 5)));
    // Joined again: is back.
    REQUIRE(m.join(1, QTime(10, 8)));
    CHECK(m.present() == 6);
}

TEST_CASE("online: one list with both lines says the same in either order") {
    for (const bool backwards : {false, true}) {
        Meeting m;
        m.now(QTime(10, 30));
        for (int turn = 0; turn < 2; ++turn)
            REQUIRE((turn == int(backwards) ? m.join(1, QTime(8, 50), QTime(10, 5))
                                            : m.join(1, QTime(10, 20))));
        CHECK(m.present() == 4); // three in the hall, and who came back
        REQUIRE(m.join(2, QTime(8, 50), QTime(10, 5)));
        CHECK(m.present() == 4);
    }
}

TEST_CASE("online: the hall, the future and other lines take nobody away") {
    Meeting m;
    m.open();
    m.now(QTime(10, 10));
    // In the hall with a telephone in the online meeting: hanging up is not leaving.
    REQUIRE(m.join(4, QTime(9, 0), QTime(9, 30)));
    CHECK(m.line(4).isPresent());
    // The clock of the tool is ahead.
    REQUIRE(m.left(1, QTime(10, 40)));
    CHECK(m.line(1).isPresent());
    // What was said once stands, but for what was not known then.
    OnlineEntry e = *m.read().first<OnlineEntry>(
        Query().eq(QStringLiteral("attendance"), Id<Attendance>(m.line(2).id)));
    e.joinedAt = Meeting::at(QTime(8, 0));
    CHECK_FALSE(m.book().update(e));
    CHECK_FALSE(m.left(2, QTime(8, 40))); // before joining
    REQUIRE(m.left(2, QTime(10, 0)));
    CHECK_FALSE(m.left(2, QTime(10, 5))); // a time that is known stands
}

TEST_CASE("attendance: a time of leaving lies between coming and now") {
    Meeting m;
    m.open();
    m.now(QTime(10, 10));
    const auto leave = [&](QTime time) {
        return m.Hall::step(
            m.line(1), "leave",
            {{QStringLiteral("left_at"), Codec<QDateTime>::toValue(Meeting::at(time))}});
    };
    CHECK_FALSE(leave(QTime(8, 40)));
    CHECK_FALSE(leave(QTime(10, 11)));
    REQUIRE(leave(QTime(9, 30)));
    CHECK(m.line(1).leftAt == Meeting::at(QTime(9, 30)));
}

TEST_CASE("online: who left when the meeting ended stayed to the end, who left before did not") {
    Meeting m;
    m.open();
    m.now(QTime(11, 30));
    REQUIRE(m.left(1, QTime(10, 5)));
    REQUIRE(m.left(2, QTime(11, 1)));
    REQUIRE(m.left(3, QTime(11, 4)));
    CHECK(m.present() == 3); // the online meeting is over: nobody there can vote
    const auto closed = m.Hall::step(m.s, "close");
    REQUIRE(closed);
    CHECK(m.line(1).state == AttendanceState::LeftEarly);
    CHECK(m.line(2).isPresent());
    CHECK(m.line(3).isPresent());
    REQUIRE(m.book().undo());
    CHECK(m.line(2).state == AttendanceState::LeftEarly);
}

TEST_CASE("online: while somebody is still in the online meeting, leaving is leaving early") {
    Meeting m;
    m.open();
    m.now(QTime(11, 30));
    REQUIRE(m.left(1, QTime(11, 1)));
    REQUIRE(m.Hall::step(m.s, "close"));
    CHECK(m.line(1).state == AttendanceState::LeftEarly);
}
