// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a joint meeting. Each refuses, in words, what cannot be written yet.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/report/document.h"

namespace zhijia {

class Reader;
struct JointMeeting;

Outcome<report::Document> jointNoticePaper(const Reader& reader, RawId meeting);
Outcome<report::Document> jointAgendaPaper(const Reader& reader, RawId meeting);
Outcome<report::Document> jointSignInPaper(const Reader& reader, RawId meeting);
Outcome<report::Document> jointSpeakersPaper(const Reader& reader, RawId meeting);
/// The last meeting's measures and how they stand.
Outcome<report::Document> jointReviewPaper(const Reader& reader, RawId meeting);
/// Who does what by when, of what this meeting decided.
Outcome<report::Document> jointTasksPaper(const Reader& reader, RawId meeting);
/// As they were signed; else as they would be now.
Outcome<report::Document> jointMinutesPaper(const Reader& reader, RawId meeting);
/// As they would be now.
report::Document makeJointMinutes(const Reader& reader, const JointMeeting& meeting);

} // namespace zhijia
