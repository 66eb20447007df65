// SPDX-License-Identifier: GPL-3.0-or-later
// Heads' meetings: their quorum and majority, and the way of a decision to the sitting that
// confirms it.
#include "core/congress/committee.h"
#include "core/office/dues.h"
#include "core/rules/rules.h"
#include "tests/meeting/desk.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct HeadsDesk : MeetingDesk {
    HeadsMeeting meeting;
    QList<Id<Deputy>> heads;

    HeadsDesk() : MeetingDesk(9) {
        // Six delegations with a head each.
        QList<Id<Member>> members;
        for (int i = 1; i <= 6; ++i) {
            const auto d = delegation(QStringLiteral("团%1").arg(i), 10 + i);
            const auto head = elect({person(QStringLiteral("团长%1").arg(i))}, d).first();
            Delegation change = *read().get(d);
            change.head = head;
            REQUIRE(book().update(change));
            heads << head;
        }
        meeting.term = term;
        meeting.heldOn = QDate(2026, 3, 2);
        meeting.chair = QStringLiteral("主席");
        REQUIRE(book().insert(meeting));
    }
    std::vector<HeadsAttendee> invited() {
        return read().all<HeadsAttendee>(
            Query().eq(QStringLiteral("meeting"), Id<HeadsMeeting>(meeting.id)));
    }
    void come(int n) {
        for (const HeadsAttendee& a : invited())
            if (n-- > 0 && a.status != HeadsPresence::Present)
                REQUIRE(take(a, "check_in"));
    }
    HeadsDecision decision(const char* title = "调整高温津贴") {
        HeadsDecision d;
        d.meeting = Id<HeadsMeeting>(meeting.id);
        d.title = QString::fromUtf8(title);
        REQUIRE(book().insert(d));
        return d;
    }
    static Params votes(int yes, int no = 0, int none = 0) {
        return {{QStringLiteral("votes_for"), yes},
                {QStringLiteral("votes_against"), no},
                {QStringLiteral("votes_abstain"), none}};
    }
    std::vector<AgendaItem> confirming(const HeadsDecision& d) {
        return read().all<AgendaItem>(
            Query()
                .eq(QStringLiteral("heads_decision"), Id<HeadsDecision>(d.id))
                .by(QStringLiteral("id")));
    }
};

} // namespace

TEST_CASE("heads' meeting: the heads are invited by themselves; below the quorum it is not held") {
    HeadsDesk desk;
    CHECK(desk.invited().size() == 6);
    CHECK(desk.take(desk.meeting, "invite")); // nobody twice
    CHECK(desk.invited().size() == 6);
    HeadsAttendee guest;
    guest.meeting = Id<HeadsMeeting>(desk.meeting.id);
    guest.name = QStringLiteral("列席者");
    guest.role = HeadsRole::Observer;
    REQUIRE(desk.book().insert(guest));
    REQUIRE(desk.take(guest, "check_in")); // counts in no base
    desk.come(3);
    const auto few = desk.take(desk.meeting, "hold");
    REQUIRE_FALSE(few);
    const Rules rules = Rules::inForce(desk.read());
    CHECK(says(few.error(), rules.cite(rule::headsQuorum)));
    desk.come(4);
    const auto held = desk.take(desk.meeting, "hold");
    INFO((held ? std::string() : why(held.error())));
    REQUIRE(held);
    const HeadsMeeting m = desk.now(desk.meeting);
    CHECK((m.entitled == 6 && m.attended == 4 && m.needed == 4));
    CHECK_FALSE(m.rulePack.isEmpty());
    CHECK_FALSE(desk.take(desk.invited().back(), "check_in")); // the record stands
    HeadsMeeting changed = m;
    changed.place = QStringLiteral("别处");
    CHECK_FALSE(desk.book().update(changed));
    REQUIRE(desk.book().undo());
    CHECK(desk.now(desk.meeting).status == HeadsStatus::Planned);
    HeadsAttendee twice;
    twice.meeting = Id<HeadsMeeting>(desk.meeting.id);
    twice.deputy = desk.heads.first();
    CHECK_FALSE(desk.book().insert(twice));
}

