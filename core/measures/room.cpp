// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/room.h"

namespace zhijia {

void registerMeasuresKinds() {}

QList<ReportKind> measuresReports() { return {}; }

} // namespace zhijia
