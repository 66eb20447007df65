// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the search index. A Chinese character is a word of its own, so that names of two or
// three characters are found by any part; Latin letters and digits are found by their beginning.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace zhijia::search {

/// `text` as index words, separated by spaces: "张小明 A1" → "张 小 明 a1". Characters beyond the
/// basic plane become "u2cc56", because index tokenizers do not know the newer ones as letters.
/// Traditional characters become simplified ones, so that either finds the other.
QString words(QStringView text);

/// One thing that must be found: all the phrases, or else the words they are written with, glued
/// together. A phrase is words that stand side by side, the last one a beginning when it ends in
/// '*'.
struct Term {
    QList<QStringList> phrases;
    QString glued; ///< without a '*'; empty: there is no other way
    bool operator==(const Term&) const = default;
};

/// What the user typed as terms that must all be found: a run of ideographs is one phrase, letters
/// and digits are one beginning ("zhang*"). Words of Latin letters that follow each other are one
/// term, because a reading is stored glued and typed with spaces: "xiao ming" is xiao* and ming*,
/// or xiaoming*. Digits stay out of that: "zhang 8000" is a name and the end of a number.
QList<Term> terms(QStringView text);

} // namespace zhijia::search
