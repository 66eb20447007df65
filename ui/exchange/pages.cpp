// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pages.h"
#include "ui/exchange/import_wizard.h"
#include "ui/list/hooks.h"

namespace zhijia {

void registerExchange() {
    listHooks().importKind = [](Desk& desk, const Kind& kind) { startImport(desk, kind); };
}

} // namespace zhijia
