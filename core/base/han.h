// SPDX-License-Identifier: GPL-3.0-or-later
// Characters as names have them: code points instead of UTF-16 units, and "is it Han?".
#pragma once
#include <QChar>
#include <QStringView>

namespace zhijia {

/// Chinese characters of every plane, with 〇 and 々, which names also have.
constexpr bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x20000 && c <= 0x323AF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007 ||
           c == 0x3005 || (c >= 0x2F800 && c <= 0x2FA1F);
}

/// The dots that stand between the parts of a name (阿卜杜拉·买买提), in the forms that people
/// type.
constexpr bool isMiddleDot(char32_t c) {
    return c == 0x00B7 || c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0xFF65 || c == 0x2219 ||
           c == 0x22C5 || c == 0x0387 || c == 0x2E31;
}

/// The code point at `at`, which moves on behind it. Half a surrogate pair is returned as it
/// stands.
inline char32_t nextCodePoint(QStringView text, qsizetype& at) {
    const char16_t high = text[at++].unicode();
    if (QChar::isHighSurrogate(high) && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at++].unicode());
    return high;
}

/// Calls `use(code point)` for every character.
template <class Use>
void forEachCodePoint(QStringView text, Use use) {
    for (qsizetype at = 0; at < text.size();)
        use(nextCodePoint(text, at));
}

/// Where a character stands in a flat table of `characterTableSize` cells; -1 for planes that hold
/// no letters.
constexpr int characterTableSize = 0x10000 + (0x323B0 - 0x20000);
constexpr int characterIndex(char32_t c) {
    if (c < 0x10000)
        return static_cast<int>(c);
    return c >= 0x20000 && c < 0x323B0 ? static_cast<int>(c - 0x20000 + 0x10000) : -1;
}

} // namespace zhijia
