// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers every file of this room needs: translated words, a text that came with a step.
#pragma once
#include "core/base/text.h"
#include "core/flow/flow.h"
#include <QCoreApplication>

namespace zhijia::measures {

inline QString tr(const char* text) { return QCoreApplication::translate("measures", text); }
inline QString textOf(const Params& params, const char* key) {
    return tidyLines(params.value(QString::fromUtf8(key)).toString());
}
inline QString iso(QDate day) { return day.toString(Qt::ISODate); }

} // namespace zhijia::measures
