// SPDX-License-Identifier: GPL-3.0-or-later
// What no congress reaches: a larger number is a slip of the keys. None of them is a rule.
#pragma once
#include "core/congress/words.h"

namespace zhijia::congress {

inline constexpr qint64 mostPeople = 10'000'000; ///< staff of one unit
inline constexpr qint64 mostNumber = 9'999;      ///< of a term or a sitting

inline QString tooMany(qint64 value) {
    return tr("%1 is no number that can stand here.").arg(value);
}

} // namespace zhijia::congress
