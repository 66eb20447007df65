// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/room.h"

namespace zhijia {

void registerBallotsKinds() {}

QList<ReportKind> ballotsReports() { return {}; }

} // namespace zhijia
