// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/pages.h"
#include "core/congress/committee.h"
#include "core/congress/observer.h"
#include "ui/congress/deputies_page.h"
#include "ui/congress/sittings_page.h"
#include "ui/congress/words.h"

namespace zhijia {

void registerCongressPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-congress", "Congress");
    // In the order of the work: a term, its delegations, who is elected, who is invited, then they
    // sit.
    registerPage(recordPage(
        "congress.terms", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Terms"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Each congress from its election to its end, with the staff behind it."),
        "congress", room, Term::kind()));
    registerPage(recordPage(
        "congress.delegations", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Delegations"),
        QT_TRANSLATE_NOOP("ui-congress", "The groups in which deputies sit, talk and are counted."),
        "delegation", room, Delegation::kind()));
    registerPage(
        {"congress.deputies", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Deputies"),
         QT_TRANSLATE_NOOP(
             "ui-congress",
             "Who was elected, by delegation, and whether the composition meets the rules."),
         "deputy", room, [](Desk& desk, const PageRow& row) { return new DeputiesPage(desk, row); },
         Deputy::kindName});
    registerPage(recordPage(
        "congress.committees", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Committees"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Who prepares and looks after what between the sittings: proposals, "
                          "credentials, wages. Members stand in a tab of each."),
        "members", room, Committee::kind()));
    registerPage(recordPage(
        "congress.observers", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Observers"),
        QT_TRANSLATE_NOOP("ui-congress",
                          "Who sits in without a vote: they check in and count in no quorum."),
        "observer", room, Observer::kind()));
    registerPage({"congress.sittings", "ui-congress", QT_TRANSLATE_NOOP("ui-congress", "Sittings"),
                  QT_TRANSLATE_NOOP("ui-congress",
                                    "Call, check in, open under the quorum, adjourn and close."),
                  "sitting", QT_TRANSLATE_NOOP("ui-congress", "Sittings"),
                  [](Desk& desk, const PageRow& row) { return new SittingsPage(desk, row); },
                  Sitting::kindName});
}

} // namespace zhijia
