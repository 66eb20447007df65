// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/room.h"

namespace zhijia {

void registerConsultationKinds() {}

QList<ReportKind> consultationReports() { return {}; }

} // namespace zhijia
