// SPDX-License-Identifier: GPL-3.0-or-later
// What this room prints.
#pragma once
#include "core/opinions/summary.h"
#include "core/opinions/way.h"
#include "core/report/document.h"

namespace zhijia {

/// One opinion from what was said to the rating. Anonymous ones name nobody.
Outcome<report::Document> opinionSheet(const Reader& reader, Id<Opinion> id);
/// A session's record, beginning with what the last one left undone.
Outcome<report::Document> sessionMinutes(const Reader& reader, Id<OpinionSession> id);
/// "You said, we did": for the notice board, without a single author.
Outcome<report::Document> sessionNotice(const Reader& reader, Id<OpinionSession> id);
/// The same for a row of sessions, or for all opinions of the last twelve months.
Outcome<report::Document> seriesNotice(const Reader& reader, Id<OpinionSeries> id);
/// The way of a remark to its result, with a chart over its days.
Outcome<report::Document> remarkWay(const Reader& reader, Id<Remark> id);
/// What became of the suggestions of the whole office.
Outcome<report::Document> suggestionsPaper(const Reader& reader, RawId);

} // namespace zhijia
