// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages.h"
#include "core/meeting/duty.h"
#include "core/meeting/heads.h"
#include "ui/form/related.h"
#include "ui/meeting/agenda_page.h"
#include "ui/meeting/preparation_page.h"
#include "ui/meeting/words.h"
#include "ui/shell/record_page.h"

namespace zhijia {

void registerMeetingPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-meeting", "Sittings");
    registerPage(
        {"meeting.preparation", "ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Preparation"),
         QT_TRANSLATE_NOOP("ui-meeting",
                           "What has to be done before and after the sitting, and by when; Space "
                           "ticks it off."),
         "plan", room,
         [](Desk& desk, const PageRow& row) { return new PreparationPage(desk, row); },
         Duty::kindName});
    registerPage({"meeting.agenda", "ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Agenda"),
                  QT_TRANSLATE_NOOP("ui-meeting",
                                    "What the sitting deals with, in which order, and how late it "
                                    "runs."),
                  "agenda", room,
                  [](Desk& desk, const PageRow& row) { return new AgendaPage(desk, row); },
                  AgendaItem::kindName});
    registerPage(recordPage(
        "meeting.heads", "ui-meeting", QT_TRANSLATE_NOOP("ui-meeting", "Heads' meetings"),
        QT_TRANSLATE_NOOP("ui-meeting",
                          "What heads of delegations and committees decide between two sittings; "
                          "the next sitting confirms it."),
        "heads", room, HeadsMeeting::kind()));
}

} // namespace zhijia
