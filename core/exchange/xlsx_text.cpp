// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

namespace zhijia {

namespace {
/// "_x000D_" at this place: its value, or -1.
int escapeAt(QStringView text, qsizetype at) {
    if (at + 7 > text.size() || text[at] != u'_' || text[at + 1] != u'x' || text[at + 6] != u'_')
        return -1;
    bool ok = false;
    const int value = text.mid(at + 2, 4).toInt(&ok, 16);
    return ok && value >= 0 && text[at + 2] != u'+' ? value : -1;
}
} // namespace

QString escapedForXlsx(const QString& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool forbidden = (unit < 0x20 && unit != u'\t' && unit != u'\n') || unit >= 0xFFFE ||
                               escapeAt(text, i) >= 0;
        if (forbidden) {
            if (out.isNull())
                out = text.left(i);
            out += QStringLiteral("_x%1_")
                       .arg(int(unit), 4, 16, QLatin1Char('0'))
                       .toUpper()
                       .replace(u'X', u'x');
        } else if (!out.isNull()) {
            out += text[i];
        }
    }
    return out.isNull() ? text : out;
}

QString unescapedFromXlsx(const QString& text) {
    if (!text.contains(QStringLiteral("_x")))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = escapeAt(text, i);
        if (value >= 0) {
            out += QChar(ushort(value));
            i += 6;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace zhijia
