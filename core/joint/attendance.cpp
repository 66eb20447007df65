// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/attendance.h"
#include "core/book/txn.h"
#include "core/joint/words.h"

namespace zhijia {

using namespace joint;

namespace {

constexpr EnumItem roles[] = {
    {0, "", ""},
    {int(JointRole::Member), "member", QT_TRANSLATE_NOOP("joint", "Attends"), "出席|参会"},
    {int(JointRole::Observer), "observer", QT_TRANSLATE_NOOP("joint", "Attends without a say"),
     "列席"},
};
constexpr EnumItem states[] = {
    {0, "", ""},
    {int(JointPresence::Invited), "invited", QT_TRANSLATE_NOOP("joint", "Invited"),
     "已通知|拟参会"},
    {int(JointPresence::Present), "present", QT_TRANSLATE_NOOP("joint", "Present"), "到会|实到"},
    {int(JointPresence::Excused), "excused", QT_TRANSLATE_NOOP("joint", "Excused"), "请假"},
    {int(JointPresence::Absent), "absent", QT_TRANSLATE_NOOP("joint", "Absent"), "缺席|未到"},
};

const JointAttendance& of(const Record& record) {
    return static_cast<const JointAttendance&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& a = static_cast<JointAttendance&>(record);
    if (const auto m = a.member ? reader.get(a.member) : std::nullopt) {
        a.name = m->name;
        if (m->unit && a.unitName.isEmpty())
            a.unitName = reader.title(Unit::kind(), m->unit.raw());
        if (a.post.isEmpty())
            a.post = m->post;
    }
    a.name = tidyName(a.name);
    a.standsFor = tidyName(a.standsFor);
    for (QString* text : {&a.unitName, &a.post, &a.reason})
        *text = tidy(*text);
    if (a.side == JointSide::None)
        a.side = JointSide::Guest;
    if (a.role == JointRole::None)
        a.role = a.side == JointSide::Government || a.side == JointSide::Union
                     ? JointRole::Member
                     : JointRole::Observer;
    if (a.state == JointPresence::None)
        a.state = JointPresence::Invited;
}

/// One person has one line, for one side. Two lines of a name are two people only when both units
/// are named, and differ.
Issues alreadyThere(const Reader& reader, const JointAttendance& a) {
    Issues issues;
    for (const JointAttendance& other :
         reader.all<JointAttendance>(Query()
                                         .eq(QStringLiteral("meeting"), a.meeting)
                                         .is(QStringLiteral("id"), Condition::Ne, a.id))) {
        const bool sameMember = a.member && other.member == a.member;
        if (!sameMember && other.name != a.name)
            continue;
        const bool told = !a.unitName.isEmpty() && !other.unitName.isEmpty() &&
                          other.unitName != a.unitName &&
                          (!a.member || !other.member || a.member != other.member);
        if (sameMember || !told)
            return {error(tr("%1 is on the list already.").arg(a.name),
                          tr("Change that line, or write the unit to tell them apart."),
                          QStringLiteral("name"))};
        if (issues.isEmpty())
            issues << warning(
                tr("%1 (%2) is on the list too.").arg(other.name, other.unitName),
                tr("If it is the same person, take one of the two lines away: whoever is there "
                   "counts once."),
                QStringLiteral("name"));
    }
    return issues;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const JointAttendance& a = of(after);
    issues += jointStands(reader, a.meeting);
    const auto m = reader.get(a.meeting);
    if (m && m->heldOn > reader.today() && a.state == JointPresence::Present)
        issues << error(tr("The meeting is only on %1.").arg(iso(m->heldOn)),
                        tr("Note who came on that day."), QStringLiteral("state"));
    if (before && of(*before).name == a.name && of(*before).unitName == a.unitName &&
        of(*before).member == a.member)
        return;
    issues += alreadyThere(reader, a);
}

Issues stands(const Reader& reader, const Record& record) {
    return jointStands(reader, of(record).meeting);
}
bool goesOn(const Reader& reader, const Record& record) { return stands(reader, record).isEmpty(); }

Kind make() {
    using A = JointAttendance;
    Kind kind = kindOf<A>("joint", QT_TRANSLATE_NOOP("joint", "Attendance"),
                          QT_TRANSLATE_NOOP("joint", "Attendance"));
    kind.within = "meeting";
    kind.identity = {{"meeting", "name", "unit_name"}};
    kind.follows = {{"member", &goesOn}};
    kind.fields = {
        field<&A::meeting>("meeting", QT_TRANSLATE_NOOP("joint", "Joint meeting"))
            .required()
            .files("联席会议|会议"),
        field<&A::member>("member", QT_TRANSLATE_NOOP("joint", "Member")),
        field<&A::name>("name", QT_TRANSLATE_NOOP("joint", "Name"))
            .required()
            .listed(10)
            .files("姓名")
            .hint(QT_TRANSLATE_NOOP("joint", "Somebody who is not among the members")),
        field<&A::unitName>("unit_name", QT_TRANSLATE_NOOP("joint", "Unit"))
            .listed(16)
            .files("单位|部门"),
        field<&A::post>("post", QT_TRANSLATE_NOOP("joint", "Post")).listed(10).files("职务"),
        field<&A::side>("side", QT_TRANSLATE_NOOP("joint", "For")).listed(8).files("代表方|身份"),
        field<&A::role>("role", QT_TRANSLATE_NOOP("joint", "Takes part as")).files("参会方式"),
        field<&A::state>("state", QT_TRANSLATE_NOOP("joint", "Presence"))
            .listed(8)
            .files("到会情况"),
        field<&A::standsFor>("stands_for", QT_TRANSLATE_NOOP("joint", "In place of"))
            .files("代替|代何人参会"),
        field<&A::reason>("reason", QT_TRANSLATE_NOOP("joint", "Reason")).files("请假原因"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &stands;
    return kind;
}

} // namespace

std::vector<JointAttendance> attendanceOf(const Reader& reader, Id<JointMeeting> meeting) {
    return reader.all<JointAttendance>(
        Query().eq(QStringLiteral("meeting"), meeting).by(QStringLiteral("id")));
}

JointCount countOf(const std::vector<JointAttendance>& all) {
    JointCount count;
    for (const JointAttendance& a : all) {
        ++count.invited;
        switch (a.state) {
        case JointPresence::Present:
            ++(a.role == JointRole::Observer ? count.observing : count.present);
            if (a.role == JointRole::Member) {
                count.government += a.side == JointSide::Government;
                count.unionSide += a.side == JointSide::Union;
            }
            break;
        case JointPresence::Excused:
            ++count.excused;
            break;
        case JointPresence::Absent:
            ++count.absent;
            break;
        default:
            ++count.unknown;
        }
    }
    return count;
}

Outcome<qint64> markPresent(Txn& txn, Id<JointMeeting> meeting) {
    qint64 changed = 0;
    for (JointAttendance a : attendanceOf(txn, meeting)) {
        if (a.state != JointPresence::Invited)
            continue;
        a.state = JointPresence::Present;
        if (auto ok = txn.update(a); !ok)
            return refuse(ok.error());
        ++changed;
    }
    return changed;
}

template <>
const EnumTable& enumTable<JointRole>() {
    static const EnumTable table{"joint", roles};
    return table;
}
template <>
const EnumTable& enumTable<JointPresence>() {
    static const EnumTable table{"joint", states};
    return table;
}

const Kind& JointAttendance::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
