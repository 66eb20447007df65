// SPDX-License-Identifier: GPL-3.0-or-later
// A measure of a topic or a paper: owner, date, and the row of meetings that it comes back to.
#pragma once
#include "core/flow/flow.h"
#include "core/joint/meeting.h"
#include "core/measures/measure.h"

namespace zhijia::joint {

/// What the step asks for.
std::vector<Param> promiseParams();
/// Owner and date are named, and the meeting is in session.
Issues mayPromise(const Reader& reader, Id<JointMeeting> meeting, const Params& params);
/// Makes it. `title`: what it is called unless the step names it.
Outcome<Id<Measure>> promiseFor(Txn& txn, Id<JointMeeting> meeting, const SourceRef& source,
                                const QString& title, const Params& params);
/// Of the record with this source as they stand now: "2026-012 title (owner, by 2026-12-31)", in
/// the language of the screen, for papers. What was withdrawn is none.
QStringList promisedLines(const Reader& reader, const SourceRef& source);
/// The same to be stored, in no language: "2026-012 title (owner, 2026-12-31)", a line each.
QString promisedText(const Reader& reader, const SourceRef& source);
/// Every measure that this meeting made, by number.
std::vector<Measure> measuresMadeBy(const Reader& reader, Id<JointMeeting> meeting);

} // namespace zhijia::joint
