// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ballots/pages.h"

namespace zhijia {

void registerBallotsPages() {}

} // namespace zhijia
