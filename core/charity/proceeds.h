// SPDX-License-Identifier: GPL-3.0-or-later
// The proceeds of a sale on their way into the fund.
#pragma once
#include "core/charity/sale.h"

namespace zhijia {

/// Tells the fund whose gifts brought what; once, at the start of the program.
void registerSaleGivers();
/// Why the proceeds could not be posted now.
Issues whyNotPost(const Reader& reader, const CharitySale& sale);
/// Posts them, within the deed that closes the sale.
Outcome<void> postProceeds(Txn& txn, CharitySale& sale);
/// Takes that posting back, within the deed that opens the sale again.
Outcome<void> reverseProceeds(Txn& txn, CharitySale& sale, const QString& reason);

} // namespace zhijia
