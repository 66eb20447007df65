// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked before a step is taken: a step that no other takes back (a result that is
// announced, a sitting that is closed) is asked about, and what is still open is said then. And a
// step asks only for what this record needs: for no reason to go below a quorum that is met.
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

struct StepQuestion {
    /// What taking it means; English, translated in the kind's context. Empty: nothing is asked.
    const char* text = "";
    /// Whether a parameter is asked for. Null: all of them.
    bool (*asksFor)(const Reader&, const Record&, QStringView param) = nullptr;
    /// A warning of its guard is read before it is taken, also where nothing else is asked: a vote
    /// that begins below the quorum is not begun by a single press.
    bool warnsFirst = false;
};

/// Once at start; the same step replaces. `verb` and the text stay alive. Whoever takes a step
/// without a window is not asked.
void registerStepQuestion(const Kind& kind, const char* verb, const StepQuestion& question);
/// Null when nothing is asked.
const StepQuestion* stepQuestion(const Kind& kind, const Step& step);

/// What whoever takes the step should know and what does not forbid it (minutes that are not
/// written yet): rooms above the kind's own know more than its guard does.
using StepRemarks = Issues (*)(const Reader&, const Record&);
/// Once at start; the rooms are asked in their order.
void registerStepRemarks(const Kind& kind, const char* verb, StepRemarks remarks);
/// Without repeating one.
Issues stepRemarks(const Reader& reader, const Kind& kind, const Record& record, const Step& step);

} // namespace zhijia
