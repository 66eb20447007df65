// SPDX-License-Identifier: GPL-3.0-or-later
// A topic of a joint meeting: what is asked, what was said, what was decided, and the measures that
// come of it.
#pragma once
#include "core/joint/meeting.h"
#include "core/opinions/opinion.h"

namespace zhijia {

enum class JointTopicStatus { None, Planned, Decided, Deferred };
template <>
const EnumTable& enumTable<JointTopicStatus>();

struct JointTopic : Record {
    static constexpr const char* kindName = "joint_topic";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    qint64 position = 0; ///< 0 in a new one: at the end
    QString title;       ///< empty: that of the opinion
    QString text;        ///< what is asked, and why
    JointSide side = JointSide::None;
    QString reporter;    ///< the unit that reports on it
    Id<Opinion> opinion; ///< gives title and text, never the author
    QString origin;      ///< what it comes from, in words
    QString sourceKind;  ///< a remark, or the deferred topic of an earlier meeting
    qint64 sourceId = 0;
    JointTopicStatus status = JointTopicStatus::None;
    QString discussion, decision;
    QString promised; ///< its measures, a line each; as they were when the meeting was closed
    QString reason;   ///< why it was deferred

    bool isOpen() const { return status == JointTopicStatus::Planned; }
    SourceRef sourceRef() const { return {sourceKind, sourceId}; }
};

const Flow& jointTopicFlow();
std::vector<JointTopic> jointTopicsOf(const Reader& reader, Id<JointMeeting> meeting);
/// What waits for a meeting of this union: topics that earlier ones deferred, and those made of a
/// remark whose meeting was cancelled. None that a meeting has which was not cancelled.
std::vector<JointTopic> waitingTopics(const Reader& reader, const JointMeeting& meeting);
/// They are topics of this one; once each.
Outcome<void> takeDeferred(Txn& txn, const JointMeeting& meeting);

} // namespace zhijia
