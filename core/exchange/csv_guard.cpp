// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guard.h"
#include <algorithm>

namespace zhijia {

namespace {
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
// Excel also takes the full-width signs; tab and line ends at the front are skipped by it.
constexpr QStringView dangerous = u"=+-@\t\r\n＝＋－＠";
} // namespace

bool isPlainNumber(QStringView text) {
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    const auto dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.left(dot);
    const QStringView rest = dot < 0 ? QStringView(u"0") : text.mid(dot + 1);
    return !whole.isEmpty() && !rest.isEmpty() && std::ranges::all_of(whole, isDigit) &&
           std::ranges::all_of(rest, isDigit);
}

bool needsGuard(QStringView text) {
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && dangerous.contains(text.front()) && !isPlainNumber(text);
}

QStringView withoutGuard(QStringView text) {
    if (text.size() < 2)
        return text;
    if (text.front() == u'\'' && needsGuard(text.mid(1)))
        return text.mid(1);
    if (text.size() > 3 && text.startsWith(u"=\"") && text.endsWith(u'"')) {
        const QStringView inner = text.mid(2, text.size() - 3);
        if (std::ranges::all_of(inner, [](QChar c) { return isDigit(c) || c == u'X'; }))
            return inner;
    }
    return text;
}

} // namespace zhijia
