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

/// Whether the sitting is asked about as it would be after its closing, and is not closed yet: what
/// can only come afterwards is then told as that, and not as a reason to wait.
bool closingNow(const Reader& reader, const Sitting& sitting);

/// What of it can only be done when it is closed, as notes; for the remarks on the step "close",
/// where the last room registers it, so that it stands behind what should be done before.
Issues leftAfterwards(const Reader& reader, const Record& sitting);

} // namespace zhijia
