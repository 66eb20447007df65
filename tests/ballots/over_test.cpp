// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots that are over: what is repeated stands, is repeated once, and a void one keeps no result.
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;

TEST_CASE("ballots: the announcement stands while another ballot repeats it; a re-vote is undone") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.countAll(b, "1 1 1 2 2 2 2 2 3 3", 10, 10);
    hall.ok(hall.move(b, "agree"));
    hall.ok(hall.move(b, "announce"));
    const qint64 announced = hall.now(b).revision;
    const Ballot again = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")},
                                     [&](Ballot& r) { r.repeats = Id<Ballot>(b.id); });
    const auto under = hall.book().undo(announced);
    REQUIRE_FALSE(under);
    CHECK(under.error()[0].text.contains(QStringLiteral("Ballot 2")));
    hall.ok(hall.book().undo()); // its item
    hall.ok(hall.book().undo()); // and itself
    CHECK_FALSE(hall.read().get(Id<Ballot>(again.id)));
    hall.ok(hall.move(b, "revote"));
    hall.ok(hall.book().undo());
    hall.ok(hall.book().undo(hall.now(b).revision));
    CHECK(hall.now(b).status == BallotStatus::Counted);
}
