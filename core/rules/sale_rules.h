// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the rules about charity sales in public; see voice_rules.h for why they stand here.
#pragma once

namespace zhijia::rule {

inline constexpr char salePlan[] = "charity.plan";     ///< days before a sale in public
inline constexpr char saleReport[] = "charity.report"; ///< months after a sale in public
// Rules of thumb: they propose a price and forbid nothing.
inline constexpr char priceOfValue[] = "charity.price.value"; ///< share of the stated value
inline constexpr char priceGood[] = "charity.price.good";     ///< share of the price when new
inline constexpr char priceWorn[] = "charity.price.worn";     ///< the same
inline constexpr char lotStart[] = "auction.start";           ///< share of the lot's value
inline constexpr char lotStep[] = "auction.step";             ///< share of the start price

} // namespace zhijia::rule
