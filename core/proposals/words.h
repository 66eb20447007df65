// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of this room needs: translated words, and what came with a step.
#pragma once
#include "core/flow/step_words.h"
#include <QCoreApplication>

namespace zhijia::proposals {

using zhijia::dayOf;
using zhijia::iso;
using zhijia::textOf;

inline QString tr(const char* text) { return QCoreApplication::translate("proposals", text); }

} // namespace zhijia::proposals
