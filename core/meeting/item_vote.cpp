// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/item_vote.h"

namespace zhijia {

namespace {

ItemVoteSource& source() {
    static ItemVoteSource one = nullptr;
    return one;
}

} // namespace

void registerItemVotes(ItemVoteSource votes) { source() = votes; }

std::optional<ItemVote> itemVote(const Reader& reader, Id<AgendaItem> item) {
    return item && source() ? source()(reader, item) : std::nullopt;
}

} // namespace zhijia
