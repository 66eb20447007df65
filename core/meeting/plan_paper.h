// SPDX-License-Identifier: GPL-3.0-or-later
// The preparation of a sitting on paper: what a day would mean, the checklist, the chart.
#pragma once
#include "core/book/reader.h"
#include "core/congress/sitting.h"
#include "core/report/document.h"

namespace zhijia {

/// The chart over time of a sitting's duties, for paper and screen.
report::Timeline planTimeline(const Reader& reader, const Sitting& sitting);
Outcome<report::Document> planPaper(const Reader& reader, Id<Sitting> sitting);
/// Which duties the sitting's day would miss, and which day misses none.
Outcome<report::Document> dayPaper(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
