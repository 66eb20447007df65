// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of a congress say, collected before anybody thinks of pages.
#pragma once
#include "core/congress/attendance.h"
#include "core/congress/composition.h"
#include "core/congress/quorum.h"

namespace zhijia {

struct RollLine {
    Id<Deputy> deputy;
    qint64 cardNo = 0;
    QString name, sex, category, unit, post; ///< as words
    bool head = false;                       ///< of the delegation
};
struct RollGroup {
    Id<Delegation> delegation; ///< null: deputies without one
    QString name, head;
    QList<RollLine> lines; ///< 按姓氏笔画为序
};
/// Deputies in office, by delegation in its order, then by strokes of the name.
QList<RollGroup> rollByDelegation(const Reader& reader, Id<Term> term);

struct DelegationCount {
    QString name;
    qint64 entitled = 0;
    qint64 came = 0; ///< was in the room, whether or not they left
    qint64 late = 0, leftEarly = 0, excused = 0;
    qint64 notThere = 0; ///< absent, or expected and not there yet
};
struct AttendanceFacts {
    Sitting sitting;
    Term term;
    Quorum quorum;                      ///< now; the numbers of the opening stand in `sitting`
    QList<DelegationCount> delegations; ///< without the total
    DelegationCount total;
    Composition composition;
    /// In order of strokes.
    QList<Attendance> excused, absent, leftEarly, observers;
};
/// Throws std::invalid_argument when there is no such sitting.
AttendanceFacts attendanceFacts(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
