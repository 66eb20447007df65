// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opinions/pages.h"

namespace zhijia {

void registerOpinionsPages() {}

} // namespace zhijia
