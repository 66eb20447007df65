// SPDX-License-Identifier: GPL-3.0-or-later
// What this room says is not finished of a sitting.
#pragma once
#include "core/congress/unfinished.h"

namespace zhijia {

/// Notices that are not certified, and objections that are not closed.
Issues noticesUnfinished(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
