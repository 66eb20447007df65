// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint/pages.h"
#include "core/joint/meeting.h"
#include "ui/form/related.h"
#include "ui/joint/meetings_page.h"
#include "ui/joint/words.h"

namespace zhijia {

void registerJointPages() {
    registerPage(
        {"joint.meetings", "ui-joint", QT_TRANSLATE_NOOP("ui-joint", "Joint meetings"),
         QT_TRANSLATE_NOOP("ui-joint", "Government and union together: what was promised before "
                                       "comes first, what is decided gets an owner and a date."),
         "joint", QT_TRANSLATE_NOOP("ui-joint", "Joint meetings"),
         [](Desk& desk, const PageRow& row) -> Page* { return new JointMeetingsPage(desk, row); },
         JointMeeting::kindName});
    // A meeting names the one before it in its course; a member's form has enough tabs.
    hideRelated(QStringLiteral("joint_meeting"), QStringLiteral("previous"));
    hideRelated(QStringLiteral("joint_attendance"), QStringLiteral("member"));
}

} // namespace zhijia
