// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of one room's record means for another's, which neither of them knows: an announced
// ballot settles its item of the agenda. It is written in the same deed, so that undo takes both.
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

/// Asked when the record is written in its new state. A refusal takes the step back with it.
using StepFollow = Outcome<void> (*)(Txn&, const Record&);
/// Once at start; the same one counts once, and they are asked in the order they came.
void registerStepFollow(const Kind& kind, const char* verb, StepFollow follow);
/// For the one place that takes steps.
Outcome<void> followStep(Txn& txn, const Kind& kind, const Record& record, const Step& step);

} // namespace zhijia
