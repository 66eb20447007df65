// SPDX-License-Identifier: GPL-3.0-or-later
// What was merged into what (并案). The tree is never deeper than one: what is merged moves on with
// its main proposal, so no circle can come about.
#pragma once
#include "core/proposals/proposal.h"

namespace zhijia {

/// The proposals merged into this one, by number.
QList<Proposal> mergedInto(const Reader& reader, Id<Proposal> main);
/// The proposal that is answered for this one: itself, unless it was merged.
Proposal mainOf(const Reader& reader, const Proposal& proposal);
/// The main proposal and those merged into it, each of whose authors gets a slip and rates.
QList<Proposal> family(const Reader& reader, const Proposal& main);
/// "Merged into No. 3 …" or "Merged in: No. 5, No. 9"; empty when neither.
QString lineageText(const Reader& reader, const Proposal& proposal);
/// Why this one cannot be merged into that one; empty: it can.
Issues whyNotMerge(const Reader& reader, const Proposal& proposal, Id<Proposal> into);

} // namespace zhijia
