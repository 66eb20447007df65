// SPDX-License-Identifier: GPL-3.0-or-later
// Coming, going and staying away. `reset` takes a wrong scan back when later deeds stand in the way
// of undo.
#include "core/book/txn.h"
#include "core/congress/attendance.h"
#include "core/congress/roll.h"
#include "core/congress/words.h"
#include "core/flow/common_params.h"

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
    {int(AttendanceState::Released), "released", QT_TRANSLATE_NOOP("congress", "Mandate ended"),
     "代表资格终止|资格终止"},
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

/// Nobody comes before the sitting's first day; whoever opened it early had them come that day.
Issues onItsDays(const Reader& reader, const Attendance& a, QDate came) {
    const auto s = reader.get(a.sitting);
    if (!s || !s->heldOn.isValid())
        return {};
    QDate first = qMin(s->heldOn, reader.today());
    if (s->openedAt.isValid())
        first = qMin(first, officeTime(s->openedAt).date());
    if (came >= first)
        return {};
    return {error(
        tr("%1 would have come on %2, before %3 (%4).")
            .arg(a.name, came.toString(Qt::ISODate), s->name, s->heldOn.toString(Qt::ISODate)),
        tr("Correct the day; look whether the list is of another sitting."),
        QStringLiteral("came_at"))};
}

Issues mayCome(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = sittingRuns(reader, record, params);
    const auto& a = static_cast<const Attendance&>(record);
    if (const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt;
        d && d->status != DeputyStatus::Elected)
        issues << error(
            tr("%1 is no deputy any more since %2.").arg(d->name, d->endedOn.toString(Qt::ISODate)),
            tr("Enter them as an observer if they are invited."));
    if (const QDateTime at = Codec<QDateTime>::fromValue(params.value(QStringLiteral("came_at")));
        at.isValid() && at > reader.clock().now())
        issues << error(tr("The time lies in the future."), tr("Correct the time."),
                        QStringLiteral("came_at"));
    else if (at.isValid())
        issues += onItsDays(reader, a, officeTime(at).date());
    return issues;
}

Issues mayRelease(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = sittingRuns(reader, record, params);
    const auto& a = static_cast<const Attendance&>(record);
    const auto s = reader.get(a.sitting);
    const auto d = a.deputy ? reader.get(a.deputy) : std::nullopt;
    if (!d || !s || d->holdsOffice(rollDay(reader, *s)))
        issues << error(tr("%1 still counts for the quorum.").arg(a.name),
                        tr("End the mandate first, with a step of the deputy."));
    return issues;
}

/// That they were in the room stays on record; they are in it as a guest from now on.
Outcome<void> release(Txn& txn, Record& record, const Params&) {
    auto& a = static_cast<Attendance&>(record);
    if (a.arrivedAt.isValid() && !a.leftAt.isValid())
        a.leftAt = txn.clock().now();
    return {};
}

Outcome<void> come(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Attendance&>(record);
    const QDateTime at = Codec<QDateTime>::fromValue(params.value(QStringLiteral("came_at")));
    a.arrivedAt = at.isValid() ? at : txn.clock().now();
    a.leftAt = {};
    a.late = a.state == AttendanceState::Late;
    a.reason.clear();
    a.channel = Codec<Channel>::fromValue(params.value(QStringLiteral("channel")));
    if (a.channel == Channel::None)
        a.channel = Channel::Desk;
    return {};
}

Outcome<void> excuse(Txn&, Record& record, const Params& params) {
    static_cast<Attendance&>(record).reason = reasonOf(params);
    return {};
}

Issues mayLeave(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = sittingRuns(reader, record, params);
    const auto& a = static_cast<const Attendance&>(record);
    const QDateTime at = Codec<QDateTime>::fromValue(params.value(QStringLiteral("left_at")));
    if (at.isValid() && at > reader.clock().now())
        issues << error(tr("The time lies in the future."), tr("Correct the time."),
                        QStringLiteral("left_at"));
    if (at.isValid() && a.arrivedAt.isValid() && at < a.arrivedAt)
        issues << error(tr("%1 came only at %2.")
                            .arg(a.name, officeTime(a.arrivedAt).toString(QStringLiteral("HH:mm"))),
                        tr("Correct the time."), QStringLiteral("left_at"));
    return issues;
}

