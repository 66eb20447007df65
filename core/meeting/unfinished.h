// SPDX-License-Identifier: GPL-3.0-or-later
// What this room says is not finished of a sitting.
#pragma once
#include "core/congress/unfinished.h"

namespace zhijia {

/// Minutes that are not signed; joint decisions on its agenda that it neither confirmed nor
/// refused.
Issues meetingUnfinished(const Reader& reader, const Sitting& sitting);

/// Items of the agenda of which nobody has said what came: neither dealt with nor postponed nor
/// left out, and no ballot announced on them. "4  The matter", in their order; breaks do not count.
QStringList itemsWithoutOutcome(const Reader& reader, Id<Sitting> sitting);
/// The same as a remark that names them; empty when there is none.
Issues agendaLeft(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
