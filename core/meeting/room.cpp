// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/room.h"

namespace zhijia {

void registerMeetingKinds() {}

QList<ReportKind> meetingReports() { return {}; }

} // namespace zhijia
