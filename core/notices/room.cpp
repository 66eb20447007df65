// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/room.h"

namespace zhijia {

void registerNoticesKinds() {}

QList<ReportKind> noticesReports() { return {}; }

} // namespace zhijia
