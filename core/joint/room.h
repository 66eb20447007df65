// SPDX-License-Identifier: GPL-3.0-or-later
// The room's kinds and papers, as the office lists them.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerJointKinds();
QList<ReportKind> jointReports();

} // namespace zhijia
