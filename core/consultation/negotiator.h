// SPDX-License-Identifier: GPL-3.0-or-later
// Who negotiates for which side; a vacancy is filled within 15 days.
#pragma once
#include "core/consultation/consultation.h"
#include "core/people/member.h"

namespace zhijia {

enum class NegotiatorStatus { None, Serving, Left };
template <>
const EnumTable& enumTable<NegotiatorStatus>();

struct Negotiator : Record {
    static constexpr const char* kindName = "negotiator";
    static const Kind& kind();

    Id<Consultation> consultation;
    TalkSide side = TalkSide::None;
    QString name; ///< of a member: by itself
    Id<Member> member;
    QString post; ///< unit and post
    bool chief = false;
    bool outsider = false; ///< an expert from outside, by written authorisation
    QString authority;     ///< of an outsider: the paper that says so
    Id<Negotiator> replaces;
    NegotiatorStatus status = NegotiatorStatus::None;
    QDate leftOn, fillBy;
    QString reason;
};

const Flow& negotiatorFlow();
/// Who serves now, the chief first; of both sides when `side` is none.
std::vector<Negotiator> negotiatorsOf(const Reader& reader, Id<Consultation> consultation,
                                      TalkSide side = TalkSide::None);
/// The chief of a side; none while there is none.
std::optional<Negotiator> chiefOf(const Reader& reader, Id<Consultation> consultation,
                                  TalkSide side);

} // namespace zhijia
