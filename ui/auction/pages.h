// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the auction.
#pragma once

namespace zhijia {

void registerAuctionPages();

} // namespace zhijia
