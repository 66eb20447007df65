// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds after which a copy of the office is wanted at once (a sitting is opened or closed): the
// clock's copy may be a day old, and a day like that is not held again.
#pragma once
#include "core/book/reader.h"
#include "core/book/receipt.h"

namespace zhijia {

/// Asked after every deed of any process; cheap.
using Milestone = bool (*)(const Reader&, const Receipt&);
/// Once at start; the same one counts once.
void registerMilestone(Milestone milestone);
bool isMilestone(const Reader& reader, const Receipt& receipt);

} // namespace zhijia
