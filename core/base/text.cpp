// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/han.h"
#include <QStringList>

namespace zhijia {

namespace {

// Joiners (200C, 200D) count as invisible: in rosters they come from web pages, not from names.
constexpr bool isInvisible(char16_t c) {
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != 0x0B && c != 0x0C) ||
           (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0x00AD || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           c == 0xFFF9 || c == 0xFFFA || c == 0xFFFB;
}
constexpr bool isSpace(char16_t c) {
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}
constexpr bool isDash(char16_t c) {
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63;
}

bool isTidy(QStringView text) {
    bool space = true; // as if a space stood before: a leading one is untidy
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (c > u' ' && c < 0x7F) {
            space = false;
            continue;
        }
        if (isInvisible(c) || (isSpace(c) && (space || c != u' ')))
            return false;
        space = c == u' ';
    }
    return !space || text.isEmpty();
}

} // namespace

QString tidy(QStringView text) {
    if (isTidy(text))
        return text.toString();
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        if (isSpace(c)) {
            space = true;
        } else if (!isInvisible(c)) {
            if (space && !out.isEmpty())
                out += u' ';
            space = false;
            out += each;
        }
    }
    return out;
}

bool hasInvisible(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return isInvisible(c.unicode()); });
}

QString tidyLines(QStringView text) {
    if (std::ranges::none_of(
            text, [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar(0x2028); }))
        return tidy(text); // nearly always, and without the copies below
    QString plain = text.toString();
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar(0x2028), u'\n');
    QStringList lines;
    for (const QStringView line : QStringView(plain).split(u'\n'))
        lines << tidy(line);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

QString tidyName(QStringView text) {
    const QString clean = tidy(text);
    // Nearly every name: Chinese characters of the first plane and nothing else.
    if (std::ranges::all_of(clean,
                            [](QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }))
        return clean;
    const QList<uint> points = clean.toUcs4();
    const auto han = [&](qsizetype i) { return i >= 0 && i < points.size() && isHan(points[i]); };
    const auto dot = [&](qsizetype i) {
        if (i < 0 || i >= points.size())
            return false;
        const uint c = points[i];
        return isMiddleDot(c) ||
               ((c == u'.' || c == 0xFF0E || c == 0xFE52) && han(i - 1) && han(i + 1));
    };
    QString out;
    out.reserve(clean.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i] == u' ' && ((han(i - 1) && han(i + 1)) || dot(i - 1) || dot(i + 1)))
            continue;
        if (dot(i))
            out += QChar(0x00B7);
        else
            out += QChar::fromUcs4(points[i]);
    }
    return out;
}

QString halfWidth(QStringView text) {
    QString out = text.toString();
    for (qsizetype i = 0; i < out.size(); ++i) {
        const char16_t c = out.at(i).unicode();
        if (c >= 0xFF01 && c <= 0xFF5E)
            out[i] = QChar(c - 0xFEE0);
        else if (c == 0x3000)
            out[i] = u' ';
    }
    return out;
}

QString bareNumber(QStringView text) {
    QString out = halfWidth(text);
    out.removeIf([](QChar c) {
        return isSpace(c.unicode()) || isInvisible(c.unicode()) || isDash(c.unicode());
    });
    return out;
}

} // namespace zhijia
