// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of this room needs: translated words and dates as papers write them.
#pragma once
#include "core/flow/step_words.h"
#include <QCoreApplication>

namespace zhijia::notices {

using zhijia::iso;

inline QString tr(const char* text) { return QCoreApplication::translate("notices", text); }

} // namespace zhijia::notices
