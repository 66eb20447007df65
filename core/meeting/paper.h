// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room share: how one begins, how days and times are written.
#pragma once
#include "core/book/shown.h"
#include "core/congress/sitting.h"
#include "core/report/document.h"

namespace zhijia::meeting {

report::Language paperLanguage();
/// A paper with the office and the day in its head and a title.
report::Document startPaper(const Reader& reader, const QString& title, const QString& subject);
/// "2026年3月2日（周一）" / "Monday, 2 March 2026".
QString dayText(QDate day);
/// "09:00" in office time; empty when there is none.
QString clockText(const QDateTime& at);
/// "上午9时" is for people; papers say "2026年3月2日 09:00".
QString whenText(const Sitting& sitting);
/// Every line of a text as a paragraph of its own.
void addLines(report::Document& document, const QString& text);
void addLines(std::vector<report::Block>& blocks, const QString& text);

} // namespace zhijia::meeting
