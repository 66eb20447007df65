// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/pages.h"

namespace zhijia {

void registerMeasuresPages() {}

} // namespace zhijia
