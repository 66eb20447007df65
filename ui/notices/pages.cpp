// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/pages.h"

namespace zhijia {

void registerNoticesPages() {}

} // namespace zhijia
