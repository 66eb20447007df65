// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals that seem to ask for the same, so that the screening can merge them.
#pragma once
#include "core/proposals/proposal.h"
#include <functional>

namespace zhijia {

struct SimilarProposal {
    Id<Proposal> id;
    std::optional<qint64> number;
    QString title, proposerName;
    int percent = 0;        ///< how much of the two titles is the same, 1 to 100
    bool mayTakeIn = false; ///< docketed or handled: this one may be merged into it
    bool waits = false;     ///< for the screening as well: it can be docketed first
};

/// How much two titles share, 0 to 100: of their pairs of neighbouring characters, without the
/// words that every title has (关于…的提案, 建议).
int likeness(const QString& a, const QString& b);
/// Those of the same call whose titles share at least `least` percent, the most alike first.
/// Reads every title of the call: a page asks in the background. Stopped: nothing.
QList<SimilarProposal> similarTo(const Reader& reader, const Proposal& proposal, int atMost = 5,
                                 int least = 40, const std::function<bool()>& stop = {});

} // namespace zhijia
