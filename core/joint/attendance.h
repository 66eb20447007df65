// SPDX-License-Identifier: GPL-3.0-or-later
// Who is invited to a joint meeting, and who was there.
#pragma once
#include "core/joint/meeting.h"
#include "core/people/member.h"

namespace zhijia {

enum class JointRole { None, Member, Observer };
enum class JointPresence { None, Invited, Present, Excused, Absent };
template <>
const EnumTable& enumTable<JointRole>();
template <>
const EnumTable& enumTable<JointPresence>();

struct JointAttendance : Record {
    static constexpr const char* kindName = "joint_attendance";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    Id<Member> member; ///< or somebody by name only
    QString name, unitName, post;
    JointSide side = JointSide::None;
    JointRole role = JointRole::None;
    JointPresence state = JointPresence::None;
    QString standsFor; ///< in whose place
    QString reason;
};

std::vector<JointAttendance> attendanceOf(const Reader& reader, Id<JointMeeting> meeting);
/// "present 12, observing 3, absent 2", as the minutes count them.
struct JointCount {
    qint64 invited = 0, present = 0, observing = 0, excused = 0, absent = 0, unknown = 0;
    qint64 government = 0, unionSide = 0; ///< present, with a say
};
JointCount countOf(const std::vector<JointAttendance>& all);
/// Everybody of whom nothing is noted was there. Returns how many that were.
Outcome<qint64> markPresent(Txn& txn, Id<JointMeeting> meeting);

} // namespace zhijia
