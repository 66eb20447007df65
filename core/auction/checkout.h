// SPDX-License-Identifier: GPL-3.0-or-later
// The winners' check-out, and what its money is to the sale.
#pragma once
#include "core/auction/receipt.h"
#include "core/charity/basket.h"
#include "core/charity/hooks.h"

namespace zhijia {

/// How a winner pays: one way for all, or parts.
enum class PaidBy { None, Cash, Transfer, Qr };
template <>
const EnumTable& enumTable<PaidBy>();

/// The lots that a paddle has won and not paid, in order, and what they come to.
std::vector<AuctionLot> unpaidOf(const Reader& reader, Id<Paddle> paddle);
Money dueOf(const Reader& reader, Id<Paddle> paddle);
/// What the drawer of the check-out has taken in cash.
Money cashOf(const Reader& reader, Id<Auction> auction);
/// An auction's money by its receipts, for the sale's totals and the fund; see
/// core/charity/hooks.h.
QList<OtherTakings> auctionTakings(const Reader& reader, Id<CharitySale> sale);
/// Auctions that must be closed before the sale is.
Issues auctionsUnfinished(const Reader& reader, Id<CharitySale> sale);

} // namespace zhijia
