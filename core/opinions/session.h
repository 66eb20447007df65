// SPDX-License-Identifier: GPL-3.0-or-later
// A row of opinion sessions (意见沟通会) and each of its sessions: topics, who was there, what was
// said.
#pragma once
#include "core/people/member.h"

namespace zhijia {

enum class SessionStatus { None, Planned, Held, Closed, Cancelled };
enum class SessionPart { None, Staff, Union, Management, Guest };
enum class SessionPresence { None, Present, Excused, Absent };
template <>
const EnumTable& enumTable<SessionStatus>();
template <>
const EnumTable& enumTable<SessionPart>();
template <>
const EnumTable& enumTable<SessionPresence>();

struct OpinionSeries : Record {
    static constexpr const char* kindName = "opinion_series";
    static const Kind& kind();

    QString name;
    Id<Unit> unit;
    std::optional<qint64> everyMonths; ///< held every so many months; empty: as needed
    QDate beginsOn;                    ///< the first one is due by then
    bool ended = false;
    QString note;
};

struct OpinionSession : Record {
    static constexpr const char* kindName = "opinion_session";
    static const Kind& kind();

    Id<OpinionSeries> series;
    std::optional<qint64> number; ///< 1, 2, 3 … within the series
    QString name;                 ///< derived: "series, session 3"
    QDate heldOn;
    QString starts, place, chair, recorder;
    SessionStatus status = SessionStatus::None;
    QString endReason; ///< of cancelling, or of opening it again
    QString note;

    bool isOver() const {
        return status == SessionStatus::Closed || status == SessionStatus::Cancelled;
    }
};
const Flow& sessionFlow();
/// "… is closed", for whatever belongs to a session and stands with it.
Issues sessionStands(const Reader& reader, Id<OpinionSession> session);

struct SessionTopic : Record {
    static constexpr const char* kindName = "session_topic";
    static const Kind& kind();

    Id<OpinionSession> session;
    qint64 position = 0; ///< 0 in a new one: at the end
    QString title;
    QString said;
    QString result;
};

struct SessionAttendance : Record {
    static constexpr const char* kindName = "session_attendance";
    static const Kind& kind();

    Id<OpinionSession> session;
    Id<Member> member; ///< or somebody by name only
    QString name, unitName;
    SessionPart part = SessionPart::None;
    SessionPresence state = SessionPresence::Present;
    QString reason;
};

/// Warns when so few workers came to a session (by its list) that who said something there could be
/// worked out, whether or not a name is kept. Silent as long as nobody is on the list.
Issues fewCame(const Reader& reader, Id<OpinionSession> session);

std::vector<SessionTopic> topicsOf(const Reader& reader, Id<OpinionSession> session);
std::vector<SessionAttendance> attendanceOf(const Reader& reader, Id<OpinionSession> session);

} // namespace zhijia
