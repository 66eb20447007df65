// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, what came with a step, refusals
// with their rule.
#pragma once
#include "core/flow/step_words.h"
#include "core/rules/welfare_rules.h"
#include <QCoreApplication>

namespace zhijia::welfare {

using zhijia::cited;
using zhijia::dayOf;
using zhijia::idOf;
using zhijia::iso;
using zhijia::textOf;

inline QString tr(const char* text) { return QCoreApplication::translate("welfare", text); }
/// "12,345.60"
QString grouped(Money amount);
/// Nothing of it may be read off: an illness says more with two characters than without.
QString maskAll(const QString& text);
/// "欧阳" of "欧阳明"; what a notice may say of a name.
QString surname(const QString& name);
/// The surname: what a notice may say, and what a list shows of a member of the household.
QString maskName(const QString& text);

} // namespace zhijia::welfare
