// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/session.h"
#include "core/base/own_language.h"
#include "core/base/says.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/opinions/opinion.h"
#include "core/opinions/words.h"
#include "core/rules/holidays.h"

namespace zhijia {

using namespace opinions;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(SessionStatus::Planned), "planned", QT_TRANSLATE_NOOP("opinions", "Planned"),
     "计划|待召开|未召开"},
    {int(SessionStatus::Held), "held", QT_TRANSLATE_NOOP("opinions", "Held"), "已召开|召开"},
    {int(SessionStatus::Closed), "closed", QT_TRANSLATE_NOOP("opinions", "Record closed"),
     "已结束|结束|已归档"},
    {int(SessionStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("opinions", "Cancelled"),
     "取消|已取消"},
};

const OpinionSession& session(const Record& record) {
    return static_cast<const OpinionSession&>(record);
}

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<OpinionSession&>(record);
    s.place = tidy(s.place);
    s.chair = tidyName(s.chair);
    s.recorder = tidyName(s.recorder);
    const QString row = reader.title(OpinionSeries::kind(), s.series.raw());
    s.name = row;
    if (s.number)
        s.name += numberedName(row, QStringLiteral("第%1次会议"), QStringLiteral(", session %1"),
                               *s.number);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const auto& s = session(after);
    const auto* b = static_cast<const OpinionSession*>(before);
    if (b && b->isOver() && s.isOver())
        for (const char* key : {"series", "held_on", "starts", "place", "chair", "recorder"}) {
            const Field& f = *OpinionSession::kind().field(QString::fromUtf8(key));
            if (f.get(s) == f.get(*b))
                continue;
            issues += sessionStands(reader, Id<OpinionSession>(s.id));
            return;
        }
    if (b && b->series != s.series && b->number)
        issues << error(tr("A session keeps its row: it has a number there."),
                        tr("Cancel it, and plan one in the other row."), QStringLiteral("series"));
}

/// Its number counts within the row, without gaps; whoever takes old ones over enters them in
/// order.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const auto& s = session(after);
    if (!before && !s.number) {
        OpinionSession numbered = *txn.get(Id<OpinionSession>(s.id));
        numbered.number = txn.nextNumber(QStringLiteral("opinion_session.%1").arg(s.series.raw()));
        return txn.relink(OpinionSession::kind(), numbered);
    }
    return {};
}

Issues stands(const Reader& reader, const Record& record) {
    const auto& s = session(record);
    return s.status == SessionStatus::Closed ? sessionStands(reader, Id<OpinionSession>(s.id))
                                             : Issues();
}
Issues hasNumber(const Reader&, const Record& record) {
    const auto& s = session(record);
    return {error(tr("\"%1\" has a number: it stands.").arg(s.name),
                  tr("Cancel it with a reason, or undo the entering."))};
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const auto& s = session(record);
    const QString kind = QString::fromUtf8(OpinionSession::kindName);
    if (s.status == SessionStatus::Planned)
        return {Due{kind,
                    s.id,
                    tr("Hold it: %1").arg(s.name),
                    s.heldOn,
                    {},
                    calendarOf(reader)->isProvisional(s.heldOn)}};
    if (s.status == SessionStatus::Held)
        return {Due{kind,
                    s.id,
                    tr("Give every opinion an owner and close it: %1").arg(s.name),
                    calendarOf(reader)->addWorkdays(s.heldOn, 1),
                    {}}};
    return {};
}

Issues mayHold(const Reader& reader, const Record& record, const Params& params) {
    const auto& s = session(record);
    Issues issues = notInFuture(reader, record, params);
    if (s.heldOn > reader.today())
        issues << error(tr("The session is planned for %1.").arg(iso(s.heldOn)),
                        tr("Wait for that day, or correct it."));
    if (!saysSomething(s.chair))
        issues << error(tr("It is not said who chairs the session."),
                        tr("Write the chair's name."));
    if (!saysSomething(s.recorder))
        issues << error(tr("It is not said who keeps the record."),
                        tr("Write the recorder's name."));
    const auto all = attendanceOf(reader, Id<OpinionSession>(s.id));
    if (std::ranges::none_of(all, [](const SessionAttendance& a) {
            return a.state == SessionPresence::Present && a.part == SessionPart::Staff;
        }))
        issues << error(tr("No worker is written down as present."),
                        tr("Enter who was there in the tab Attendance."));
    if (reader.count<Opinion>(Query()
                                  .eq(QStringLiteral("session"), Id<OpinionSession>(s.id))
                                  .eq(QStringLiteral("anonymous"), qint64(1))) > 0)
        issues += fewCame(reader, Id<OpinionSession>(s.id));
    return issues;
}

