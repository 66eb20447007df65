// SPDX-License-Identifier: GPL-3.0-or-later
// Who is invited to a heads' meeting, and who came.
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/congress/committee.h"
#include "core/flow/common_params.h"
#include "core/meeting/heads.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

namespace {

constexpr EnumItem roles[] = {
    {0, "", ""},
    {int(HeadsRole::DelegationHead), "head", QT_TRANSLATE_NOOP("meeting", "Head of a delegation"),
     "团长|组长|代表团长|代表团（组）长"},
    {int(HeadsRole::CommitteeChair), "committee",
     QT_TRANSLATE_NOOP("meeting", "Chair of a committee"), "专门委员会负责人|专门小组负责人"},
    {int(HeadsRole::Presidium), "presidium", QT_TRANSLATE_NOOP("meeting", "Of the presidium"),
     "主席团成员"},
    {int(HeadsRole::Union), "union", QT_TRANSLATE_NOOP("meeting", "Of the union committee"),
     "工会委员|工会委员会委员"},
    {int(HeadsRole::Observer), "observer", QT_TRANSLATE_NOOP("meeting", "Observer, without a vote"),
     "列席"},
};
constexpr EnumItem presences[] = {
    {0, "", ""},
    {int(HeadsPresence::Invited), "invited", QT_TRANSLATE_NOOP("meeting", "Invited"), "已通知"},
    {int(HeadsPresence::Present), "present", QT_TRANSLATE_NOOP("meeting", "Present"), "到会|出席"},
    {int(HeadsPresence::Excused), "excused", QT_TRANSLATE_NOOP("meeting", "Excused"), "请假"},
    {int(HeadsPresence::Absent), "absent", QT_TRANSLATE_NOOP("meeting", "Absent"), "缺席"},
};

void derive(const Reader& reader, Record& record) {
    auto& a = static_cast<HeadsAttendee&>(record);
    if (a.role == HeadsRole::None)
        a.role = HeadsRole::DelegationHead;
    a.name = tidy(a.name);
    if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt) {
        a.name = d->name;
        a.delegation = d->delegation;
    }
}

