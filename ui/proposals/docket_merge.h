// SPDX-License-Identifier: GPL-3.0-or-later
// Two proposals that ask for the same on the same day: neither is docketed yet, and one has to be
// before the other is merged into it. One deed, from whichever page.
#pragma once
#include "core/base/id.h"
#include <QVariantMap>

namespace zhijia {

class Desk;

/// Dockets `into` and merges `id` into it; `screener`: who screens, as the steps take it.
void docketAndMerge(Desk& desk, RawId id, RawId into, const QVariantMap& screener);
/// Asks first, and names both.
void askDocketAndMerge(Desk& desk, RawId id, RawId into);

} // namespace zhijia
