// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting that was called and is held on another day: what told people of the old one is named,
// and its duties are to be done again.
#include "core/meeting/move_day.h"
#include "tests/meeting/desk.h"

using namespace zhijia;
using zhijia::test::MeetingDesk;
using zhijia::test::says;
using zhijia::test::why;

namespace {

struct Moving : MeetingDesk {
    Id<Sitting> sitting = planned(QDate(2026, 3, 20));
    Moving() { plan(sitting); }
    Outcome<Receipt> to(QDate day) {
        return book().change({"test", "move"},
                             [&](Txn& txn) { return zhijia::moveSitting(txn, sitting, day); });
    }
    Issues done() { return doneForItsDay(read(), *read().get(sitting)); }
};

} // namespace

TEST_CASE("moving: nobody was told yet, so nothing is asked and nothing opens again") {
    Moving m;
    CHECK(m.done().isEmpty());
    REQUIRE(m.to(QDate(2026, 3, 27)));
    CHECK(m.read().get(m.sitting)->heldOn == QDate(2026, 3, 27));
    CHECK(m.duty(m.sitting, "call").event == DutyEvent::Called);
}

TEST_CASE("moving: notice, papers and sign-ins are named, and the duties open again") {
    Moving m;
    REQUIRE(m.Hall::step(m.sitting, "call"));
    CHECK(says(m.done(), QStringLiteral("2026-03-20")));
    REQUIRE(m.Hall::step(m.sitting, "papers"));
    REQUIRE(m.Hall::step(m.roll(m.sitting).front(), "check_in"));
    CHECK(m.done().size() == 3);
    CHECK(m.duty(m.sitting, "call").status == DutyStatus::Done);
    CHECK(m.duty(m.sitting, "papers").status == DutyStatus::Done);

    const auto moved = m.to(QDate(2026, 3, 27));
    INFO((moved ? std::string() : why(moved.error())));
    REQUIRE(moved);
    for (const char* origin : {"call", "papers"}) {
        const Duty d = m.duty(m.sitting, origin);
        CHECK(d.isOpen());
        CHECK_FALSE(d.doneOn.isValid());
        CHECK(d.note.contains(QStringLiteral("2026-03-20")));
        CHECK(d.note.contains(QStringLiteral("2026-03-27")));
    }
    REQUIRE(m.take(m.duty(m.sitting, "call"), "finish")); // by hand, when it went out again
    REQUIRE(m.book().undo());
    REQUIRE(m.book().undo(moved->deed));
    CHECK(m.read().get(m.sitting)->heldOn == QDate(2026, 3, 20));
    CHECK(m.duty(m.sitting, "call").status == DutyStatus::Done);
    CHECK(m.duty(m.sitting, "call").note.isEmpty());
}

TEST_CASE("moving: to the day that it has is no move") {
    Moving m;
    REQUIRE(m.Hall::step(m.sitting, "call"));
    REQUIRE(m.to(QDate(2026, 3, 20)));
    CHECK(m.duty(m.sitting, "call").status == DutyStatus::Done);
}
