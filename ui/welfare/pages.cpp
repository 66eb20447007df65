// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welfare/pages.h"
#include "core/welfare/spot_check.h"
#include "ui/welfare/files_page.h"
#include "ui/welfare/preview_page.h"
#include "ui/welfare/standards_page.h"
#include "ui/welfare/words.h"

namespace zhijia {

void registerWelfarePages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-welfare", "Members in need");
    registerPage(
        {"welfare.files", "ui-welfare", QT_TRANSLATE_NOOP("ui-welfare", "Needy-member files"),
         QT_TRANSLATE_NOOP("ui-welfare",
                           "From the application to the exit: the household, its papers, the "
                           "worksheet, the notice and the approval."),
         "household", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new NeedyFilesPage(desk, row); },
         NeedyFile::kindName});
    registerPage(
        {"welfare.standards", "ui-welfare", QT_TRANSLATE_NOOP("ui-welfare", "Standards"),
         QT_TRANSLATE_NOOP("ui-welfare", "The minimum living line of each region and what the "
                                         "categories are reckoned by, with their sources."),
         "rules", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new StandardsPage(desk, row); },
         WelfareStandard::kindName});
    registerPage(
        {"welfare.preview", "ui-welfare",
         QT_TRANSLATE_NOOP("ui-welfare", "What a standard changes"),
         QT_TRANSLATE_NOOP("ui-welfare", "Who would enter, leave or change class, before a new "
                                         "standard is put into force."),
         "count", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new PreviewPage(desk, row); }});
    registerPage(recordPage(
        "welfare.spot_checks", "ui-welfare", QT_TRANSLATE_NOOP("ui-welfare", "Spot checks"),
        QT_TRANSLATE_NOOP("ui-welfare", "Files drawn by chance and looked at on the spot: which "
                                        "ones is left to nobody."),
        "screening", room, SpotCheck::kind()));
}

} // namespace zhijia
