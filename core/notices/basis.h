// SPDX-License-Identifier: GPL-3.0-or-later
// The figures a resolution rests on, and whether they carry it: never a base shrunk by the absent.
#pragma once
#include "core/base/issue.h"
#include <optional>

namespace zhijia {

class Rules;

/// Votes as counted. What is null was not filled in yet: blank and 0 are two things.
struct ResolutionBasis {
    std::optional<qint64> entitled; ///< all deputies, whether or not they came
    std::optional<qint64> votesFor, against, abstain;

    bool isComplete() const { return entitled && votesFor && against && abstain; }
    /// Of all entitled: did not come, gave no paper back, or gave an invalid one. Needs a complete
    /// basis.
    qint64 others() const { return *entitled - *votesFor - *against - *abstain; }
};

/// How many votes in favour carry it (rule::majority of the pack, its base being all entitled).
qint64 votesNeeded(const Rules& rules, qint64 entitled);

/// What is wrong with the figures in themselves: negative, more votes than deputies. Field keys are
/// those of a resolution.
Issues figureIssues(const ResolutionBasis& basis);

/// Why these figures do not carry a resolution, with the rule's citation; empty when they do.
/// `roll`: deputies on the sitting's roll (0: no roll); a smaller base is refused. `came`: deputies
/// who came to the sitting (0: not known); more votes are refused.
Issues whyNotCarried(const Rules& rules, const ResolutionBasis& basis, qint64 roll,
                     qint64 came = 0);

} // namespace zhijia
