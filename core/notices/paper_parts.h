// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common: the sheet, paragraphs of a long text, the period in
// words, the seal.
#pragma once
#include "core/notices/clock.h"
#include "core/notices/papers.h"

namespace zhijia::notices {

/// A sheet with the margins of an official document (GB/T 9704) and its page number.
report::Document officialSheet(const Reader& reader, const QString& title, const QString& subject);
report::Language language();
/// "2026年3月2日", in the interface's language.
QString written(QDate day);
/// Lines of a text as body paragraphs; empty lines fall away.
void body(report::Document& d, const QString& text);
/// A centred line under the title.
void centred(report::Document& d, const QString& text, bool bold = false);
/// A body paragraph whose first words are bold.
void labelled(report::Document& d, const QString& label, const QString& text);
/// The seal with its date (blank when not valid), right under the text.
void seal(report::Document& d, const QString& who, QDate day);
/// "The notice hangs from … through …, 5 working days; the day of posting is not counted; … do not
/// count."
QString periodText(const NoticeClock& clock);
/// Days that do not count, in words for a paper: "7 March 2026, 8 March 2026 (weekend)".
QString skippedOnPaper(const NoticeClock& clock);
/// Who seals: the unit of the sitting's term and its congress, or the office.
QString whoSeals(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia::notices
