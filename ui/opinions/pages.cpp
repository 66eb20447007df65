// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinions/pages.h"
#include "core/opinions/adopted.h"
#include "core/opinions/remark.h"
#include "ui/form/related.h"
#include "ui/opinions/voices_page.h"

namespace zhijia {

void registerOpinionsPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-opinions", "Voices");
    registerPage({"opinions.remarks", "ui-opinions", QT_TRANSLATE_NOOP("ui-opinions", "Remarks"),
                  QT_TRANSLATE_NOOP("ui-opinions", "What workers say, wherever they say it, and "
                                                   "how each remark finds its way to a result."),
                  "voice", room,
                  [](Desk& desk, const PageRow& row) { return new VoicesPage(desk, row); },
                  Remark::kindName});
    registerPage(recordPage(
        "opinions.sessions", "ui-opinions", QT_TRANSLATE_NOOP("ui-opinions", "Opinion sessions"),
        QT_TRANSLATE_NOOP("ui-opinions", "Face to face: who was there, what was talked about, and "
                                         "the minutes."),
        "session", room, OpinionSession::kind()));
    registerPage({"opinions.opinions", "ui-opinions", QT_TRANSLATE_NOOP("ui-opinions", "Opinions"),
                  QT_TRANSLATE_NOOP(
                      "ui-opinions",
                      "Every opinion with its owner, its deadline, its answer and its rating."),
                  "opinion", room,
                  [](Desk& desk, const PageRow& row) { return new OpinionsPage(desk, row); },
                  Opinion::kindName});
    registerPage(recordPage(
        "opinions.suggestions", "ui-opinions",
        QT_TRANSLATE_NOOP("ui-opinions", "Adopted suggestions"),
        QT_TRANSLATE_NOOP("ui-opinions",
                          "Which suggestion was adopted, why or why not, and where it shows."),
        "suggestion", room, AdoptedSuggestion::kind()));
    registerPage(recordPage(
        "opinions.series", "ui-opinions", QT_TRANSLATE_NOOP("ui-opinions", "Rows of sessions"),
        QT_TRANSLATE_NOOP("ui-opinions",
                          "Which unit meets how often; the next session becomes due by itself."),
        "calendar", room, OpinionSeries::kind()));
    // A unit's and a member's form show what they answer for, not everything they are named in.
    for (const auto& [kind, key] : {std::pair{"opinion", "from_unit"},
                                    {"opinion", "author"},
                                    {"adopted_suggestion", "unit"},
                                    {"opinion_series", "unit"},
                                    {"session_attendance", "member"},
                                    {"remark", "unit"}})
        hideRelated(QString::fromUtf8(kind), QString::fromUtf8(key));
}

} // namespace zhijia
