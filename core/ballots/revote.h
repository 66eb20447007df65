// SPDX-License-Identifier: GPL-3.0-or-later
// The step that votes again: a new ballot of what is still open in one that is over.
#pragma once
#include "core/ballots/result.h"
#include "core/flow/flow.h"

namespace zhijia {

/// Guard and effect of the ballot's step "revote".
Issues mayRevote(const Reader& reader, const Record& record, const Params& params);
Outcome<void> revote(Txn& txn, Record& record, const Params& params);

} // namespace zhijia
