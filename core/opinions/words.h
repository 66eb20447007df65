// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, a text that came with a step.
#pragma once
#include "core/base/text.h"
#include "core/flow/flow.h"
#include <QCoreApplication>

namespace zhijia::opinions {

inline QString tr(const char* text) { return QCoreApplication::translate("opinions", text); }
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
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }
/// A title for what came without one: the beginning of its text.
inline QString titleOf(const QString& title, const QString& text) {
    constexpr qsizetype most = 40;
    const QString line = tidy(title.isEmpty() ? text : title);
    return title.isEmpty() && line.size() > most ? line.left(most - 1) + QChar(0x2026) : line;
}

} // namespace zhijia::opinions
