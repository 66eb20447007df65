// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots that stand on an item of the agenda: what they say of it, and what rests on them.
#pragma once
#include "core/ballots/ballot.h"
#include "core/meeting/item_vote.h"

namespace zhijia {

/// See core/meeting/item_vote.h.
std::optional<ItemVote> ballotOn(const Reader& reader, Id<AgendaItem> item);
/// Decisions of the heads that this ballot confirmed or refused: its result cannot be taken back.
Issues confirmedByBallot(const Reader& reader, const Ballot& ballot);

} // namespace zhijia
