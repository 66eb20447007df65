// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/pages.h"
#include "ui/ballots/ballots_page.h"

namespace zhijia {

void registerBallotsPages() {
    registerPage(
        {"ballots", "ui-ballots", QT_TRANSLATE_NOOP("ui-ballots", "Ballots"),
         QT_TRANSLATE_NOOP("ui-ballots", "Print the paper, open the vote, count twice, announce: "
                                         "every number is checked and every rule cited."),
         "ballot", QT_TRANSLATE_NOOP("ui-ballots", "Sittings"),
         [](Desk& desk, const PageRow& row) { return new BallotsPage(desk, row); },
         Ballot::kindName});
}

} // namespace zhijia
