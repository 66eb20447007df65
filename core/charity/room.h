// SPDX-License-Identifier: GPL-3.0-or-later
// What the charity sale hands into the office.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerCharityKinds();
QList<ReportKind> charityReports();

} // namespace zhijia
