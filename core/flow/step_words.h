// SPDX-License-Identifier: GPL-3.0-or-later
// What came with a step, as values, and what a refusal says of days and rules: small helpers that
// the files of every room need.
#pragma once
#include "core/base/text.h"
#include "core/flow/flow.h"
#include <QDate>

namespace zhijia {

/// A text parameter without spaces around it and around its lines.
inline QString textOf(const Params& params, const char* key) {
    return tidyLines(params.value(QString::fromUtf8(key)).toString());
}
/// A day that came with a step; invalid when it was left empty. See `dateOf` for "empty: today".
inline QDate dayOf(const Params& params, const char* key) {
    return Codec<QDate>::fromValue(params.value(QString::fromUtf8(key)));
}
/// A record that came with a step; zero when it was left empty.
template <class R>
Id<R> idOf(const Params& params, const char* key) {
    return Codec<Id<R>>::fromValue(params.value(QString::fromUtf8(key)));
}
/// A day as lists and messages write it.
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
/// The issue with the rule that says so.
inline Issue cited(Issue issue, const QString& rule) {
    issue.rule = rule;
    return issue;
}

} // namespace zhijia
