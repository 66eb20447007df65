// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms that have pages, in the order of the navigation.
#include "ui/people/pages.h"
#include "ui/shell/page.h"

namespace zhijia {

void registerPages() {
    registerHomePages();
    registerPeoplePages();
    registerHistoryPages();
}

} // namespace zhijia
