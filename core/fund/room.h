// SPDX-License-Identifier: GPL-3.0-or-later
// What this room hands in: its kinds and its papers.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerFundKinds();
QList<ReportKind> fundReports();

} // namespace zhijia
