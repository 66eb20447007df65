// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/opinions/room.h"

namespace zhijia {

void registerOpinionsKinds() {}

QList<ReportKind> opinionsReports() { return {}; }

} // namespace zhijia
