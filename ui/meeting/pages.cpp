// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages.h"

namespace zhijia {

void registerMeetingPages() {}

} // namespace zhijia
