// SPDX-License-Identifier: GPL-3.0-or-later
// 按姓氏笔画为序: the order in which rolls and ballots name people, so that nobody is put first.
#pragma once
#include <QString>

namespace zhijia {

/// The number of strokes of a Chinese character in its mainland form; 0 when it is not known (rare
/// characters of the later planes) or the character is not Chinese.
int strokes(char32_t character);

/// The number of strokes of a name's first character, for the headings of a roll ("7 strokes").
int strokesOfSurname(QStringView name);

/// A key whose binary comparison (also of its UTF-8) orders names by strokes, character by
/// character: first the number of strokes, then the order of strokes (横竖撇点折) where the program
/// knows it (the usual surnames, `resources/names/strokes.tsv`), then ICU's order
/// `zh@collation=stroke`. Every difference of the first character counts before any of the second,
/// so equal surnames stand together, and a shorter name stands before a longer one that begins with
/// it (王明 before 王明华), as in ICU. Punctuation stands before Chinese characters, other letters
/// and characters whose strokes are unknown behind them. Names that differ in nothing but invisible
/// characters have the same key.
///
/// ICU alone would not do: it counts strokes in Taiwan's forms (陈 8, 黄 12, 郑 9), which no
/// mainland roll does.
///
/// Costs well below a microsecond a name once its characters have been seen; may be called from any
/// thread.
QString strokeKey(QStringView name);

/// Names what the keys of names depend on (ICU's data and this program's tables): when it changes,
/// stored keys (`strokeKey`, `readName(...).key`) must be made anew.
QString nameKeysVersion();

} // namespace zhijia
