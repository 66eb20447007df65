// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal (提案): the form, what became of it, and how content its author is.
#pragma once
#include "core/congress/deputy.h"
#include "core/proposals/call.h"

namespace zhijia {

enum class ProposalStatus {
    None,
    Draft,
    Submitted,
    Docketed,
    Suggestion,
    Declined,
    Merged,
    Handling,
    Replied,
    Rated,
    Closed,
    Withdrawn
};
/// What the screening came to; it stays when the proposal moves on.
enum class ScreeningOutcome { None, Docketed, Suggestion, Declined, Merged };
/// Why a proposal is not admissible.
enum class DeclineGround { None, Powers, Unlawful, Personal, Repeated, SeveralMatters, Other };
enum class Satisfaction { None, VerySatisfied, Satisfied, Basically, Not };
template <>
const EnumTable& enumTable<ProposalStatus>();
template <>
const EnumTable& enumTable<ScreeningOutcome>();
template <>
const EnumTable& enumTable<DeclineGround>();
template <>
const EnumTable& enumTable<Satisfaction>();

struct Proposal : Record {
    static constexpr const char* kindName = "proposal";
    static const Kind& kind();

    Id<ProposalCall> call;        ///< empty in a new one: the call that is open
    std::optional<qint64> number; ///< 1, 2, 3 … within the call, given when it is submitted
    QString title;                ///< 案由
    QString category;             ///< 案类, one of the call's classes
    QString grounds;              ///< 案据: the problem and why
    QString measure;              ///< 建议措施
    Id<Deputy> proposer;
    /// As a file names the proposer; found among the deputies of the call's term.
    QString proposerName;
    Id<Member> member; ///< derived from the proposer, like the next four
    Id<Unit> unit;
    QString post, phone;
    Id<Delegation> delegation;
    QString delegationView;
    QString seconderNames; ///< as a file names them; each becomes a seconder
    ProposalStatus status = ProposalStatus::None;
    QDate submittedOn;
    QString lateReason; ///< why it was taken in after the window; empty when it was in time
    ScreeningOutcome outcome = ScreeningOutcome::None;
    DeclineGround ground = DeclineGround::None;
    QString screeningReason;
    QDate screenedOn;
    QString screenedBy;
    Id<Proposal> mergedInto;
    QString instruction; ///< of the leader (领导批示)
    qint64 rounds = 0;   ///< how often it was handed over
    QDate repliedOn;
    Satisfaction satisfaction = Satisfaction::None;
    QString comment;
    QDate ratedOn;
    Satisfaction firstSatisfaction = Satisfaction::None; ///< before it was handled again
    QDate completedOn;
    QString endReason; ///< of withdrawing, or of closing although somebody is not satisfied
    QString archiveNumber;
    QString note;
    /// Derived: call and number together, by which a file's line is recognised although files
    /// rarely name the call.
    QString numberKey;
    QString pinyinKey, searchText; ///< derived

    /// What it says stands; only instruction, archive number and notes may still be written.
    bool isOver() const {
        return status == ProposalStatus::Closed || status == ProposalStatus::Withdrawn;
    }
    bool mayBeHandled() const {
        return status == ProposalStatus::Docketed || status == ProposalStatus::Suggestion ||
               status == ProposalStatus::Handling;
    }
};

const Flow& proposalFlow();
/// "No. 12" / "第12号"; of a draft "draft".
QString numberText(const Proposal& proposal);
/// The next number of its call that no proposal bears.
qint64 freshNumber(Txn& txn, const Proposal& proposal);
/// The one deputy in office of the call's term who bears the name; refuses in words.
Outcome<Id<Deputy>> deputyNamed(const Reader& reader, Id<ProposalCall> call, const QString& name,
                                QDate day);
/// "… is closed", for whatever belongs to a proposal and stands with it.
Issue proposalStands(const Proposal& proposal, const QString& field = {});

} // namespace zhijia
