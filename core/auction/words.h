// SPDX-License-Identifier: GPL-3.0-or-later
// Short words for what this room does often.
#pragma once
#include "core/charity/words.h"

namespace zhijia::auction {

inline QString tr(const char* text) { return QCoreApplication::translate("auction", text); }
using charity::highestFen;
using charity::iso;
inline QString yuan(Money money) { return tr("%1 yuan").arg(money.print()); }
/// After the hammer a lot may be opened again for so many seconds.
inline constexpr qint64 reopenSeconds = 60;
/// A runner-up has so many days to pay, unless another day is given.
inline constexpr int runnerUpDays = 3;

} // namespace zhijia::auction
