// SPDX-License-Identifier: GPL-3.0-or-later
// Short words for what this room does often.
#pragma once
#include "core/base/issue.h"
#include "core/base/money.h"
#include "core/rules/sale_rules.h"
#include <QCoreApplication>
#include <QDate>

namespace zhijia::charity {

inline QString tr(const char* text) { return QCoreApplication::translate("charity", text); }
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
inline Issue cited(Issue issue, const QString& rule) {
    issue.rule = rule;
    return issue;
}
/// "1234.50 yuan"
inline QString yuan(Money money) { return tr("%1 yuan").arg(money.print()); }
/// From a price that is this many times the usual one on, somebody has slipped by a decimal.
inline constexpr qint64 slipFactor = 10;
/// Beyond every donation of a charity sale; a price above it has digits too many.
inline constexpr qint64 highestFen = 100'000'000;

} // namespace zhijia::charity
