// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the rules about charity sales in public; see voice_rules.h for why they stand here.
#pragma once

namespace zhijia::rule {

inline constexpr char salePlan[] = "charity.plan";     ///< days before a sale in public
inline constexpr char saleReport[] = "charity.report"; ///< months after a sale in public

} // namespace zhijia::rule
