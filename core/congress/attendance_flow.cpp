// SPDX-License-Identifier: GPL-3.0-or-later
// Coming, going and staying away. `reset` takes a wrong scan back when later deeds stand in the way
// of undo.
#include "core/book/txn.h"
#include "core/congress/attendance.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

constexpr EnumItem states[] = {
    {0, "", ""},
    {int(AttendanceState::Expected), "expected", QT_TRANSLATE_NOOP("congress", "Expected"),
     "应到|未到"},
    {int(AttendanceState::Present), "present", QT_TRANSLATE_NOOP("congress", "Present"),
     "实到|到会|已到|已签到|出席"},
    {int(AttendanceState::Late), "late", QT_TRANSLATE_NOOP("congress", "Late"), "迟到"},
    {int(AttendanceState::Excused), "excused", QT_TRANSLATE_NOOP("congress", "Excused"), "请假"},
    {int(AttendanceState::Absent), "absent", QT_TRANSLATE_NOOP("congress", "Absent"), "缺席"},
    {int(AttendanceState::LeftEarly), "left_early", QT_TRANSLATE_NOOP("congress", "Left early"),
     "早退|提前离会"},
};

Issues sittingRuns(const Reader& reader, const Record& record, const Params&) {
    const auto s = reader.get(static_cast<const Attendance&>(record).sitting);
    if (!s || s->takesAttendance())
        return {};
    const Field& status = *Sitting::kind().field(u"status");
    return {error(tr("Attendance of %1 is not taken now: it is \"%2\".")
                      .arg(s->name, Sitting::kind().display(status, status.get(*s))),
                  s->status == SittingStatus::Planned
                      ? tr("Call the sitting first.")
                      : tr("Undo the closing first if it was a mistake."))};
}

Issues mayCome(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = sittingRuns(reader, record, params);
    const auto& a = static_cast<const Attendance&>(record);
    if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt;
        d && d->status != DeputyStatus::Elected)
        issues << error(
            tr("%1 is no deputy any more since %2.").arg(d->name, d->endedOn.toString(Qt::ISODate)),
            tr("Enter them as an observer if they are invited."));
    return issues;
}

Outcome<void> come(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Attendance&>(record);
    a.arrivedAt = txn.clock().now();
    a.leftAt = {};
    a.late = a.state == AttendanceState::Late;
    a.reason.clear();
    a.channel = Codec<Channel>::fromValue(params.value(QStringLiteral("channel")));
    if (a.channel == Channel::None)
        a.channel = Channel::Desk;
    return {};
}

Outcome<void> excuse(Txn&, Record& record, const Params& params) {
    static_cast<Attendance&>(record).reason =
        params.value(QStringLiteral("reason")).toString().trimmed();
    return {};
}

Outcome<void> leave(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Attendance&>(record);
    a.leftAt = txn.clock().now();
    a.reason = params.value(QStringLiteral("reason")).toString().trimmed();
    return {};
}

Outcome<void> comeBack(Txn&, Record& record, const Params&) {
    auto& a = static_cast<Attendance&>(record);
    a.leftAt = {};
    a.reason.clear();
    return {};
}

Outcome<void> reset(Txn&, Record& record, const Params&) {
    auto& a = static_cast<Attendance&>(record);
    a.arrivedAt = a.leftAt = {};
    a.late = false;
    a.channel = Channel::None;
    a.reason.clear();
    return {};
}

} // namespace

template <>
const EnumTable& enumTable<AttendanceState>() {
    static const EnumTable table{"congress", states};
    return table;
}

const Flow& attendanceFlow() {
    static const Param channel{"channel",
                               QT_TRANSLATE_NOOP("congress", "Checked in by"),
                               FieldType::Enum,
                               false,
                               &enumTable<Channel>(),
                               nullptr,
                               QT_TRANSLATE_NOOP("congress", "Empty: at the desk")};
    static const Param reason{"reason", QT_TRANSLATE_NOOP("congress", "Reason"), FieldType::Text,
                              false};
    static const Param neededReason{"reason", QT_TRANSLATE_NOOP("congress", "Reason"),
                                    FieldType::Text, true};
    static const Flow flow{
        "state",
        "expected",
        {
            {"check_in",
             QT_TRANSLATE_NOOP("congress", "Check in"),
             {"expected", "excused", "absent"},
             "present",
             {channel},
             &mayCome,
             &come,
             QT_TRANSLATE_NOOP("congress", "Is in the room and counts for the quorum."),
             "checkin"},
            {"check_in_late",
             QT_TRANSLATE_NOOP("congress", "Check in late"),
             {"expected", "excused", "absent"},
             "late",
             {channel},
             &mayCome,
             &come,
             QT_TRANSLATE_NOOP("congress", "Came after the opening; counts from now on."),
             "checkin"},
            {"excuse",
             QT_TRANSLATE_NOOP("congress", "Excuse"),
             {"expected", "absent"},
             "excused",
             {neededReason},
             &sittingRuns,
             &excuse,
             QT_TRANSLATE_NOOP("congress", "Cannot come and said why."),
             "info"},
            {"mark_absent",
             QT_TRANSLATE_NOOP("congress", "Mark absent"),
             {"expected"},
             "absent",
             {},
             &sittingRuns,
             nullptr,
             QT_TRANSLATE_NOOP("congress", "Did not come and sent no word."),
             "warning"},
            {"leave",
             QT_TRANSLATE_NOOP("congress", "Leave early"),
             {"present", "late"},
             "left_early",
             {reason},
             &sittingRuns,
             &leave,
             QT_TRANSLATE_NOOP("congress", "Left the room; no longer counts for the quorum."),
             "right"},
            {"come_back",
             QT_TRANSLATE_NOOP("congress", "Come back"),
             {"left_early"},
             "present",
             {},
             &mayCome,
             &comeBack,
             QT_TRANSLATE_NOOP("congress", "Is in the room again."),
             "left"},
            {"reset",
             QT_TRANSLATE_NOOP("congress", "Take back"),
             {"present", "late", "excused", "absent", "left_early"},
             "expected",
             {},
             &sittingRuns,
             &reset,
             QT_TRANSLATE_NOOP("congress", "The entry was a mistake: expected again."),
             "undo"},
        }};
    return flow;
}

} // namespace zhijia