Outcome<void> leave(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Attendance&>(record);
    const QDateTime at = Codec<QDateTime>::fromValue(params.value(QStringLiteral("left_at")));
    a.leftAt = at.isValid() ? at : txn.clock().now();
    a.reason = reasonOf(params);
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
    static const Param cameAt{
        "came_at", QT_TRANSLATE_NOOP("congress", "Came at"),   FieldType::Instant, false, nullptr,
        nullptr,   QT_TRANSLATE_NOOP("congress", "Empty: now")};
    static const Param leftAt{
        "left_at", QT_TRANSLATE_NOOP("congress", "Left at"),   FieldType::Instant, false, nullptr,
        nullptr,   QT_TRANSLATE_NOOP("congress", "Empty: now")};
    static const Flow flow{
        "state",
        "expected",
        {
            {"check_in",
             QT_TRANSLATE_NOOP("congress", "Check in"),
             {"expected", "excused", "absent"},
             "present",
             {channel, cameAt},
             &mayCome,
             &come,
             QT_TRANSLATE_NOOP("congress", "Is in the room and counts for the quorum."),
             "checkin",
             QT_TRANSLATE_NOOP("congress", "Attendance is taken, and the deputy holds office.")},
            {"check_in_late",
             QT_TRANSLATE_NOOP("congress", "Check in late"),
             {"expected", "excused", "absent"},
             "late",
             {channel, cameAt},
             &mayCome,
             &come,
             QT_TRANSLATE_NOOP("congress", "Came after the opening; counts from now on."),
             "checkin",
             QT_TRANSLATE_NOOP("congress", "Attendance is taken, and the deputy holds office.")},
            {"excuse",
             QT_TRANSLATE_NOOP("congress", "Excuse"),
             {"expected", "absent"},
             "excused",
             {reasonParam()},
             &sittingRuns,
             &excuse,
             QT_TRANSLATE_NOOP("congress", "Cannot come and said why."),
             "info",
             QT_TRANSLATE_NOOP("congress",
                               "Attendance is taken: the sitting is called and not over.")},
            {"mark_absent",
             QT_TRANSLATE_NOOP("congress", "Mark absent"),
             {"expected"},
             "absent",
             {},
             &sittingRuns,
             nullptr,
             QT_TRANSLATE_NOOP("congress", "Did not come and sent no word."),
             "warning",
             QT_TRANSLATE_NOOP("congress",
                               "Attendance is taken: the sitting is called and not over.")},
            {"leave",
             QT_TRANSLATE_NOOP("congress", "Leave early"),
             {"present", "late"},
             "left_early",
             {reasonParam(false), leftAt},
             &mayLeave,
             &leave,
             QT_TRANSLATE_NOOP("congress", "Left the room; no longer counts for the quorum."),
             "right",
             QT_TRANSLATE_NOOP("congress",
                               "Attendance is taken: the sitting is called and not over.")},
            {"come_back",
             QT_TRANSLATE_NOOP("congress", "Come back"),
             {"left_early"},
             "present",
             {},
             &mayCome,
             &comeBack,
             QT_TRANSLATE_NOOP("congress", "Is in the room again."),
             "left",
             QT_TRANSLATE_NOOP("congress", "Attendance is taken, and the deputy holds office.")},
            {"reset",
             QT_TRANSLATE_NOOP("congress", "Take back"),
             {"present", "late", "excused", "absent", "left_early", "released"},
             "expected",
             {},
             &sittingRuns,
             &reset,
             QT_TRANSLATE_NOOP("congress", "The entry was a mistake: expected again."),
             "undo",
             QT_TRANSLATE_NOOP("congress",
                               "Attendance is taken: the sitting is called and not over.")},
            {"release",
             QT_TRANSLATE_NOOP("congress", "Take off the base"),
             {"expected", "present", "late", "excused", "absent", "left_early"},
             "released",
             {},
             &mayRelease,
             &release,
             QT_TRANSLATE_NOOP("congress", "The mandate ended while the sitting was going on: the "
                                           "person counts for the quorum no longer."),
             "close",
             QT_TRANSLATE_NOOP("congress", "The deputy holds office no more.")},
        }};
    return flow;
}

} // namespace zhijia
