// SPDX-License-Identifier: GPL-3.0-or-later
// The first item of every joint meeting: what was promised before and how it stands. A line follows
// its measure until the meeting is closed; then it keeps what was said.
#pragma once
#include "core/joint/meeting.h"
#include "core/measures/measure.h"

namespace zhijia {

struct JointReview : Record {
    static constexpr const char* kindName = "joint_review";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    Id<Measure> measure;
    QString explanation; ///< why it is not done, and what follows; typed
    // Derived from the measure while the meeting goes on.
    QString number, title, unitName;
    QDate promisedOn, dueOn;
    MeasureStatus state = MeasureStatus::None;
    bool overdue = false;
    QString result;       ///< or the reason, or the latest note
    bool carried = false; ///< it went on from this meeting to the next

    /// Still running, done in part or not at all: it has to be explained.
    bool isUndone() const {
        return state == MeasureStatus::Open || state == MeasureStatus::InProgress ||
               state == MeasureStatus::Partly || state == MeasureStatus::Cannot;
    }
};

std::vector<JointReview> reviewsOf(const Reader& reader, Id<JointMeeting> meeting);
/// What the first item of a meeting has to speak of: everything undone of the row, and what ended
/// since the meeting before; by due date. Nothing that this meeting promises itself.
std::vector<Measure> measuresToReview(const Reader& reader, const JointMeeting& meeting);
/// Adds the lines that are missing and brings the others up to date. Returns how many are new.
Outcome<qint64> drawReviews(Txn& txn, const JointMeeting& meeting);
/// The undone ones go on to the next meeting: counted and noted at each measure, once.
Outcome<void> carryReviews(Txn& txn, const JointMeeting& meeting);

struct ReviewCount {
    qint64 all = 0, done = 0, undone = 0, overdue = 0, unexplained = 0;
};
ReviewCount countOf(const std::vector<JointReview>& reviews);

} // namespace zhijia
