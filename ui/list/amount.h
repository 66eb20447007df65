// SPDX-License-Identifier: GPL-3.0-or-later
// Money as it is read on the screen: 78,771.20. What is copied, exported or typed stays plain, so
// that a spreadsheet takes it for a number.
#pragma once
#include "core/base/money.h"

namespace zhijia {

inline QString amountText(Money amount) {
    QString text = amount.print();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

} // namespace zhijia
