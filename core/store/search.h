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
QString words(QStringView text);

/// What the user typed as phrases that must all be found: a run of characters is one phrase of
/// adjacent words, a run of letters or digits one beginning ("zhang*").
QList<QStringList> phrases(QStringView text);

} // namespace zhijia::search
