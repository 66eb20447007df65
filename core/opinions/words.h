// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of this room needs: translated words, and what came with a step.
#pragma once
#include "core/flow/step_words.h"
#include <QCoreApplication>

namespace zhijia::opinions {

using zhijia::dayOf;
using zhijia::idOf;
using zhijia::iso;
using zhijia::textOf;

inline QString tr(const char* text) { return QCoreApplication::translate("opinions", text); }
/// A title for what came without one: the beginning of its text.
inline QString titleOf(const QString& title, const QString& text) {
    constexpr qsizetype most = 40;
    const QString line = tidy(title.isEmpty() ? text : title);
    return title.isEmpty() && line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

} // namespace zhijia::opinions
