// SPDX-License-Identifier: GPL-3.0-or-later
// What this room says is not finished of a sitting.
#pragma once
#include "core/congress/unfinished.h"

namespace zhijia {

/// Minutes that are not signed; joint decisions on its agenda that it neither confirmed nor
/// refused.
Issues meetingUnfinished(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
