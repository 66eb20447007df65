// SPDX-License-Identifier: GPL-3.0-or-later
// The language of names that the program makes and stores: that of what they belong to. With the
// language of the screen, a name would change with whoever saved it last.
#pragma once
#include "core/base/han.h"

namespace zhijia {

/// Whether a text is Chinese, which one Chinese character says.
inline bool isChineseText(QStringView text) {
    bool any = false;
    forEachCodePoint(text, [&](char32_t c) { any = any || isHan(c); });
    return any;
}

/// "第2次协商会议" of 工资协商, "Session 2" of Wage talks; %1 is the number.
inline QString numberedName(QStringView owner, const QString& chinese, const QString& other,
                            qint64 number) {
    return (isChineseText(owner) ? chinese : other).arg(number);
}

} // namespace zhijia
