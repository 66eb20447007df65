// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/room.h"
#include "core/joint/attendance.h"
#include "core/joint/from_remark.h"
#include "core/joint/paper.h"
#include "core/joint/papers.h"
#include "core/joint/review.h"
#include "core/joint/speaker.h"
#include "core/joint/topic.h"

namespace zhijia {

void registerJointKinds() {
    registerJointFromRemark();
    registerKind(JointMeeting::kind());
    registerKind(JointReview::kind());
    registerKind(JointPaper::kind());
    registerKind(JointTopic::kind());
    registerKind(JointSpeaker::kind());
    registerKind(JointAttendance::kind());
}

QList<ReportKind> jointReports() {
    const char* const meeting = JointMeeting::kindName;
    return {
        {"joint-notice", "joint", QT_TRANSLATE_NOOP("joint", "Notice of the joint meeting"),
         meeting, false, &jointNoticePaper},
        {"joint-agenda", "joint", QT_TRANSLATE_NOOP("joint", "Agenda of the joint meeting"),
         meeting, false, &jointAgendaPaper},
        {"joint-sign-in", "joint", QT_TRANSLATE_NOOP("joint", "Sign-in sheet"), meeting, false,
         &jointSignInPaper},
        {"joint-review", "joint", QT_TRANSLATE_NOOP("joint", "Last meeting's measures"), meeting,
         false, &jointReviewPaper},
        {"joint-speakers", "joint", QT_TRANSLATE_NOOP("joint", "Speakers' list"), meeting, false,
         &jointSpeakersPaper},
        {"joint-minutes", "joint", QT_TRANSLATE_NOOP("joint", "Minutes of the joint meeting"),
         meeting, false, &jointMinutesPaper},
        {"joint-tasks", "joint", QT_TRANSLATE_NOOP("joint", "Who does what by when"), meeting,
         false, &jointTasksPaper},
    };
}

} // namespace zhijia
