// SPDX-License-Identifier: GPL-3.0-or-later
// What a session consists of: its topics, and who was there.
#include "core/book/reader.h"
#include "core/opinions/session.h"
#include "core/opinions/voice.h"
#include "core/opinions/words.h"

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem parts[] = {
    {0, "", ""},
    {int(SessionPart::Staff), "staff", QT_TRANSLATE_NOOP("opinions", "Worker"),
     "职工|职工代表|员工"},
    {int(SessionPart::Union), "union", QT_TRANSLATE_NOOP("opinions", "Union"), "工会"},
    {int(SessionPart::Management), "management", QT_TRANSLATE_NOOP("opinions", "Management"),
     "行政|管理方|领导"},
    {int(SessionPart::Guest), "guest", QT_TRANSLATE_NOOP("opinions", "Guest"), "列席|嘉宾"},
};
constexpr EnumItem states[] = {
    {0, "", ""},
    {int(SessionPresence::Present), "present", QT_TRANSLATE_NOOP("opinions", "Present"),
     "出席|到会"},
    {int(SessionPresence::Excused), "excused", QT_TRANSLATE_NOOP("opinions", "Excused"), "请假"},
    {int(SessionPresence::Absent), "absent", QT_TRANSLATE_NOOP("opinions", "Absent"), "缺席|未到"},
};

void deriveTopic(const Reader& reader, Record& record) {
    auto& t = static_cast<SessionTopic&>(record);
    t.title = tidy(t.title);
    if (t.position == 0)
        t.position =
            1 + reader.count<SessionTopic>(Query().eq(QStringLiteral("session"), t.session));
}

void checkTopic(const Reader& reader, const Record& after, const Record*, Issues& issues) {
    issues += sessionStands(reader, static_cast<const SessionTopic&>(after).session);
}
Issues topicStands(const Reader& reader, const Record& record) {
    return sessionStands(reader, static_cast<const SessionTopic&>(record).session);
}

void deriveAttendance(const Reader& reader, Record& record) {
    auto& a = static_cast<SessionAttendance&>(record);
    if (const auto m = a.member ? reader.get(a.member) : std::nullopt) {
        a.name = m->name;
        if (m->unit)
            a.unitName = reader.title(Unit::kind(), m->unit.raw());
    }
    a.name = tidyName(a.name);
    a.unitName = tidy(a.unitName);
    if (a.part == SessionPart::None)
        a.part = SessionPart::Staff;
    if (a.state == SessionPresence::None)
        a.state = SessionPresence::Present;
}

void checkAttendance(const Reader& reader, const Record& after, const Record* before,
                     Issues& issues) {
    const auto& a = static_cast<const SessionAttendance&>(after);
    issues += sessionStands(reader, a.session);
    Query same;
    same.eq(QStringLiteral("session"), a.session)
        .eq(QStringLiteral("name"), a.name)
        .is(QStringLiteral("id"), Condition::Ne, a.id);
    if (!before && !a.name.isEmpty())
        for (const SessionAttendance& other : reader.all<SessionAttendance>(same))
            if (other.unitName == a.unitName) {
                issues << error(tr("%1 is written down already.").arg(a.name),
                                tr("Change that line, or add the unit to tell them apart."),
                                QStringLiteral("name"));
                break;
            }
}
Issues attendanceStands(const Reader& reader, const Record& record) {
    return sessionStands(reader, static_cast<const SessionAttendance&>(record).session);
}

/// Who was there is kept as the record named them.
bool isOpen(const Reader& reader, const Record& record) {
    return sessionStands(reader, static_cast<const SessionAttendance&>(record).session).isEmpty();
}

