// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting of the heads of delegations and committees
// (代表团（组）长和专门委员会负责人联席会议), which decides between two sittings, and whose
// decisions the next sitting confirms or refuses.
#pragma once
#include "core/congress/deputy.h"
#include "core/congress/sitting.h"

namespace zhijia {

enum class HeadsStatus { None, Planned, Held, Cancelled };
enum class HeadsRole { None, DelegationHead, CommitteeChair, Presidium, Union, Observer };
enum class HeadsPresence { None, Invited, Present, Excused, Absent };
enum class HeadsDecisionStatus { None, Draft, Decided, NotPassed, OnAgenda, Confirmed, Refused };
template <>
const EnumTable& enumTable<HeadsStatus>();
template <>
const EnumTable& enumTable<HeadsRole>();
template <>
const EnumTable& enumTable<HeadsPresence>();
template <>
const EnumTable& enumTable<HeadsDecisionStatus>();

struct AgendaItem;

struct HeadsMeeting : Record {
    static constexpr const char* kindName = "heads_meeting";
    static const Kind& kind();

    Id<Term> term;
    qint64 number = 0; ///< within the term; 0: the next one
    QString name;      ///< empty: worded from term and number
    QDate heldOn;
    QString starts, place, chair, recorder;
    QString topics;  ///< what it is about, a line each: for the invitation
    QString summary; ///< what was said
    HeadsStatus status = HeadsStatus::None;
    QString rulePack;                              ///< fixed when it was held
    qint64 entitled = 0, attended = 0, needed = 0; ///< of the quorum, when it was held
    QString reason;                                ///< of a cancellation
    QString note;
};

struct HeadsAttendee : Record {
    static constexpr const char* kindName = "heads_attendee";
    static const Kind& kind();

    Id<HeadsMeeting> meeting;
    Id<Deputy> deputy; ///< null: somebody who is no deputy
    QString name;      ///< the deputy's; of others as entered
    Id<Delegation> delegation;
    HeadsRole role = HeadsRole::None; ///< none: head of a delegation
    QString post;                     ///< "女职工委员会主任"
    HeadsPresence status = HeadsPresence::None;
    QString reason; ///< of an excuse

    /// Observers have no vote.
    bool isEntitled() const { return role != HeadsRole::Observer; }
};

struct HeadsDecision : Record {
    static constexpr const char* kindName = "heads_decision";
    static const Kind& kind();

    Id<HeadsMeeting> meeting;
    qint64 position = 0;
    QString title, text;
    HeadsDecisionStatus status = HeadsDecisionStatus::None;
    std::optional<qint64> votesFor, votesAgainst, votesAbstain, votesNeeded;
    Id<Sitting> sitting; ///< on whose agenda it stands, or which confirmed or refused it
    Id<AgendaItem> item; ///< there; it stays as long as the decision points to it
    std::optional<qint64> confirmedFor, confirmedNeeded;
    QDate settledOn;
    QString reason; ///< of a refusal

    /// Waits for a sitting.
    bool isWaiting() const {
        return status == HeadsDecisionStatus::Decided || status == HeadsDecisionStatus::OnAgenda;
    }
};

const Flow& headsMeetingFlow();
const Flow& headsAttendeeFlow();
const Flow& headsDecisionFlow();

struct HeadsQuorum {
    qint64 entitled = 0, attended = 0, needed = 0;
    bool met = false;
    QString rule, citation;
    QString text() const;
};
HeadsQuorum headsQuorum(const Reader& reader, const HeadsMeeting& meeting);

/// Invites every head of a delegation and every chair of a committee of the term who is not invited
/// yet; each once. Returns how many.
Outcome<int> inviteHeads(Txn& txn, Id<HeadsMeeting> meeting);
/// Puts what was decided between sittings onto the agenda of the term's next sitting that is not
/// over; what nobody settled at a sitting that is over goes on to the next. Without such a sitting
/// it waits. Returns how many.
Outcome<int> putOnAgenda(Txn& txn, Id<Term> term);
/// The same, whenever a sitting is entered, closed or cancelled; see SittingHook.
Outcome<void> headsAfterSitting(Txn& txn, const Sitting& after, const Sitting* before);
QList<Due> headsDecisionDues(const Reader& reader, const Record& decision, QDate today);
QList<Due> headsMeetingDues(const Reader& reader, const Record& meeting, QDate today);
/// "… was held: its record stands", or nothing.
Issues headsMeetingStands(const Reader& reader, Id<HeadsMeeting> meeting);

} // namespace zhijia
