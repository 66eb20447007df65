// SPDX-License-Identifier: GPL-3.0-or-later
// What this room brings to the program: its kinds and its papers.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerWelfareKinds();
QList<ReportKind> welfareReports();

} // namespace zhijia
