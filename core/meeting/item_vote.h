// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot says on an item of the agenda, without this room knowing ballots: they stand below
// it, and hand this in.
#pragma once
#include "core/meeting/agenda_item.h"

namespace zhijia {

struct ItemVote {
    QString ballot;         ///< how people call it: "ballot 3: the matter"
    bool announced = false; ///< else it is still to be held or counted
    bool passed = false;
    qint64 votesFor = 0, needed = 0, entitled = 0;
    QString rule; ///< what its majority rests on
};

/// The ballot that stands on this item; null: nothing is voted on by ballot. Void ones do not
/// stand; of several that do, one that passed it counts, then one that is not over.
using ItemVoteSource = std::optional<ItemVote> (*)(const Reader&, Id<AgendaItem>);
/// Once at start.
void registerItemVotes(ItemVoteSource source);
std::optional<ItemVote> itemVote(const Reader& reader, Id<AgendaItem> item);

} // namespace zhijia
