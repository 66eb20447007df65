// SPDX-License-Identifier: GPL-3.0-or-later
// The written invitation (要约) to a consultation and the written reply, which is due in 20 days.
#pragma once
#include "core/consultation/consultation.h"

namespace zhijia {

enum class InvitationStatus { None, Draft, Sent, Accepted, Refused };
template <>
const EnumTable& enumTable<InvitationStatus>();

struct Invitation : Record {
    static constexpr const char* kindName = "invitation";
    static const Kind& kind();

    Id<Consultation> consultation;
    QString name;                   ///< derived: "Invitation 1"
    qint64 number = 0;              ///< 0: the next
    TalkSide from = TalkSide::None; ///< none: the workers
    QString content;                ///< what to talk about
    QString place;                  ///< proposed time and place
    InvitationStatus status = InvitationStatus::None;
    QDate sentOn; ///< the day the other side received it
    QDate dueOn;  ///< the reply is due
    QDate answeredOn;
    QString reply;
};

const Flow& invitationFlow();
std::vector<Invitation> invitationsOf(const Reader& reader, Id<Consultation> consultation);

} // namespace zhijia
