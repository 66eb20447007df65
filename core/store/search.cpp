// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

namespace zhijia::search {

namespace {

bool isPlain(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z'); }

/// Ideographs, which stand for themselves; any other letter joins its neighbours into a word.
bool isIdeograph(char32_t c) {
    return c == 0x3007 || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

QString word(char32_t c) {
    if (c > 0xffff || c == 0x3007)
        return QStringLiteral("u%1").arg(static_cast<uint>(c), 0, 16);
    return QString(QChar(static_cast<char16_t>(c)));
}

/// Calls `ideograph` for each ideograph, `run` for each run of other letters and digits, `gap`
/// between.
template <class Ideograph, class Run, class Gap>
void walk(QStringView input, Ideograph ideograph, Run run, Gap gap) {
    const QString text = input.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString letters;
    const auto flush = [&] {
        if (!letters.isEmpty())
            run(letters);
        letters.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        if (isPlain(c)) {
            letters += QChar(static_cast<char16_t>(c));
        } else if (isIdeograph(c)) {
            flush();
            ideograph(word(c));
        } else if (QChar::isLetterOrNumber(c)) {
            letters += QString::fromUcs4(&c, 1);
        } else {
            flush();
            gap();
        }
    }
    flush();
}

} // namespace

QString words(QStringView text) {
    QStringList list;
    const auto add = [&](const QString& w) { list << w; };
    walk(text, add, add, [] {});
    return list.join(u' ');
}

QList<QStringList> phrases(QStringView text) {
    QList<QStringList> list;
    bool joined = false;
    walk(
        text,
        [&](const QString& w) {
            if (joined)
                list.last() << w;
            else
                list << QStringList{w};
            joined = true;
        },
        [&](const QString& w) {
            list << QStringList{w + u'*'};
            joined = false;
        },
        [&] { joined = false; });
    return list;
}

} // namespace zhijia::search
