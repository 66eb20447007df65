// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of this room have in common.
#pragma once
#include "core/book/shown.h"
#include "core/joint/attendance.h"
#include "core/joint/review.h"
#include "core/joint/words.h"
#include "core/notices/paper_parts.h"

namespace zhijia::joint {

using notices::body;
using notices::centred;
using notices::labelled;
using notices::officialSheet;
using notices::seal;
using zhijia::shown;

/// "2026年3月2日"; empty for no day.
inline QString day(QDate date) { return date.isValid() ? notices::written(date) : QString(); }
inline QString when(const JointMeeting& m) { return (day(m.heldOn) + u' ' + m.starts).trimmed(); }
inline QString text(qint64 number) { return QString::number(number); }
/// "name (unit, post)".
QString person(const JointAttendance& a);
/// The lines of the first item on a paper: as they are drawn, or as they would be drawn now.
std::vector<JointReview> reviewLines(const Reader& reader, const JointMeeting& m);
/// "Measures: 12. Done: 9. Undone: 3, of them overdue: 1."
QString reviewSummary(const std::vector<JointReview>& lines);
/// A row per line: number, what, owner, due, how it stands, explanation or result.
report::Table reviewTable(const Reader& reader, const std::vector<JointReview>& lines,
                          bool undoneOnly);
/// A row per measure of this meeting: number, what, owner, who, by when.
report::Table taskTable(const Reader& reader, const JointMeeting& m);
/// The meeting that a paper is about; refuses one that is gone or was cancelled.
Outcome<JointMeeting> meetingOn(const Reader& reader, RawId id);

} // namespace zhijia::joint
