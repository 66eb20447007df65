// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/words.h"
#include "core/rules/rule.h"

namespace zhijia::congress {

QString ordinal(qint64 n) {
    if (n < 1 || n > 99 || !interfaceIsChinese())
        return QString::number(n);
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    QString text;
    if (n >= 20)
        text += digits[n / 10];
    if (n >= 10)
        text += u'十';
    if (n % 10)
        text += digits[n % 10];
    return text;
}

} // namespace zhijia::congress
