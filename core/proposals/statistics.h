// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of one call: what the paper prints and the page draws are these.
#pragma once
#include "core/proposals/handling.h"
#include <functional>

namespace zhijia {

struct ProposalCount {
    QString label;
    qint64 count = 0;
    bool operator==(const ProposalCount&) const = default;
};

struct ProposalStatistics {
    ProposalCall call;
    qint64 submitted = 0;       ///< every form that was taken in, also those withdrawn later
    qint64 drafts = 0;          ///< not among the submitted
    qint64 late = 0, again = 0; ///< taken in late; handled more than once
    qint64 authors = 0;         ///< different proposers
    // Each of these adds up to `submitted`.
    QList<ProposalCount> byOutcome; ///< docketed, suggestion, declined, merged, waiting, withdrawn
    QList<ProposalCount> byClass;   ///< in the order of the call, then others, then none
    QList<ProposalCount> byUnit;    ///< of the proposer, the most first
    QList<ProposalCount> byDelegation;
    // Each of these adds up to what was handed over.
    qint64 handed = 0;
    QList<ProposalCount> byReply; ///< A, B, C of the lead's last reply, not replied yet
    /// By the lead of the last round: how many, replied in time, late, overdue now.
    struct UnitRow {
        QString unit;
        qint64 lead = 0, helper = 0, inTime = 0, late = 0, waiting = 0, overdue = 0, reminders = 0;
    };
    QList<UnitRow> byHandler;
    /// Adds up to the authors who were asked: of handled proposals and those merged into them.
    qint64 asked = 0;
    QList<ProposalCount> bySatisfaction; ///< the four grades, and not rated yet
    /// Working days from handing over to the lead's reply, of the last round: 0–5, 6–10 …
    QList<ProposalCount> byTime;
    qint64 replies = 0, workdays = 0; ///< of those: how many, and all their days together
};

/// Reads every proposal of the call: a page asks in the background. What was stopped is incomplete
/// and not shown.
ProposalStatistics proposalStatistics(const Reader& reader, Id<ProposalCall> call,
                                      const std::function<bool()>& stop = {});
/// "12.5" from 25 and 2, in whole tenths, rounded to the nearest; "–" of none.
QString tenths(qint64 sum, qint64 count);

} // namespace zhijia
