// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, dates, money as it is read.
#pragma once
#include "core/base/money.h"
#include "core/flow/step_words.h"
#include <QCoreApplication>

namespace zhijia::fund {

using zhijia::cited;
using zhijia::iso;

inline QString tr(const char* text) { return QCoreApplication::translate("fund", text); }
QString grouped(Money amount);

} // namespace zhijia::fund
