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

TEST_CASE("ballots: a free seat is voted on again once, not as often as the step is taken") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.countAll(b, "1 1 1 2 2 2 2 2 3 3", 10, 10);
    hall.ok(hall.move(b, "agree"));
    hall.ok(hall.move(b, "announce"));
    hall.ok(hall.move(b, "revote"));
    const auto twice = hall.move(b, "revote");
    REQUIRE_FALSE(twice);
    CHECK(twice.error()[0].text.contains(QStringLiteral("Ballot 2")));
    const auto repeat = [&](const Ballot& of) {
        return hall.read().all<Ballot>(Query()
                                           .eq(QStringLiteral("repeats"), Id<Ballot>(of.id))
                                           .by(QStringLiteral("number"), true))[0];
    };
    const Ballot second = repeat(b);
    hall.ok(hall.move(second, "open"));
    hall.ok(hall.move(second, "void", hall.reason()));
    hall.ok(hall.move(second, "revote")); // of the void one
    CHECK_FALSE(hall.move(b, "revote"));  // not of the first besides
    hall.ok(hall.book().undo());
    hall.ok(hall.move(b, "revote"));
    CHECK(repeat(b).number == 3);
    CHECK_FALSE(hall.move(second, "revote"));
}

TEST_CASE("ballots: a void ballot keeps no result, and its papers are no negative number") {
    BallotHall hall;
    const Ballot b = hall.ballot(BallotWay::Secret, {QStringLiteral("方案")});
    hall.countAll(b, "1 1 1 1 1 1 1 1 1 !", 10, 10);
    hall.ok(hall.move(b, "agree"));
    REQUIRE(tallyOf(hall.read(), Id<Ballot>(b.id)).size() == 1);
    Params params = hall.reason();
    params.insert(hall.papers(-1, 10));
    CHECK_FALSE(hall.move(b, "void", params));
    hall.ok(hall.move(b, "void", hall.reason()));
    CHECK(tallyOf(hall.read(), Id<Ballot>(b.id)).empty());
    CHECK(hall.now(b).invalid == 0);
    hall.ok(hall.book().undo());
    CHECK(hall.now(b).status == BallotStatus::Counted);
    CHECK(tallyOf(hall.read(), Id<Ballot>(b.id)).size() == 1);
    hall.ok(hall.book().redo());
    CHECK(tallyOf(hall.read(), Id<Ballot>(b.id)).empty());
}
