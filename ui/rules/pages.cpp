// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pages.h"
#include "ui/rules/days_page.h"
#include "ui/rules/rules_page.h"

namespace zhijia {

void registerRulesPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-rules", "Office");
    registerPage(
        {"rules.rules", "ui-rules", QT_TRANSLATE_NOOP("ui-rules", "Rules"),
         QT_TRANSLATE_NOOP("ui-rules", "The numbers the program goes by, each with its source; an "
                                       "office may set its own."),
         "rules", room, [](Desk& desk, const PageRow& row) { return new RulesPage(desk, row); },
         ""});
    registerPage(
        {"rules.days", "ui-rules", QT_TRANSLATE_NOOP("ui-rules", "Days off"),
         QT_TRANSLATE_NOOP("ui-rules", "Public holidays and the weekends that make up for them: "
                                       "working days are counted by this."),
         "calendar", room, [](Desk& desk, const PageRow& row) { return new DaysPage(desk, row); },
         ""});
}

} // namespace zhijia
