// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of the welfare room. What is masked on the screen is masked on paper.
#pragma once
#include "core/report/document.h"
#include "core/welfare/preview.h"

namespace zhijia {

/// 困难职工档案表: the form's fields in the form's order, the household, the opinions.
Outcome<report::Document> needyFormPaper(const Reader& reader, RawId file);
/// The formula with the family's own numbers, of the newest judgement; findings and overrides.
Outcome<report::Document> worksheetPaper(const Reader& reader, RawId file);
/// What hangs on the wall: surname, unit and category of everybody posted on the same day as this
/// file; without one, of everybody whose notice hangs now.
Outcome<report::Document> needyNoticePaper(const Reader& reader, RawId file);
/// The approval with the stages before it and the notice.
Outcome<report::Document> approvalPaper(const Reader& reader, RawId file);
/// The office's year; households and people side by side.
Outcome<report::Document> needyStatisticsPaper(const Reader& reader, RawId none);
/// Who would enter, leave or change class by a standard; of one in force, whom it changed.
Outcome<report::Document> standardPaper(const Reader& reader, RawId standard);
/// What was drawn, by which number, and what was found.
Outcome<report::Document> spotCheckPaper(const Reader& reader, RawId check);

} // namespace zhijia
