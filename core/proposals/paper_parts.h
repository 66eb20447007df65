// SPDX-License-Identifier: GPL-3.0-or-later
// What several papers of this room have in common.
#pragma once
#include "core/book/shown.h"
#include "core/proposals/handling.h"
#include "core/proposals/words.h"
#include "core/report/document.h"
#include "core/report/language.h"
#include "core/report/words.h"

namespace zhijia::proposals {

report::Document startPaper(const Reader& reader, const QString& title);
/// A date as it is written on this paper; empty when there is none.
QString written(QDate day);

/// "立案" … with its reason and ground.
QString screeningText(const Reader& reader, const Proposal& proposal);
/// Names of those who signed in that part.
QString signerNames(const Reader& reader, const Proposal& proposal, bool coAuthors);
/// What a unit answered, with what its kind of reply demands.
QString replyText(const Reader& reader, const ProposalHandling& handling);
/// Every proposal of a call that has a number, by number.
std::vector<Proposal> numbered(const Reader& reader, Id<ProposalCall> call);

} // namespace zhijia::proposals
