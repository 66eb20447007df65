// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, what came with a step, refusals
// with their rule.
#pragma once
#include "core/base/text.h"
#include "core/flow/flow.h"
#include "core/rules/joint_rules.h"
#include <QCoreApplication>

namespace zhijia::joint {

inline QString tr(const char* text) { return QCoreApplication::translate("joint", text); }
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
inline Issue cited(Issue issue, const QString& rule) {
    issue.rule = rule;
    return issue;
}
/// A text parameter without spaces around it.
inline QString textOf(const Params& params, const char* key) {
    return tidyLines(params.value(QString::fromUtf8(key)).toString());
}
inline QDate dayOf(const Params& params, const char* key) {
    return Codec<QDate>::fromValue(params.value(QString::fromUtf8(key)));
}
template <class R>
Id<R> idOf(const Params& params, const char* key) {
    return Codec<Id<R>>::fromValue(params.value(QString::fromUtf8(key)));
}

} // namespace zhijia::joint
