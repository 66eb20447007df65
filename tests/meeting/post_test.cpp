// SPDX-License-Identifier: GPL-3.0-or-later
// Heads and chairs decide between sittings by their post: nobody is one by being written down as
// it.
#include "core/congress/committee.h"
#include "tests/meeting/desk.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

#if __has_include("core/meeting/heads.h")
using Meeting = HeadsMeeting;
using Attendee = HeadsAttendee;
using Role = HeadsRole;
#else
using Meeting = JointMeeting;
using Attendee = JointAttendee;
using Role = JointRole;
#endif

struct Posts : MeetingDesk {
    Meeting meeting;
    Posts() : MeetingDesk(4) {
        Delegation d = *read().get(first);
        d.head = people[0];
        REQUIRE(book().update(d));
        meeting.term = term;
        meeting.heldOn = QDate(2026, 3, 2);
        meeting.chair = QStringLiteral("主席");
        REQUIRE(book().insert(meeting));
    }
    Outcome<Receipt> invite(Role role, Id<Deputy> who, const QString& name = {}) {
        Attendee a;
        a.meeting = Id<Meeting>(meeting.id);
        a.role = role;
        a.deputy = who;
        a.name = name;
        return book().insert(a);
    }
    qint64 invited() {
        return read().count<Attendee>(
            Query().eq(QStringLiteral("meeting"), Id<Meeting>(meeting.id)));
    }
};

} // namespace

TEST_CASE("heads' meeting: a head is the head of a delegation, a chair that of a committee") {
    Posts p;
    REQUIRE(p.invited() == 1);
    for (const Role role : {Role::DelegationHead, Role::CommitteeChair, Role::None}) {
        const auto nobody = p.invite(role, {}, QStringLiteral("冒充"));
        REQUIRE_FALSE(nobody);
        CHECK(nobody.error().first().field == QStringLiteral("role"));
        CHECK_FALSE(p.invite(role, p.people[1])); // a deputy, but of no such post
    }
    CHECK(p.invited() == 1);
    REQUIRE(p.invite(Role::Presidium, p.people[1]));
    REQUIRE(p.invite(Role::Observer, {}, QStringLiteral("列席者")));
    Committee c;
    c.term = p.term;
    c.name = QStringLiteral("提案审查委员会");
    REQUIRE(p.book().insert(c));
    CommitteeMember m;
    m.committee = Id<Committee>(c.id);
    m.deputy = p.people[2];
    m.role = CommitteeRole::Member;
    REQUIRE(p.book().insert(m));
    CHECK_FALSE(p.invite(Role::CommitteeChair, p.people[2]));
    m = *p.read().get(Id<CommitteeMember>(m.id));
    m.role = CommitteeRole::Chair;
    REQUIRE(p.book().update(m));
    REQUIRE(p.invite(Role::CommitteeChair, p.people[2]));
    // Whoever was head when invited stays on the list when somebody else is chosen.
    Delegation d = *p.read().get(p.first);
    d.head = p.people[3];
    REQUIRE(p.book().update(d));
    auto head = p.read().first<Attendee>(Query().eq(QStringLiteral("deputy"), p.people[0]));
    head->post = QStringLiteral("原团长");
    REQUIRE(p.book().update(*head));
}
