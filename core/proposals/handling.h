// SPDX-License-Identifier: GPL-3.0-or-later
// One unit's part in handling a proposal in one round: handed over, due, replied, accepted.
#pragma once
#include "core/proposals/proposal.h"

namespace zhijia {

enum class HandlingPart { None, Lead, Helper };
/// Released: the lead replied without it, so that its own reply is not waited for any more.
enum class HandlingStatus { None, Assigned, Handed, Replied, Accepted, Returned, Released };
/// A done now, B planned, C cannot be done.
enum class ReplyKind { None, A, B, C };
template <>
const EnumTable& enumTable<HandlingPart>();
template <>
const EnumTable& enumTable<HandlingStatus>();
template <>
const EnumTable& enumTable<ReplyKind>();

struct ProposalHandling : Record {
    static constexpr const char* kindName = "proposal_handling";
    static const Kind& kind();

    Id<Proposal> proposal;
    qint64 round = 0; ///< 1, 2 …; 0: the proposal's present one
    Id<Unit> unit;
    QString unitName; ///< of the unit, or of somebody who is none of the office's units
    HandlingPart part = HandlingPart::None; ///< none: lead when there is none yet
    HandlingStatus status = HandlingStatus::None;
    QDate handedOn, dueOn;
    bool provisional = false; ///< due in a year whose holidays are not announced
    QString extensionReason;
    ReplyKind replyKind = ReplyKind::None;
    QDate doneOn;    ///< of A
    QString plan;    ///< of B
    QDate planOn;    ///< of B
    QString reasons; ///< of C
    QString reply;
    QDate repliedOn;
    /// Why the lead replied before its co-handlers; also kept at each that it did not wait for.
    QString aloneReason;
    QString returnedReason;
    qint64 reminders = 0;
    QDate remindedOn;
    QString note;

    bool isWaitedFor() const {
        return status == HandlingStatus::Handed || status == HandlingStatus::Returned;
    }
    bool hasReplied() const {
        return status == HandlingStatus::Replied || status == HandlingStatus::Accepted;
    }
};

const Flow& handlingFlow();
/// Of one round (0: all rounds), the lead first.
QList<ProposalHandling> handlingsOf(const Reader& reader, Id<Proposal> proposal, qint64 round = 0);
/// The unit that answers for the proposal in its latest round.
std::optional<ProposalHandling> leadOf(const Reader& reader, const Proposal& proposal);
/// When a reply is due that was asked for on `day`: so many days as the call's rules say, rolled to
/// a working day.
struct ReplyDue {
    QDate on;
    bool provisional = false;
    QString rule; ///< citation
};
ReplyDue replyDue(const Reader& reader, const ProposalCall& call, QDate day);
/// How the day came about on which the reply is due, with the rule; empty before it is handed over.
QString whyDue(const Reader& reader, const ProposalHandling& handling);
/// Marks it as handed over; inside a step only.
Outcome<void> handOver(Txn& txn, ProposalHandling& handling, const ProposalCall& call, QDate day);

} // namespace zhijia
