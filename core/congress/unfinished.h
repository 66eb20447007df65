// SPDX-License-Identifier: GPL-3.0-or-later
// What of a sitting is not finished, as every room sees it: whoever files it away is told before
// and in the register. It forbids nothing: a volume may be wanted in the middle of a sitting.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

/// Warnings, each with how to finish it.
using UnfinishedCheck = Issues (*)(const Reader&, const Sitting&);
/// At the start of the program; the same check counts once.
void registerUnfinished(UnfinishedCheck check);
/// Of the sitting itself (it is not over), then what the rooms say, in their order.
Issues unfinishedOf(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