Kind makeTopic() {
    Kind kind = kindOf<SessionTopic>("opinions", QT_TRANSLATE_NOOP("opinions", "Topic"),
                                     QT_TRANSLATE_NOOP("opinions", "Topics"));
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "session";
    kind.identity = {{"session", "title"}};
    kind.fields = {
        field<&SessionTopic::session>("session", QT_TRANSLATE_NOOP("opinions", "Session"))
            .required()
            .files("沟通会|场次"),
        field<&SessionTopic::position>("position", QT_TRANSLATE_NOOP("opinions", "Order"))
            .listed(5)
            .files("序号"),
        field<&SessionTopic::title>("title", QT_TRANSLATE_NOOP("opinions", "Topic"))
            .required()
            .listed(24)
            .files("议题"),
        field<&SessionTopic::said>("said", QT_TRANSLATE_NOOP("opinions", "What was said"))
            .note()
            .files("讨论情况"),
        field<&SessionTopic::result>("result", QT_TRANSLATE_NOOP("opinions", "Result"))
            .note()
            .listed(24)
            .files("结果|议定事项"),
    };
    kind.deriveMore = &deriveTopic;
    kind.check = &checkTopic;
    kind.mayRemove = &topicStands;
    return kind;
}

Kind makeAttendance() {
    Kind kind = kindOf<SessionAttendance>("opinions", QT_TRANSLATE_NOOP("opinions", "Attendance"),
                                          QT_TRANSLATE_NOOP("opinions", "Attendance"));
    kind.titleKey = "name";
    kind.defaultSort = "id";
    kind.within = "session";
    kind.identity = {{"session", "name", "unit_name"}};
    kind.follows = {{"member", &isOpen}};
    kind.fields = {
        field<&SessionAttendance::session>("session", QT_TRANSLATE_NOOP("opinions", "Session"))
            .required()
            .files("沟通会|场次"),
        field<&SessionAttendance::member>("member", QT_TRANSLATE_NOOP("opinions", "Member")),
        field<&SessionAttendance::name>("name", QT_TRANSLATE_NOOP("opinions", "Name"))
            .required()
            .listed(10)
            .files("姓名")
            .hint(QT_TRANSLATE_NOOP("opinions", "Somebody who is not among the members")),
        field<&SessionAttendance::unitName>("unit_name", QT_TRANSLATE_NOOP("opinions", "Unit"))
            .listed(16)
            .files("单位"),
        field<&SessionAttendance::part>("part", QT_TRANSLATE_NOOP("opinions", "Takes part as"))
            .listed(8)
            .files("身份"),
        field<&SessionAttendance::state>("state", QT_TRANSLATE_NOOP("opinions", "Presence"))
            .listed(8)
            .files("到会情况"),
        field<&SessionAttendance::reason>("reason", QT_TRANSLATE_NOOP("opinions", "Reason"))
            .files("请假原因"),
    };
    kind.deriveMore = &deriveAttendance;
    kind.check = &checkAttendance;
    kind.mayRemove = &attendanceStands;
    return kind;
}

} // namespace

std::vector<SessionTopic> topicsOf(const Reader& reader, Id<OpinionSession> session) {
    return reader.all<SessionTopic>(Query()
                                        .eq(QStringLiteral("session"), session)
                                        .by(QStringLiteral("position"))
                                        .by(QStringLiteral("id")));
}

std::vector<SessionAttendance> attendanceOf(const Reader& reader, Id<OpinionSession> session) {
    return reader.all<SessionAttendance>(
        Query().eq(QStringLiteral("session"), session).by(QStringLiteral("id")));
}

Issues fewCame(const Reader& reader, Id<OpinionSession> session) {
    qint64 workers = 0;
    for (const SessionAttendance& a : attendanceOf(reader, session))
        workers += a.part == SessionPart::Staff && a.state == SessionPresence::Present;
    if (workers == 0 || workers >= fewestUnknown)
        return {};
    return {warning(tr("Workers on the list of %1: %2. Who said something there without a name "
                       "could be worked out.")
                        .arg(reader.title(OpinionSession::kind(), session.raw()))
                        .arg(workers),
                    tr("Enter what is to stay unknown without a session."),
                    QStringLiteral("session"))};
}

template <>
const EnumTable& enumTable<SessionPart>() {
    static const EnumTable table{"opinions", parts};
    return table;
}
template <>
const EnumTable& enumTable<SessionPresence>() {
    static const EnumTable table{"opinions", states};
    return table;
}

const Kind& SessionTopic::kind() {
    static const Kind kind = makeTopic();
    return kind;
}
const Kind& SessionAttendance::kind() {
    static const Kind kind = makeAttendance();
    return kind;
}

} // namespace zhijia
