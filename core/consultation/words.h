// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of this room needs: translated words, dates, refusals with their rule.
#pragma once
#include "core/flow/step_words.h"
#include "core/rules/catalogue_talks.h"
#include <QCoreApplication>

namespace zhijia::consultation {

using zhijia::cited;
using zhijia::iso;

inline QString tr(const char* text) { return QCoreApplication::translate("consultation", text); }

} // namespace zhijia::consultation
