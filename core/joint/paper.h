// SPDX-License-Identifier: GPL-3.0-or-later
// A paper that a joint meeting deliberates and adopts ("实施意见").
#pragma once
#include "core/joint/meeting.h"

namespace zhijia {

enum class JointPaperStatus { None, Submitted, Adopted, Amended, Returned };
template <>
const EnumTable& enumTable<JointPaperStatus>();

struct JointPaper : Record {
    static constexpr const char* kindName = "joint_paper";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    qint64 position = 0; ///< 0 in a new one: at the end
    QString title;
    QString docNumber; ///< of the paper: 滨工〔2026〕3号
    QString drafter;   ///< the unit that drafted it
    QString text;      ///< why it is put before the meeting
    JointPaperStatus status = JointPaperStatus::None;
    QString discussion;
    QString changes;  ///< with which it was adopted
    QString reason;   ///< why it was returned
    QString promised; ///< its measures, a line each; as they were when the meeting was closed

    bool isOpen() const { return status == JointPaperStatus::Submitted; }
    bool isAdopted() const {
        return status == JointPaperStatus::Adopted || status == JointPaperStatus::Amended;
    }
};

const Flow& jointPaperFlow();
std::vector<JointPaper> jointPapersOf(const Reader& reader, Id<JointMeeting> meeting);

} // namespace zhijia
