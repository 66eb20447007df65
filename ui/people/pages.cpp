// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/pages.h"
#include "core/people/member.h"
#include "ui/form/related.h"
#include "ui/list/hooks.h"
#include "ui/people/due_page.h"
#include "ui/people/duplicates_page.h"
#include "ui/people/log_page.h"
#include "ui/people/units_page.h"
#include "ui/people/words.h"
#include "ui/shell/record_page.h"

namespace zhijia {

namespace {

Page* membersPage(Desk& desk, const PageRow& row) {
    RecordList::Options options;
    options.emptyText = peopleText("Import the list you have in a spreadsheet, or add people one "
                                   "by one. Everything can be undone.");
    if (listHooks().importKind)
        options.emptyOffers << EmptyState::Offer{
            peopleText("Import a member list…"),
            [&desk] { listHooks().importKind(desk, Member::kind(), {}, {}); }, true};
    return new RecordPage(desk, row, Member::kind(), options);
}

} // namespace

void registerHomePages() {
    registerPage(
        {"home.due", "ui-people", QT_TRANSLATE_NOOP("ui-people", "Due"),
         QT_TRANSLATE_NOOP("ui-people", "What has to be done, by when, and the rule that says so."),
         "due", "", [](Desk& desk, const PageRow& row) { return new DuePage(desk, row); }, ""});
}

void registerPeoplePages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-people", "People");
    registerPage(
        {"people.members", "ui-people", QT_TRANSLATE_NOOP("ui-people", "Members"),
         QT_TRANSLATE_NOOP("ui-people", "Everybody in the union: find, add, change, transfer."),
         "members", room, &membersPage, Member::kindName});
    registerPage(
        {"people.units", "ui-people", QT_TRANSLATE_NOOP("ui-people", "Units"),
         QT_TRANSLATE_NOOP(
             "ui-people", "The tree of companies, branches and sections, and who belongs to each."),
         "unit", room, [](Desk& desk, const PageRow& row) { return new UnitsPage(desk, row); },
         Unit::kindName});
    registerPage({"people.duplicates", "ui-people", QT_TRANSLATE_NOOP("ui-people", "Duplicates"),
                  QT_TRANSLATE_NOOP(
                      "ui-people",
                      "Members who may be one person twice. Merge them, or say that they are two."),
                  "merge", room,
                  [](Desk& desk, const PageRow& row) { return new DuplicatesPage(desk, row); },
                  ""});
    // Pairs that somebody looked at are no list to stand beside a member.
    hideRelated(QStringLiteral("not_duplicate"), QStringLiteral("a"));
    hideRelated(QStringLiteral("not_duplicate"), QStringLiteral("b"));
}

void registerHistoryPages() {
    registerPage(
        {"history.log", "ui-people", QT_TRANSLATE_NOOP("ui-people", "History"),
         QT_TRANSLATE_NOOP(
             "ui-people",
             "Everything that was done, by whom. Any deed can be undone, even last week's import."),
         "history", QT_TRANSLATE_NOOP("ui-people", "Office"),
         [](Desk& desk, const PageRow& row) { return new LogPage(desk, row); }, ""});
}

} // namespace zhijia
