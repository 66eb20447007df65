// SPDX-License-Identifier: GPL-3.0-or-later
// A clause on the table: what either side wants, how that moved, and what was agreed.
#pragma once
#include "core/consultation/session.h"

namespace zhijia {

struct ConsultationTopic;

enum class ClauseStatus { None, Open, Agreed, Dropped };
template <>
const EnumTable& enumTable<ClauseStatus>();

struct Clause : Record {
    static constexpr const char* kindName = "clause";
    static const Kind& kind();

    Id<Consultation> consultation;
    qint64 position = 0; ///< 0: behind the others
    QString title;
    QString workers, employer; ///< where each side stands now
    QString agreed;
    Id<ConsultationTopic> topic;     ///< the remark it came from
    Id<ConsultationSession> session; ///< in which it was settled
    QString course;                  ///< earlier positions, a line each, with session and day
    ClauseStatus status = ClauseStatus::None;
    QString reason;
};

const Flow& clauseFlow();
std::vector<Clause> clausesOf(const Reader& reader, Id<Consultation> consultation);

} // namespace zhijia
