// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/pages.h"

namespace zhijia {

void registerProposalsPages() {}

} // namespace zhijia
