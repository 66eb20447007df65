// SPDX-License-Identifier: GPL-3.0-or-later
// The speakers' list of a joint meeting, in order.
#pragma once
#include "core/joint/meeting.h"

namespace zhijia {

enum class JointSpeakerStatus { None, Listed, Spoken, Skipped };
template <>
const EnumTable& enumTable<JointSpeakerStatus>();

struct JointSpeaker : Record {
    static constexpr const char* kindName = "joint_speaker";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    qint64 position = 0; ///< 0 in a new one: at the end
    QString name, unitName;
    JointSide side = JointSide::None;
    QString subject;
    std::optional<qint64> minutes; ///< of speaking time
    JointSpeakerStatus status = JointSpeakerStatus::None;
    QString said;   ///< the gist, for the minutes
    QString reason; ///< why passed over
};

const Flow& jointSpeakerFlow();
std::vector<JointSpeaker> speakersOf(const Reader& reader, Id<JointMeeting> meeting);

} // namespace zhijia