TEST_CASE("heads' meeting: chairs of committees are invited too, nobody twice") {
    HeadsDesk desk;
    const auto committee = [&](const char* name, Id<Deputy> chair, CommitteeRole role) {
        Committee c;
        c.term = desk.term;
        c.name = QString::fromUtf8(name);
        REQUIRE(desk.book().insert(c));
        CommitteeMember m;
        m.committee = Id<Committee>(c.id);
        m.deputy = chair;
        m.role = role;
        REQUIRE(desk.book().insert(m));
    };
    committee("提案工作委员会", desk.people[0], CommitteeRole::Chair);
    committee("女职工委员会", desk.heads[0], CommitteeRole::Chair); // leads a delegation as well
    committee("生活福利委员会", desk.people[1], CommitteeRole::Member);
    REQUIRE(desk.take(desk.meeting, "invite"));
    const auto invited = desk.invited();
    CHECK(invited.size() == 7);
    CHECK(std::ranges::count(invited, HeadsRole::CommitteeChair, &HeadsAttendee::role) == 1);
    REQUIRE(desk.book().undo());
    CHECK(desk.invited().size() == 6);
}

TEST_CASE("heads' decision: a majority of all entitled decides, for every number of them") {
    HeadsDesk desk;
    const auto early = desk.take(desk.decision(), "decide", HeadsDesk::votes(4));
    CHECK_FALSE(early); // the meeting was not held
    desk.come(6);
    REQUIRE(desk.take(desk.meeting, "hold"));
    const HeadsDecision d = desk.decision();
    CHECK_FALSE(desk.take(d, "decide", HeadsDesk::votes(7)));
    CHECK_FALSE(desk.take(d, "decide", HeadsDesk::votes(4, 2, 1)));
    CHECK_FALSE(desk.take(d, "decide", HeadsDesk::votes(-1)));
    CHECK_FALSE(desk.take(d, "decide"));
    CHECK_FALSE(desk.take(d, "decide",
                          {{QStringLiteral("votes_for"), std::numeric_limits<qint64>::max()},
                           {QStringLiteral("votes_against"), std::numeric_limits<qint64>::max()}}));
    for (int yes = 0; yes <= 6; ++yes) {
        const HeadsDecision one = desk.decision();
        const auto done = desk.take(one, "decide", HeadsDesk::votes(yes, 6 - yes));
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        CHECK((desk.now(one).status == HeadsDecisionStatus::Decided) == (yes * 2 > 6));
        CHECK(desk.now(one).votesNeeded == 4);
        if (desk.now(one).status == HeadsDecisionStatus::NotPassed)
            CHECK(desk.confirming(one).empty());
    }
}

