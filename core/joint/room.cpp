// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joint/room.h"

namespace zhijia {

void registerJointKinds() {}

QList<ReportKind> jointReports() { return {}; }

} // namespace zhijia
