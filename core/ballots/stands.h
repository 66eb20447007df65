// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on the result of a ballot and keeps it from being taken back.
#pragma once
#include "core/ballots/ballot.h"

namespace zhijia {

/// What another room holds against taking back the result of a ballot that is over (a resolution
/// that it decided); asked by undo and removal. Errors name the record and say "undo that first".
/// Call once at start.
using BallotStandsCheck = Issues (*)(const Reader&, const Ballot&);
void registerBallotStandsCheck(BallotStandsCheck check);

/// Why the result of this ballot cannot be taken back now: what other rooms say, and ballots that
/// repeat it. Empty for one that is not over.
Issues whyResultStands(const Reader& reader, const Ballot& ballot);

} // namespace zhijia
