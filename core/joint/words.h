// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, what came with a step, refusals
// with their rule.
#pragma once
#include "core/flow/step_words.h"
#include "core/rules/joint_rules.h"
#include <QCoreApplication>

namespace zhijia::joint {

using zhijia::cited;
using zhijia::dayOf;
using zhijia::idOf;
using zhijia::iso;
using zhijia::textOf;

inline QString tr(const char* text) { return QCoreApplication::translate("joint", text); }

} // namespace zhijia::joint
