// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint/pages.h"

namespace zhijia {

void registerJointPages() {}

} // namespace zhijia
