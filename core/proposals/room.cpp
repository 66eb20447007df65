// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/room.h"

namespace zhijia {

void registerProposalsKinds() {}

QList<ReportKind> proposalsReports() { return {}; }

} // namespace zhijia
