// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the online meeting's list of participants, matched with the roll: whoever joined is
// checked in, and a deputy who sits in the hall as well counts once. The office has no server of
// its own; the list comes from the meeting tool as a file.
#pragma once
#include "core/congress/attendance.h"

namespace zhijia {

enum class OnlineResult { None, Counted, AlreadyThere, LeftAgain };
template <>
const EnumTable& enumTable<OnlineResult>();

struct OnlineEntry : Record {
    static constexpr const char* kindName = "online_entry";
    static const Kind& kind();

    Id<Sitting> sitting;
    QString name; ///< as the meeting tool has it: "一团-张三", "张三(13800138000)"
    std::optional<qint64> cardNo; ///< when the list has it
    QString mobile;
    QDateTime joinedAt, leftAt;
    Id<Attendance> attendance;                ///< derived: whose line of the roll it is
    OnlineResult result = OnlineResult::None; ///< derived when it is taken in
};

/// The line of the roll that a participant means: by card number, by mobile number, by name, or by
/// a name that stands in a longer one ("一团 张三"). Refuses nobody and several, and says what
/// tells them apart.
Outcome<Id<Attendance>> findOnline(const Reader& reader, const OnlineEntry& entry);

} // namespace zhijia
