// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/from_remark.h"
#include "core/book/txn.h"
#include "core/joint/topic.h"
#include "core/joint/words.h"
#include "core/opinions/remark.h"
#include "core/opinions/way.h"

namespace zhijia {

using namespace joint;

namespace {

/// The meeting that was named; when none was, the next one that is not over.
Outcome<Id<JointMeeting>> meetingOf(const Reader& reader, const QString& name) {
    if (!name.trimmed().isEmpty())
        return reader.resolve(JointMeeting::kind(), name).map([](RawId id) {
            return Id<JointMeeting>(id);
        });
    const auto next = reader.first<JointMeeting>(
        Query()
            .in(QStringLiteral("status"),
                {QStringLiteral("planned"), QStringLiteral("convened"), QStringLiteral("open")})
            .by(QStringLiteral("held_on")));
    if (!next)
        return refuse(tr("No joint meeting is planned."),
                      tr("Plan one on the page \"Joint meetings\" first."),
                      QStringLiteral("meeting"));
    return Id<JointMeeting>(next->id);
}

Outcome<SourceRef> topicOf(Txn& txn, const Remark& r, const Params& params) {
    const auto meeting = meetingOf(txn, params.value(QStringLiteral("meeting")).toString());
    if (!meeting)
        return refuse(meeting.error());
    JointTopic t;
    t.meeting = *meeting;
    t.title = r.title;
    t.text = r.text; // never the speaker: a list goes to everybody in the room
    t.side = JointSide::Workers;
    t.origin = tr("%1 %2").arg(r.number, r.title).trimmed();
    t.sourceKind = QString::fromUtf8(Remark::kindName);
    t.sourceId = r.id;
    const auto made = txn.insert(t);
    if (!made)
        return refuse(made.error());
    return sourceOf(*made);
}

QList<WayStep> stepsOf(const Reader& reader, RawId id, bool& ended) {
    QList<WayStep> steps;
    const auto t = reader.get(Id<JointTopic>(id));
    const auto m = t ? reader.get(t->meeting) : std::nullopt;
    if (!m)
        return steps;
    const SourceRef here = sourceOf(Id<JointTopic>(id));
    if (m->convenedOn.isValid())
        steps << WayStep{m->convenedOn, tr("On the agenda of %1").arg(m->name), here, false};
    if (t->status == JointTopicStatus::Decided)
        steps << WayStep{m->heldOn, tr("Decided: %1").arg(t->decision), here, true};
    else if (t->status == JointTopicStatus::Deferred)
        steps << WayStep{m->heldOn, tr("Deferred: %1").arg(t->reason), here, false};
    ended = t->status == JointTopicStatus::Decided;
    // What was deferred, or stood on the agenda of a meeting that was cancelled, goes on in the
    // next one that was not.
    RawId next = 0;
    for (const JointTopic& taken : reader.all<JointTopic>(
             Query()
                 .eq(QStringLiteral("source_kind"), QString::fromUtf8(JointTopic::kindName))
                 .eq(QStringLiteral("source_id"), QVariant(id))
                 .by(QStringLiteral("id"))))
        if (const auto its = reader.get(taken.meeting);
            its && its->status != JointStatus::Cancelled)
            next = taken.id;
    if (next != 0)
        steps += stepsOf(reader, next, ended);
    return steps;
}

} // namespace

void registerJointFromRemark() {
    registerJointTopicMaker(&topicOf);
    registerWayPart(JointTopic::kindName, &stepsOf);
}

} // namespace zhijia