TEST_CASE(
    "heads' decision: it stands on the next agenda by itself, is due until it is confirmed, and "
    "wants a majority of all deputies") {
    HeadsDesk desk;
    desk.come(6);
    REQUIRE(desk.take(desk.meeting, "hold"));
    const HeadsDecision d = desk.decision(), other = desk.decision("延期召开");
    REQUIRE(desk.take(d, "decide", HeadsDesk::votes(6)));
    REQUIRE(desk.take(other, "decide", HeadsDesk::votes(5)));
    const auto due = [&] {
        int n = 0;
        for (const Due& one : duesOf(desk.read(), desk.read().today(), {}, {}))
            n += one.kind == QStringLiteral("heads_decision") && !one.rule.isEmpty();
        return n;
    };
    CHECK(desk.now(d).status == HeadsDecisionStatus::Decided); // no sitting is planned
    CHECK(due() == 2);
    const auto sitting = desk.planned(QDate(2026, 3, 2));
    CHECK(desk.now(d).status == HeadsDecisionStatus::OnAgenda);
    CHECK(desk.now(d).sitting == sitting);
    REQUIRE(desk.confirming(d).size() == 1);
    CHECK(due() == 2);
    // It cannot be dropped silently.
    CHECK_FALSE(desk.book().remove(AgendaItem::kind(), desk.confirming(d).front().id));
    REQUIRE(desk.book().undo()); // the sitting goes, with its item
    CHECK(desk.now(d).status == HeadsDecisionStatus::Decided);
    CHECK(desk.confirming(d).empty());
    REQUIRE(desk.book().redo());
    // A cancelled sitting passes it on.
    const auto next = desk.planned(QDate(2026, 4, 8));
    REQUIRE(desk.Hall::step(sitting, "cancel", MeetingDesk::reason()));
    CHECK(desk.now(d).sitting == next);
    CHECK(desk.confirming(d).size() == 2);
    REQUIRE(desk.book().undo());
    CHECK(desk.now(d).sitting == sitting);

    CHECK_FALSE(desk.take(d, "confirm", {{QStringLiteral("votes_for"), 15}})); // not opened
    desk.openNow(sitting);                                                     // 15 deputies
    REQUIRE(desk.read().get(sitting)->openEntitled == 15);
    const auto few = desk.take(d, "confirm", {{QStringLiteral("votes_for"), 7}});
    REQUIRE_FALSE(few);
    CHECK(says(few.error(), Rules::inForce(desk.read()).cite(rule::majority)));
    CHECK_FALSE(desk.take(d, "confirm", {{QStringLiteral("votes_for"), 16}}));
    AgendaItem edited = desk.confirming(d).front(); // what is written meanwhile can be taken back
    edited.presenter = QStringLiteral("工会主席");
    REQUIRE(desk.book().update(edited));
    REQUIRE(desk.book().undo());
    CHECK(desk.confirming(d).front().presenter.isEmpty());
    REQUIRE(desk.take(d, "confirm", {{QStringLiteral("votes_for"), 8}}));
    REQUIRE(desk.book().undo());
    CHECK(desk.now(d).status == HeadsDecisionStatus::OnAgenda);
    CHECK(desk.confirming(d).front().decision.isEmpty());
    REQUIRE(desk.book().redo());
    CHECK(desk.now(d).status == HeadsDecisionStatus::Confirmed);
    CHECK(desk.now(d).confirmedNeeded == 8);
    CHECK(desk.confirming(d).front().decision.contains(QStringLiteral("调整高温津贴")));
    CHECK_FALSE(desk.take(other, "refuse"));
    REQUIRE(desk.take(other, "refuse", MeetingDesk::reason("多数代表不同意")));
    CHECK(due() == 0);
    CHECK_FALSE(desk.take(d, "confirm", {{QStringLiteral("votes_for"), 8}}));
    HeadsDecision text = desk.now(d);
    text.text = QStringLiteral("改写");
    CHECK_FALSE(desk.book().update(text));
}

TEST_CASE("heads' decision: what nobody settled goes on to the next sitting") {
    HeadsDesk desk;
    desk.come(6);
    REQUIRE(desk.take(desk.meeting, "hold"));
    const auto sitting = desk.planned(QDate(2026, 3, 2));
    const HeadsDecision d = desk.decision();
    REQUIRE(desk.take(d, "decide", HeadsDesk::votes(6)));
    CHECK(desk.now(d).sitting == sitting);
    CHECK_FALSE(desk.take(d, "take_off"));
    desk.openNow(sitting);
    REQUIRE(desk.Hall::step(sitting, "close"));
    CHECK(desk.now(d).sitting == sitting); // it can still be entered
    const auto next = desk.planned(QDate(2026, 9, 9));
    CHECK(desk.now(d).sitting == next);
    CHECK(desk.confirming(d).size() == 2);
}

TEST_CASE("heads' decision: once it is voted on it is not thrown away, carried or not") {
    HeadsDesk desk;
    desk.come(6);
    REQUIRE(desk.take(desk.meeting, "hold"));
    const auto gone = [&](const HeadsDecision& d) {
        return bool(desk.book().remove(HeadsDecision::kind(), d.id));
    };
    CHECK(gone(desk.decision("误录")));
    const HeadsDecision carried = desk.decision(), lost = desk.decision("延期召开");
    REQUIRE(desk.take(carried, "decide", HeadsDesk::votes(6))); // no sitting is planned: it waits
    REQUIRE(desk.take(lost, "decide", HeadsDesk::votes(1, 5)));
    CHECK(desk.now(lost).status == HeadsDecisionStatus::NotPassed);
    CHECK_FALSE(gone(carried));
    CHECK_FALSE(gone(lost));
    REQUIRE(desk.book().undo());
    CHECK(desk.now(lost).status == HeadsDecisionStatus::Draft);
    CHECK(gone(lost));
}

TEST_CASE("heads' decision: the order goes on behind the last, whatever was removed before it") {
    HeadsDesk desk;
    const HeadsDecision one = desk.decision("一"), two = desk.decision("二");
    REQUIRE(desk.book().remove(HeadsDecision::kind(), one.id));
    CHECK(desk.decision("三").position == two.position + 1);
}