Issues mayClose(const Reader& reader, const Record& record, const Params&) {
    const auto& s = session(record);
    const qint64 without =
        reader.count<Opinion>(Query()
                                  .eq(QStringLiteral("session"), Id<OpinionSession>(s.id))
                                  .eq(QStringLiteral("status"), QStringLiteral("received")));
    if (without > 0)
        return {error(tr("%1 opinions of this session have no owner yet.").arg(without),
                      tr("Assign each of them, or join it with another that says the same."))};
    if (topicsOf(reader, Id<OpinionSession>(s.id)).empty())
        return {warning(tr("No topic is written down."),
                        tr("Add the topics in the tab Topics, for the minutes."))};
    return {};
}

Outcome<void> keepReason(Txn&, Record& record, const Params& params) {
    static_cast<OpinionSession&>(record).endReason = reasonOf(params);
    return {};
}

Kind make() {
    Kind kind = kindOf<OpinionSession>("opinions", QT_TRANSLATE_NOOP("opinions", "Opinion session"),
                                       QT_TRANSLATE_NOOP("opinions", "Opinion sessions"));
    kind.flow = &sessionFlow();
    kind.defaultSort = "held_on";
    kind.takesFiles = true;
    kind.identity = {{"series", "held_on"}};
    kind.follows = {{"series"}};
    kind.fields = {
        field<&OpinionSession::name>("name", QT_TRANSLATE_NOOP("opinions", "Session"))
            .derived()
            .listed(26),
        field<&OpinionSession::series>("series", QT_TRANSLATE_NOOP("opinions", "Row of sessions"))
            .required()
            .files("系列|沟通会系列|沟通会"),
        field<&OpinionSession::number>("number", QT_TRANSLATE_NOOP("opinions", "No.")).derived(),
        field<&OpinionSession::heldOn>("held_on", QT_TRANSLATE_NOOP("opinions", "Date"))
            .required()
            .listed(10)
            .files("日期|召开日期|时间"),
        field<&OpinionSession::starts>("starts", QT_TRANSLATE_NOOP("opinions", "Time"))
            .files("开始时间"),
        field<&OpinionSession::place>("place", QT_TRANSLATE_NOOP("opinions", "Place"))
            .listed(14)
            .files("地点"),
        field<&OpinionSession::chair>("chair", QT_TRANSLATE_NOOP("opinions", "Chair"))
            .listed(8)
            .files("主持人"),
        field<&OpinionSession::recorder>("recorder", QT_TRANSLATE_NOOP("opinions", "Recorder"))
            .files("记录人"),
        field<&OpinionSession::status>("status", QT_TRANSLATE_NOOP("opinions", "Status"))
            .stepOnly()
            .listed(8)
            .files("状态"),
        field<&OpinionSession::endReason>("end_reason", QT_TRANSLATE_NOOP("opinions", "Reason"))
            .stepOnly(),
        field<&OpinionSession::note>("note", QT_TRANSLATE_NOOP("opinions", "Note"))
            .note()
            .files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayRemove = &stands;
    kind.mayDiscard = &hasNumber;
    kind.dues = &dues;
    return kind;
}

} // namespace

Issues sessionStands(const Reader& reader, Id<OpinionSession> id) {
    const auto s = id ? reader.get(id) : std::nullopt;
    if (!s || !s->isOver())
        return {};
    return {error(tr("\"%1\" is closed: its record stands.").arg(s->name),
                  s->status == SessionStatus::Closed
                      ? tr("Take the step \"Open again\" with a reason first.")
                      : tr("Plan another session."))};
}

template <>
const EnumTable& enumTable<SessionStatus>() {
    static const EnumTable table{"opinions", statuses};
    return table;
}

const Flow& sessionFlow() {
    static const Flow flow{
        "status",
        "planned",
        {
            {"hold",
             QT_TRANSLATE_NOOP("opinions", "It was held"),
             {"planned"},
             "held",
             {},
             &mayHold,
             nullptr,
             QT_TRANSLATE_NOOP("opinions", "The session took place; its opinions are worked on."),
             "check",
             QT_TRANSLATE_NOOP("opinions", "Chair, recorder and who was there are written down.")},
            {"close",
             QT_TRANSLATE_NOOP("opinions", "Close the record"),
             {"held"},
             "closed",
             {},
             &mayClose,
             nullptr,
             QT_TRANSLATE_NOOP("opinions", "The record is complete and stands."),
             "ok",
             QT_TRANSLATE_NOOP("opinions", "Every opinion of the session has an owner.")},
            {"reopen",
             QT_TRANSLATE_NOOP("opinions", "Open again"),
             {"closed"},
             "held",
             {reasonParam()},
             nullptr,
             &keepReason,
             QT_TRANSLATE_NOOP("opinions", "Something was forgotten in the record."),
             "undo",
             ""},
            {"cancel",
             QT_TRANSLATE_NOOP("opinions", "Cancel"),
             {"planned"},
             "cancelled",
             {reasonParam()},
             nullptr,
             &keepReason,
             QT_TRANSLATE_NOOP("opinions", "It does not take place; its number stays."),
             "close",
             ""},
        },
        {{"held"}, {"closed"}}};
    return flow;
}

const Kind& OpinionSession::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
