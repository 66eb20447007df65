// SPDX-License-Identifier: GPL-3.0-or-later
// A ballot on an item of the agenda settles the heads' decision that stands there.
#include "core/ballots/agenda_vote.h"
#include "core/meeting/heads.h"
#include "tests/ballots/hall.h"

using namespace zhijia;
using zhijia::test::BallotHall;
using zhijia::test::why;

namespace {

/// Twelve deputies, ten in the hall; one decision of the heads on the agenda of the open sitting.
struct Confirming : BallotHall {
    HeadsDecision decision;

    Confirming() {
        Delegation d = *read().get(first);
        d.head = Id<Deputy>(read().first<Deputy>(Query().eq(QStringLiteral("term"), term))->id);
        ok(book().update(d));
        HeadsMeeting m;
        m.term = term;
        m.heldOn = QDate(2026, 3, 2);
        m.chair = QStringLiteral("主席");
        ok(book().insert(m));
        for (const HeadsAttendee& a : read().all<HeadsAttendee>())
            ok(book().step(HeadsAttendee::kind(), a.id, QStringLiteral("check_in")));
        ok(book().step(HeadsMeeting::kind(), m.id, QStringLiteral("hold")));
        decision.meeting = Id<HeadsMeeting>(m.id);
        decision.title = QStringLiteral("调整高温津贴");
        ok(book().insert(decision));
        ok(take("decide", {{QStringLiteral("votes_for"), 1}}));
        REQUIRE(settled().status == HeadsDecisionStatus::OnAgenda);
        REQUIRE(settled().sitting == session);
    }
    HeadsDecision settled() { return *read().get(Id<HeadsDecision>(decision.id)); }
    Outcome<Receipt> take(const char* verb, const Params& params = {}) {
        return book().step(HeadsDecision::kind(), decision.id, QString::fromUtf8(verb), params);
    }
    static Params inFavour(qint64 n) { return {{QStringLiteral("votes_for"), n}}; }
    Ballot onAgenda() {
        const Ballot b = ballot(BallotWay::Secret, {});
        BallotItem i;
        i.ballot = Id<Ballot>(b.id);
        i.agendaItem = settled().item;
        ok(book().insert(i));
        CHECK(i.title.contains(QStringLiteral("调整高温津贴"))); // what the agenda says
        return b;
    }
};

} // namespace

TEST_CASE("heads' decision: a typed number is held against those who came, not all entitled") {
    Confirming c;
    CHECK_FALSE(c.take("confirm"));
    CHECK_FALSE(c.take("confirm", c.inFavour(11))); // of 12 deputies 10 came
    CHECK_FALSE(c.take("confirm", c.inFavour(6)));  // 7 of 12 are needed
    CHECK_FALSE(c.take("confirm", c.inFavour(-1)));
    c.ok(c.take("confirm", c.inFavour(10)));
    CHECK(c.settled().confirmedFor == 10);
    CHECK(c.settled().confirmedNeeded == 7);
}

TEST_CASE("heads' decision: a ballot on its agenda item confirms it with its own figures") {
    Confirming c;
    const Ballot b = c.onAgenda();
    // Nobody types a number beside a ballot that is still to come.
    CHECK_FALSE(c.take("confirm", c.inFavour(9)));
    CHECK_FALSE(c.take("refuse", c.reason()));
    c.countAll(b, "1 1 1 1 1 1 1 1 2 3", 10, 10);
    CHECK_FALSE(c.take("confirm"));
    c.ok(c.move(b, "agree"));
    c.ok(c.move(b, "announce"));
    CHECK_FALSE(c.take("confirm", c.inFavour(9))); // announced were 8
    CHECK_FALSE(c.take("refuse", c.reason()));     // it was passed
    c.ok(c.take("confirm"));
    CHECK(c.settled().status == HeadsDecisionStatus::Confirmed);
    CHECK(c.settled().confirmedFor == 8);
    CHECK(c.settled().confirmedNeeded == 7);
    const auto item = c.read().get(c.settled().item);
    CHECK(item->decision.contains(u'8'));
    // The announcement stands as long as the decision rests on it.
    const auto undone = c.book().undo(c.now(b).revision);
    REQUIRE_FALSE(undone);
    CHECK(why(undone.error()).find("高温津贴") != std::string::npos);
    c.ok(c.book().undo());
    c.ok(c.book().undo(c.now(b).revision));
}

TEST_CASE("heads' decision: a ballot that did not pass it leaves only the refusal") {
    Confirming c;
    const Ballot b = c.onAgenda();
    c.countAll(b, "1 1 1 1 1 1 2 2 2 3", 10, 10);
    c.ok(c.move(b, "agree"));
    c.ok(c.move(b, "announce"));
    const auto refused = c.take("confirm");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().rule == majoritySource(c.read(), c.now(b)));
    c.ok(c.take("refuse", c.reason()));
    CHECK(c.settled().status == HeadsDecisionStatus::Refused);
}

TEST_CASE("heads' decision: a void ballot does not stand, its re-vote does") {
    Confirming c;
    const Ballot b = c.onAgenda();
    c.ok(c.move(b, "open"));
    c.ok(c.move(b, "void", c.reason()));
    CHECK_FALSE(ballotOn(c.read(), c.settled().item));
    c.ok(c.move(b, "revote"));
    const auto again =
        c.read().first<Ballot>(Query().eq(QStringLiteral("repeats"), Id<Ballot>(b.id)));
    REQUIRE(again);
    CHECK_FALSE(ballotOn(c.read(), c.settled().item)->announced);
    c.countAll(*again, "1 1 1 1 1 1 1 2 2 3", 10, 10);
    c.ok(c.move(*again, "agree"));
    c.ok(c.move(*again, "announce"));
    c.ok(c.take("confirm"));
    CHECK(c.settled().confirmedFor == 7);
}

TEST_CASE("ballots: an item of another sitting's agenda cannot be voted on here") {
    Confirming c;
    Sitting other;
    other.term = c.term;
    other.heldOn = QDate(2026, 6, 1);
    c.ok(c.book().insert(other));
    AgendaItem item;
    item.sitting = Id<Sitting>(other.id);
    item.title = QStringLiteral("另一次会议的议题");
    c.ok(c.book().insert(item));
    const Ballot b = c.ballot(BallotWay::Secret, {});
    BallotItem i;
    i.ballot = Id<Ballot>(b.id);
    i.agendaItem = Id<AgendaItem>(item.id);
    const auto refused = c.book().insert(i);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().field == QStringLiteral("agenda_item"));
}
