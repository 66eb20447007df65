// SPDX-License-Identifier: GPL-3.0-or-later
// Titles inside titles, as official papers write them: 《》 stands once on the outside, 〈〉 within
// it, and what was adopted is no draft any more.
#pragma once
#include <QString>

namespace zhijia::notices {

/// The name of a matter without its marks, and without the word that it is a draft.
QString bareTitle(const QString& title);
/// "《办法（草案）》" that was put to the vote → "《办法》" that was adopted.
QString adoptedTitle(const QString& title);
/// The title within another one's 《》: its own marks become 〈〉.
QString innerTitle(const QString& title);
/// The title as a sentence names it: in 《》 or in quotation marks, unless it begins with 《.
QString quotedTitle(const QString& title);
/// The heading of a notice that makes `title` public. What begins with 关于 needs no second one:
/// "关于《关于《…》的决议》的公示" is no heading.
QString noticeTitle(const QString& title);

/// The words without the full stop that the sentence around them brings.
QString withoutStop(const QString& text);

} // namespace zhijia::notices
