// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words and dates as papers write them.
#pragma once
#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace zhijia::notices {

inline QString tr(const char* text) { return QCoreApplication::translate("notices", text); }
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }

} // namespace zhijia::notices
