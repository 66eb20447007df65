// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pages.h"
#include "core/proposals/proposal.h"
#include "ui/proposals/proposals_page.h"
#include "ui/proposals/screening_page.h"
#include "ui/proposals/statistics_page.h"

namespace zhijia {

void registerProposalsPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-proposals", "Proposals");
    // In the order of the work: call, take in, screen, look at what became of it.
    registerPage(recordPage(
        "proposals.calls", "ui-proposals", QT_TRANSLATE_NOOP("ui-proposals", "Calls"),
        QT_TRANSLATE_NOOP("ui-proposals",
                          "When proposals are taken in: plan a window, open it, close it."),
        "call", room, ProposalCall::kind()));
    registerPage(
        {"proposals.proposals", "ui-proposals", QT_TRANSLATE_NOOP("ui-proposals", "Proposals"),
         QT_TRANSLATE_NOOP("ui-proposals", "Every form from the draft to the author's rating."),
         "proposal", room,
         [](Desk& desk, const PageRow& row) { return new ProposalsPage(desk, row); },
         Proposal::kindName});
    registerPage({"proposals.screening", "ui-proposals",
                  QT_TRANSLATE_NOOP("ui-proposals", "Screening"),
                  QT_TRANSLATE_NOOP("ui-proposals", "What was submitted, one after the other: "
                                                    "press 1 to 5 for the outcome."),
                  "screening", room,
                  [](Desk& desk, const PageRow& row) { return new ScreeningPage(desk, row); }});
    registerPage({"proposals.statistics", "ui-proposals",
                  QT_TRANSLATE_NOOP("ui-proposals", "Statistics"),
                  QT_TRANSLATE_NOOP("ui-proposals", "Outcomes, replies, satisfaction and time of "
                                                    "a call, as charts and on paper."),
                  "chart", room,
                  [](Desk& desk, const PageRow& row) { return new StatisticsPage(desk, row); }});
}

} // namespace zhijia
