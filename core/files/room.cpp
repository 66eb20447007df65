// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/room.h"

namespace zhijia {

void registerFilesKinds() {}

QList<ReportKind> filesReports() { return {}; }

} // namespace zhijia
