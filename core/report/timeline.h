// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart over time shows, apart from where it is drawn: its span, its scale, its colours. The
// page and the screen ask the same.
#pragma once
#include "core/report/document.h"

namespace zhijia::report {

/// First and last day to be drawn: all items, the anchor, today when it is near, and a little air.
/// Invalid dates when there is nothing to draw.
std::pair<QDate, QDate> timelineSpan(const Timeline& timeline);

struct TimelineTick {
    QDate day;
    QString label; ///< "3月", "3/9"; empty: a line only
    bool strong = false;
};
/// Months, and weeks when they are far enough apart.
QList<TimelineTick> timelineTicks(QDate from, QDate to, Language language);

/// The colour of a state on white paper.
Colour timelineColour(Timeline::State state);

/// The same as a table, for a format that draws nothing.
Table timelineTable(const Timeline& timeline);

} // namespace zhijia::report
