// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the rules about what workers say: they stand beside the catalogue, so that a rule
// more for one room does not build every other room anew.
#pragma once

namespace zhijia::rule {

inline constexpr char opinionOrdinary[] = "opinion.ordinary"; ///< working days to an answer
inline constexpr char opinionUrgent[] = "opinion.urgent";     ///< the same; 0: on the day
inline constexpr char opinionBeyond[] =
    "opinion.beyond"; ///< working days to a written reason why it is beyond one's power

} // namespace zhijia::rule
