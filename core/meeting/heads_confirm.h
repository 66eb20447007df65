// SPDX-License-Identifier: GPL-3.0-or-later
// How a sitting confirms or refuses what the heads decided: by a ballot that stands on the agenda's
// item, else by a number that is typed.
#pragma once
#include "core/flow/flow.h"
#include "core/meeting/heads.h"

namespace zhijia {

/// Guards and effects of the steps "confirm" and "refuse" of a HeadsDecision.
Issues mayConfirmDecision(const Reader& reader, const Record& record, const Params& params);
Outcome<void> confirmDecision(Txn& txn, Record& record, const Params& params);
Issues mayRefuseDecision(const Reader& reader, const Record& record, const Params& params);
Outcome<void> refuseDecision(Txn& txn, Record& record, const Params& params);

} // namespace zhijia
