// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/base/simplified.h"
#include <algorithm>

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

/// Names are nearly always of these: nothing about them needs to be made alike first.
bool isAlikeAlready(QChar c) {
    const char16_t u = c.unicode();
    return u == u' ' || isPlain(u) || (u >= 0x4e00 && u <= 0x9fff);
}

/// Calls `ideograph` for each ideograph, `run` for each run of other letters and digits, `gap`
/// between.
template <class Ideograph, class Run, class Gap>
void walk(QStringView input, Ideograph ideograph, Run run, Gap gap) {
    QString text = input.toString();
    if (!std::ranges::all_of(text, isAlikeAlready))
        text = text.normalized(QString::NormalizationForm_KC).toLower();
    QString letters;
    const auto flush = [&] {
        if (!letters.isEmpty())
            run(letters);
        letters.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        if (isPlain(c)) {
            letters += QChar(static_cast<char16_t>(c));
        } else if (isIdeograph(c)) {
            flush();
            ideograph(word(simplified(c)));
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
    QString list;
    list.reserve(text.size() * 2);
    const auto add = [&](const QString& w) {
        if (!list.isEmpty())
            list += u' ';
        list += w;
    };
    walk(text, add, add, [] {});
    return list;
}

QList<Term> terms(QStringView text) {
    QList<Term> list;
    bool joined = false; // the next ideograph stands beside one
    bool latin = false;  // the last term is Latin words only
    walk(
        text,
        [&](const QString& w) {
            if (joined)
                list.last().phrases.last() << w;
            else
                list << Term{{{w}}, {}};
            joined = true;
            latin = false;
        },
        [&](const QString& w) {
            const bool letters =
                std::ranges::all_of(w, [](QChar c) { return c >= u'a' && c <= u'z'; });
            if (letters && latin) {
                Term& term = list.last();
                if (term.glued.isEmpty())
                    term.glued = term.phrases.last().last().chopped(1); // its '*'
                term.glued += w;
                term.phrases << QStringList{w + u'*'};
            } else {
                list << Term{{{w + u'*'}}, {}};
            }
            joined = false;
            latin = letters;
        },
        [&] { joined = false; });
    return list;
}

} // namespace zhijia::search
