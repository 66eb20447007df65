// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of this room needs: translated words, and what came with a step.
#pragma once
#include "core/flow/step_words.h"
#include <QCoreApplication>

namespace zhijia::measures {

using zhijia::iso;
using zhijia::textOf;

inline QString tr(const char* text) { return QCoreApplication::translate("measures", text); }

} // namespace zhijia::measures
