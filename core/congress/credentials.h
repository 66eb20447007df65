// SPDX-License-Identifier: GPL-3.0-or-later
// What the credentials committee lays before the congress: how the deputies were elected, whether
// the composition meets the rules, who came and went since.
#pragma once
#include "core/congress/term.h"
#include "core/report/document.h"

namespace zhijia {

/// 代表资格审查报告 of a term, as things stand now. Throws std::invalid_argument when there is no
/// such term.
report::Document credentialsReport(const Reader& reader, Id<Term> term);

/// The committees of a term with their members (专门小组名单).
report::Document committeeList(const Reader& reader, Id<Term> term);

} // namespace zhijia