/// Heads and chairs have their vote by their post: whoever has none comes as something else.
template <class Attendee>
void checkPost(const Reader& reader, const Attendee& a, Id<Term> term, Issues& issues) {
    using Role = decltype(a.role);
    const QString mend = tr("Make them that first, or say as what they come: of the presidium, of "
                            "the union committee, or as an observer.");
    if (a.role == Role::DelegationHead &&
        (!a.deputy ||
         reader.count<Delegation>(
             Query().eq(QStringLiteral("term"), term).eq(QStringLiteral("head"), a.deputy)) == 0))
        issues << error(tr("%1 is head of no delegation of this term.").arg(a.name), mend,
                        QStringLiteral("role"));
    if (a.role != Role::CommitteeChair)
        return;
    for (const Committee& c : reader.all<Committee>(Query().eq(QStringLiteral("term"), term)))
        for (const CommitteeMember& member : membersOf(reader, Id<Committee>(c.id)))
            if (a.deputy && member.deputy == a.deputy && member.role == CommitteeRole::Chair)
                return;
    issues << error(tr("%1 is chair of no committee of this term.").arg(a.name), mend,
                    QStringLiteral("role"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& a = static_cast<const HeadsAttendee&>(after);
    const auto* b = static_cast<const HeadsAttendee*>(before);
    const auto m = reader.get(a.meeting);
    if (!m)
        return;
    if (a.name.isEmpty())
        issues << error(tr("Nobody is named."), tr("Choose a deputy, or write a name."),
                        QStringLiteral("name"));
    if (b && b->meeting != a.meeting)
        issues << error(tr("An invitation stays with its meeting."),
                        tr("Invite the person to the other one."), QStringLiteral("meeting"));
    if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt; d && d->term != m->term)
        issues << error(tr("%1 is a deputy of another term.").arg(d->name),
                        tr("Choose one of this term."), QStringLiteral("deputy"));
    if (!b || b->role != a.role || b->deputy != a.deputy) // who was one when invited stays on it
        checkPost(reader, a, m->term, issues);
    if (a.deputy &&
        reader.count<HeadsAttendee>(Query()
                                        .eq(QStringLiteral("meeting"), a.meeting)
                                        .eq(QStringLiteral("deputy"), a.deputy)
                                        .is(QStringLiteral("id"), Condition::Ne, a.id)) > 0)
        issues << error(tr("%1 is on the list already.").arg(a.name),
                        tr("Nobody counts twice; give one person one line."),
                        QStringLiteral("deputy"));
    issues += headsMeetingStands(reader, a.meeting);
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return headsMeetingStands(reader, static_cast<const HeadsAttendee&>(record).meeting);
}

Issues mayMark(const Reader& reader, const Record& record, const Params&) {
    return headsMeetingStands(reader, static_cast<const HeadsAttendee&>(record).meeting);
}
Outcome<void> mark(Txn&, Record& record, const Params& params) {
    static_cast<HeadsAttendee&>(record).reason = reasonOf(params);
    return {};
}

Kind make() {
    Kind kind = kindOf<HeadsAttendee>("meeting", QT_TRANSLATE_NOOP("meeting", "Participant"),
                                      QT_TRANSLATE_NOOP("meeting", "Participants"));
    kind.flow = &headsAttendeeFlow();
    kind.within = "meeting";
    kind.identity = {{"meeting", "deputy"}, {"meeting", "name"}};
    kind.fields = {
        field<&HeadsAttendee::name>("name", QT_TRANSLATE_NOOP("meeting", "Name"))
            .listed(10)
            .files("姓名")
            .hint(QT_TRANSLATE_NOOP("meeting", "Of a deputy: by itself")),
        field<&HeadsAttendee::meeting>("meeting", QT_TRANSLATE_NOOP("meeting", "Heads' meeting"))
            .required()
            .files("会议"),
        field<&HeadsAttendee::deputy>("deputy", QT_TRANSLATE_NOOP("meeting", "Deputy"))
            .files("职工代表"),
        field<&HeadsAttendee::delegation>("delegation", QT_TRANSLATE_NOOP("meeting", "Delegation"))
            .listed(14)
            .files("代表团"),
        field<&HeadsAttendee::role>("role", QT_TRANSLATE_NOOP("meeting", "As"))
            .listed(14)
            .files("身份"),
        field<&HeadsAttendee::post>("post", QT_TRANSLATE_NOOP("meeting", "Post"))
            .listed(12)
            .files("职务"),
        field<&HeadsAttendee::status>("status", QT_TRANSLATE_NOOP("meeting", "Status"))
            .stepOnly()
            .listed(6),
        field<&HeadsAttendee::reason>("reason", QT_TRANSLATE_NOOP("meeting", "Reason")).stepOnly(),
    };
    kind.follows = {{"deputy", [](const Reader& reader, const Record& r) {
                         return headsMeetingStands(reader,
                                                   static_cast<const HeadsAttendee&>(r).meeting)
                             .isEmpty();
                     }}};
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<HeadsRole>() {
    static const EnumTable table{"meeting", roles};
    return table;
}
template <>
const EnumTable& enumTable<HeadsPresence>() {
    static const EnumTable table{"meeting", presences};
    return table;
}

Outcome<int> inviteHeads(Txn& txn, Id<HeadsMeeting> meeting) {
    const auto m = txn.get(meeting);
    if (!m)
        return refuse(tr("There is no such meeting."), tr("Choose another."));
    QSet<RawId> there;
    for (const HeadsAttendee& a :
         txn.all<HeadsAttendee>(Query().eq(QStringLiteral("meeting"), meeting)))
        there << a.deputy.raw();
    int added = 0;
    const auto invite = [&](Id<Deputy> id, HeadsRole role, const QString& post) -> Outcome<void> {
        const auto deputy = id ? txn.get(id) : std::nullopt;
        if (!deputy || there.contains(deputy->id) || !deputy->holdsOffice(m->heldOn))
            return {}; // who leads a delegation and a committee counts once
        HeadsAttendee a;
        a.meeting = meeting;
        a.deputy = id;
        a.role = role;
        a.post = post;
        there << deputy->id;
        ++added;
        return txn.insert(a).map([](Id<HeadsAttendee>) {});
    };
    for (const Delegation& d : txn.all<Delegation>(
             Query().eq(QStringLiteral("term"), m->term).by(QStringLiteral("position"))))
        if (auto ok = invite(d.head, HeadsRole::DelegationHead, {}); !ok)
            return refuse(ok.error());
    for (const Committee& c : txn.all<Committee>(
             Query().eq(QStringLiteral("term"), m->term).by(QStringLiteral("position"))))
        for (const CommitteeMember& member : membersOf(txn, Id<Committee>(c.id)))
            if (member.role == CommitteeRole::Chair)
                if (auto ok = invite(member.deputy, HeadsRole::CommitteeChair,
                                     tr("Chair: %1").arg(c.name));
                    !ok)
                    return refuse(ok.error());
    return added;
}

const Flow& headsAttendeeFlow() {
    const char* const asks = QT_TRANSLATE_NOOP("meeting", "The meeting is not over.");
    static const Flow flow{"status",
                           "invited",
                           {
                               {"check_in",
                                QT_TRANSLATE_NOOP("meeting", "Present"),
                                {"invited", "excused", "absent"},
                                "present",
                                {},
                                &mayMark,
                                &mark,
                                QT_TRANSLATE_NOOP("meeting", "Is there."),
                                "checkin",
                                asks},
                               {"excuse",
                                QT_TRANSLATE_NOOP("meeting", "Excuse"),
                                {"invited", "present", "absent"},
                                "excused",
                                {reasonParam()},
                                &mayMark,
                                &mark,
                                QT_TRANSLATE_NOOP("meeting", "Cannot come, for a reason."),
                                "info",
                                asks},
                               {"absent",
                                QT_TRANSLATE_NOOP("meeting", "Absent"),
                                {"invited", "present", "excused"},
                                "absent",
                                {},
                                &mayMark,
                                &mark,
                                QT_TRANSLATE_NOOP("meeting", "Did not come and gave no reason."),
                                "close",
                                asks},
                               {"invite_again",
                                QT_TRANSLATE_NOOP("meeting", "Only invited"),
                                {"present", "excused", "absent"},
                                "invited",
                                {},
                                &mayMark,
                                &mark,
                                QT_TRANSLATE_NOOP("meeting", "It is not known yet."),
                                "undo",
                                asks},
                           }};
    return flow;
}

const Kind& HeadsAttendee::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
