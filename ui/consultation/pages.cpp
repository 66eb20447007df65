// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consultation/pages.h"

namespace zhijia {

void registerConsultationPages() {}

} // namespace zhijia
