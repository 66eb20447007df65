// SPDX-License-Identifier: GPL-3.0-or-later
// A call for proposals (提案征集): the window in which a congress takes them in.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

enum class CallStatus { None, Planned, Open, Closed };
template <>
const EnumTable& enumTable<CallStatus>();

struct ProposalCall : Record {
    static constexpr const char* kindName = "proposal_call";
    static const Kind& kind();

    QString name;  ///< empty: worded from the sitting, or from the term
    Id<Term> term; ///< of the sitting, when there is one
    Id<Sitting> sitting;
    /// First and last day. Empty: counted back from the day of the sitting.
    QDate opensOn, closesOn;
    QString classes; ///< those offered, separated by 、
    QString instructions;
    CallStatus status = CallStatus::None;
    QString rulePack;  ///< "cn@1": fixed when it is opened
    QDate countedFrom; ///< derived: the day of the sitting that the window was counted from
    QString note;
};

const Flow& callFlow();
/// The first and the last day of a window that nobody chose: so many days before the sitting as the
/// rules say, up to as long before the papers go out as these go out before the sitting.
struct CallWindow {
    QDate opens, closes;
};
CallWindow usualWindow(const Reader& reader, const Sitting& sitting);
/// The classes that a call offers, in order.
QStringList classesOf(const ProposalCall& call);
/// The pack it runs under, or the one in force.
class Rules;
Rules rulesOf(const Reader& reader, const ProposalCall& call);
/// The one call that takes proposals in; null when there is none or there are several.
Id<ProposalCall> onlyOpenCall(const Reader& reader);

} // namespace zhijia
