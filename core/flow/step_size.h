// SPDX-License-Identifier: GPL-3.0-or-later
// How much a step is going to write besides its own record. Calling a sitting draws up a roll of
// thousands; whoever takes the step in a window has to know before, not after it stood still.
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

/// About how many other records the step writes now. Asked before each such step: it counts, and
/// reads nothing whole.
using StepSize = qint64 (*)(const Reader&, const Record&);

/// At the start of the program, by the room that the kind belongs to. `verb` stays alive.
void registerStepSize(const Kind& kind, const char* verb, StepSize size);
/// 0 for a step that nobody said anything of: it writes its record and little else.
qint64 stepSize(const Reader& reader, const Kind& kind, const Record& record, const Step& step);

} // namespace zhijia
