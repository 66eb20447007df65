// SPDX-License-Identifier: GPL-3.0-or-later
// One row per person and sitting: expected, there, late, excused, absent, gone early, or released
// because the mandate ended while the sitting was going on.
#pragma once
#include "core/congress/deputy.h"
#include "core/congress/observer.h"

namespace zhijia {

enum class AttendanceState { None, Expected, Present, Late, Excused, Absent, LeftEarly, Released };
enum class AttendanceRole { None, Deputy, Observer };
enum class Channel { None, Desk, Scanner, Online };
template <>
const EnumTable& enumTable<AttendanceState>();
template <>
const EnumTable& enumTable<AttendanceRole>();
template <>
const EnumTable& enumTable<Channel>();

struct Attendance : Record {
    static constexpr const char* kindName = "attendance";
    static const Kind& kind();

    Id<Sitting> sitting;
    Id<Deputy> deputy;                          ///< either this …
    Id<Observer> observer;                      ///< … or this
    AttendanceRole role = AttendanceRole::None; ///< derived, like name, delegation and card number
    QString name;
    Id<Delegation> delegation;
    std::optional<qint64> cardNo;
    AttendanceState state = AttendanceState::None;
    bool late = false; ///< came after the opening; stays when they leave and come back
    QDateTime arrivedAt, leftAt;
    Channel channel = Channel::None;
    QString reason; ///< of an excuse or of leaving early
    QString pinyinKey, strokeKey, searchText;

    /// Is in the room now.
    bool isPresent() const {
        return state == AttendanceState::Present || state == AttendanceState::Late;
    }
};

const Flow& attendanceFlow();

} // namespace zhijia
