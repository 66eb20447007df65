// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/room.h"
#include "core/proposals/handling.h"
#include "core/proposals/seconder.h"

namespace zhijia {

void registerProposalsKinds() {
    registerKind(ProposalCall::kind());
    registerKind(Proposal::kind());
    registerKind(ProposalSeconder::kind());
    registerKind(ProposalHandling::kind());
}

QList<ReportKind> proposalsReports() { return {}; }

} // namespace zhijia
