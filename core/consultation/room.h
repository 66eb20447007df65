// SPDX-License-Identifier: GPL-3.0-or-later
// What this room adds to the program: its kinds and its papers.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerConsultationKinds();
QList<ReportKind> consultationReports();

} // namespace zhijia
