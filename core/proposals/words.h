// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, a text that came with a step.
#pragma once
#include "core/base/text.h"
#include "core/flow/flow.h"
#include <QCoreApplication>

namespace zhijia::proposals {

inline QString tr(const char* text) { return QCoreApplication::translate("proposals", text); }

/// A text parameter without spaces around it.
inline QString textOf(const Params& params, const char* key) {
    return tidyLines(params.value(QString::fromUtf8(key)).toString());
}
inline QDate dayOf(const Params& params, const char* key) {
    return Codec<QDate>::fromValue(params.value(QString::fromUtf8(key)));
}
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }

} // namespace zhijia::proposals
