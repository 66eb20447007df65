// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of restricted money that the program cites, by name.
#pragma once

namespace zhijia::rule {

inline constexpr char fundPurpose[] = "fund.purpose";   ///< spent on its purpose only
inline constexpr char fundBalance[] = "fund.balance";   ///< nothing is paid that is not there
inline constexpr char fundEntry[] = "fund.entry";       ///< debits equal credits
inline constexpr char fundNumbers[] = "fund.numbers";   ///< vouchers are numbered without a gap
inline constexpr char fundReversal[] = "fund.reversal"; ///< a mistake is reversed, never erased
inline constexpr char fundPeriod[] = "fund.period";     ///< a closed period stands

} // namespace zhijia::rule
