// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, dates, money as it is read.
#pragma once
#include "core/base/issue.h"
#include "core/base/money.h"
#include <QCoreApplication>
#include <QDate>

namespace zhijia::fund {

inline QString tr(const char* text) { return QCoreApplication::translate("fund", text); }
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
inline Issue cited(Issue issue, const QString& rule) {
    issue.rule = rule;
    return issue;
}
/// "1,234,567.80": money as books write it.
QString grouped(Money amount);

} // namespace zhijia::fund
