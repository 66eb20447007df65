// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of a congress say, collected before anybody thinks of pages.
#pragma once
#include "core/congress/attendance.h"
#include "core/congress/composition.h"
#include "core/congress/quorum.h"

namespace zhijia {

struct RollLine {
    Id<Deputy> deputy; ///< null: an observer
    std::optional<qint64> cardNo;
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
/// Those on the roll of a sitting, as it was drawn up; before that, the deputies in force on its
/// day. Observers stand in a group of their own at the end.
QList<RollGroup> rollOfSitting(const Reader& reader, const Sitting& sitting);

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
    Composition composition; ///< at the opening
    /// In order of strokes.
    QList<Attendance> excused, absent, leftEarly, released, observers;
};
/// Why it was opened below the quorum, and why it went on below it, as sentences; mostly none.
QStringList belowQuorum(const Sitting& sitting);
/// Throws std::invalid_argument when there is no such sitting.
AttendanceFacts attendanceFacts(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
