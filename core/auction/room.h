// SPDX-License-Identifier: GPL-3.0-or-later
// What the auction hands to the office.
#pragma once
#include "core/book/report_kind.h"

namespace zhijia {

void registerAuctionKinds();
QList<ReportKind> auctionReports();

} // namespace zhijia
