// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/room.h"
#include "core/ballots/result.h"
#include "core/ballots/vote.h"

namespace zhijia {

void registerBallotsKinds() {
    registerKind(Ballot::kind());
    registerKind(BallotItem::kind());
    registerKind(BallotCount::kind());
    registerKind(BallotBundle::kind());
    registerKind(BallotVote::kind());
    registerKind(BallotTally::kind());
}

QList<ReportKind> ballotsReports() { return {}; }

} // namespace zhijia
