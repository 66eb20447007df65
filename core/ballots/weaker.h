// SPDX-License-Identifier: GPL-3.0-or-later
// A majority that is weaker than the rule's: the congress decides by more than half of all its
// deputies, a number that the absent never make smaller. Another may be chosen, but never quietly.
#pragma once
#include "core/base/issue.h"
#include <optional>

namespace zhijia {

class Reader;
struct Ballot;

/// A warning that cites the rule when the ballot's base, share or "exactly the share does" lets
/// fewer votes carry it than the rule of its sitting; nothing when it is as strict, and of an
/// appraisal, which passes nobody.
std::optional<Issue> weakerMajority(const Reader& reader, const Ballot& ballot);
/// The same as a list, to be added to the remarks of a step.
Issues weakerMajorityIssues(const Reader& reader, const Ballot& ballot);
/// Whether a text can say on what a majority rests: a full stop does not.
bool saysSource(const QString& text);

} // namespace zhijia
