// SPDX-License-Identifier: GPL-3.0-or-later
// From an announced ballot to the resolution: figures that nobody types again.
#pragma once
#include "core/ballots/result.h"
#include "core/notices/resolution.h"

namespace zhijia {

class Txn;

/// The line of the result that a resolution rests on; none before the ballot is announced.
std::optional<BallotTally> resultOf(const Reader& reader, const Resolution& resolution);
/// Fills sitting, way of voting, figures, and a title and text that nobody wrote yet.
void takeFromBallot(const Reader& reader, Resolution& resolution);
/// Why the ballot does not carry the resolution; empty when it does.
Issues whyNotByBallot(const Reader& reader, const Resolution& resolution);
/// The same of one that comes with its own figures (from a list): they are those of the ballot.
Issues whyNotAsAnnounced(const Reader& reader, const Resolution& resolution);
/// A draft for every matter that passed and has none yet; of an election one that names the
/// elected. Returns how many. Refuses a ballot without an announced result.
Outcome<int> draftResolutions(Txn& txn, Id<Ballot> ballot);
/// The same for all announced ballots of a sitting.
Outcome<int> draftResolutions(Txn& txn, Id<Sitting> sitting);
/// What an announced ballot carried that has no resolution yet, by title.
QStringList undraftedOf(const Reader& reader, const Ballot& ballot);
/// Has the steps "draft_resolutions" of ballots and sittings do that; once at start.
void registerDrafting();

} // namespace zhijia
