// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, dates, refusals with their rule.
#pragma once
#include "core/base/issue.h"
#include "core/rules/catalogue_talks.h"
#include <QCoreApplication>
#include <QDate>

namespace zhijia::consultation {

inline QString tr(const char* text) { return QCoreApplication::translate("consultation", text); }
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
inline Issue cited(Issue issue, const QString& rule) {
    issue.rule = rule;
    return issue;
}

} // namespace zhijia::consultation
