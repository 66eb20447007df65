// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/pages.h"
#include "ui/notices/notices_page.h"
#include "ui/shell/record_page.h"

namespace zhijia {

void registerNoticesPages() {
    registerPage(recordPage(
        "notices.resolutions", "ui-notices", QT_TRANSLATE_NOOP("ui-notices", "Resolutions"),
        QT_TRANSLATE_NOOP("ui-notices",
                          "What the congress resolved: drafted, adopted by a majority "
                          "of all deputies, numbered and made public."),
        "resolution", QT_TRANSLATE_NOOP("ui-notices", "Sittings"), Resolution::kind()));
    registerPage({"notices.notices", "ui-notices",
                  QT_TRANSLATE_NOOP("ui-notices", "Public notices"),
                  QT_TRANSLATE_NOOP("ui-notices",
                                    "What hangs for all to see, for how many working days yet, "
                                    "and who objects."),
                  "notice", QT_TRANSLATE_NOOP("ui-notices", "Notices"),
                  [](Desk& desk, const PageRow& row) { return new NoticesPage(desk, row); },
                  Notice::kindName});
}

} // namespace zhijia
