// SPDX-License-Identifier: GPL-3.0-or-later
// A kind has no icon of its own: it has that of the page that shows it.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

/// The icon's name; that of a list when no page shows the kind.
QString kindIcon(const Kind& kind);

} // namespace zhijia
