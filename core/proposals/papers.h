// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of this room: form, slips, letters, register, statistics, reminder.
#pragma once
#include "core/base/issue.h"
#include "core/proposals/handling.h"
#include "core/report/document.h"

namespace zhijia {

/// The form (提案表), filled in as far as the matter has come.
Outcome<report::Document> proposalForm(const Reader& reader, Id<Proposal> proposal);
/// The form with nothing in it but the call's name, to be copied and filled in by hand.
Outcome<report::Document> blankForm(const Reader& reader, Id<ProposalCall> call);
/// The notice (征集提案的通知) that goes to the delegations when the window opens.
Outcome<report::Document> callNotice(const Reader& reader, Id<ProposalCall> call);
/// The reply slip (答复单) of one author, also of a merged proposal. Refuses before there is a
/// reply.
Outcome<report::Document> replySlip(const Reader& reader, Id<Proposal> proposal);
/// Every slip of a call, each on a page of its own.
Outcome<report::Document> replySlips(const Reader& reader, Id<ProposalCall> call);
/// A hand-over letter (交办通知) per unit, with what it leads and what it helps with.
Outcome<report::Document> handOverLetters(const Reader& reader, Id<ProposalCall> call);
/// The register (登记表) of a call, a line per proposal.
Outcome<report::Document> proposalRegister(const Reader& reader, Id<ProposalCall> call);
/// The statistics of a call in tables and charts.
Outcome<report::Document> statisticsPaper(const Reader& reader, Id<ProposalCall> call);
/// The reminder (催办函) to one unit. Refuses when no reply is waited for.
Outcome<report::Document> reminderLetter(const Reader& reader, Id<ProposalHandling> handling);

} // namespace zhijia
