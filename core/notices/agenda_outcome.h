// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot decided goes to the item of the agenda that it decided: minutes that say "not dealt
// with" on one page and "passed" on the next contradict themselves.
#pragma once
#include "core/ballots/item.h"

namespace zhijia {

class Txn;

/// The item of the agenda that the ballot's item decides: the one it names; without that, the only
/// one of the sitting that is about the same matter. Null: none, or one cannot tell.
Id<AgendaItem> agendaItemOf(const Reader& reader, const Ballot& ballot, const BallotItem& item);
/// Writes the announced result to those items. What somebody wrote there before stays.
Outcome<void> outcomeToAgenda(Txn& txn, const Record& ballot);
/// At the start of the program.
void registerAgendaOutcome();

} // namespace zhijia
