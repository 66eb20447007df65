// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, times of day, days in words.
#pragma once
#include "core/base/issue.h"
#include <QCoreApplication>
#include <QTime>
#include <QVariant>

namespace zhijia::meeting {

inline QString tr(const char* text) { return QCoreApplication::translate("meeting", text); }

/// "9:00", "９：００", "0900" → "09:00"; empty stays empty.
Outcome<QVariant> readTime(const QString& text);
/// Of "09:00"; invalid when it is none.
QTime timeOf(const QString& text);

} // namespace zhijia::meeting
