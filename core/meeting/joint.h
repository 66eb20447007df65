// SPDX-License-Identifier: GPL-3.0-or-later
// The joint meeting (联席会议) of the heads of delegations and committees, which decides between
// two sittings, and whose decisions the next sitting confirms or refuses.
#pragma once
#include "core/congress/deputy.h"
#include "core/congress/sitting.h"

namespace zhijia {

enum class JointStatus { None, Planned, Held, Cancelled };
enum class JointRole { None, DelegationHead, CommitteeChair, Presidium, Union, Observer };
enum class JointPresence { None, Invited, Present, Excused, Absent };
enum class JointDecisionStatus { None, Draft, Decided, NotPassed, OnAgenda, Confirmed, Refused };
template <>
const EnumTable& enumTable<JointStatus>();
template <>
const EnumTable& enumTable<JointRole>();
template <>
const EnumTable& enumTable<JointPresence>();
template <>
const EnumTable& enumTable<JointDecisionStatus>();

struct AgendaItem;

struct JointMeeting : Record {
    static constexpr const char* kindName = "joint_meeting";
    static const Kind& kind();

    Id<Term> term;
    qint64 number = 0; ///< within the term; 0: the next one
    QString name;      ///< empty: worded from term and number
    QDate heldOn;
    QString starts, place, chair, recorder;
    QString topics;  ///< what it is about, a line each: for the invitation
    QString summary; ///< what was said
    JointStatus status = JointStatus::None;
    QString rulePack;                              ///< fixed when it was held
    qint64 entitled = 0, attended = 0, needed = 0; ///< of the quorum, when it was held
    QString reason;                                ///< of a cancellation
    QString note;
};

struct JointAttendee : Record {
    static constexpr const char* kindName = "joint_attendee";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    Id<Deputy> deputy; ///< null: somebody who is no deputy
    QString name;      ///< the deputy's; of others as entered
    Id<Delegation> delegation;
    JointRole role = JointRole::None; ///< none: head of a delegation
    QString post;                     ///< "女职工委员会主任"
    JointPresence status = JointPresence::None;
    QString reason; ///< of an excuse

    /// Observers have no vote.
    bool isEntitled() const { return role != JointRole::Observer; }
};

struct JointDecision : Record {
    static constexpr const char* kindName = "joint_decision";
    static const Kind& kind();

    Id<JointMeeting> meeting;
    qint64 position = 0;
    QString title, text;
    JointDecisionStatus status = JointDecisionStatus::None;
    std::optional<qint64> votesFor, votesAgainst, votesAbstain, votesNeeded;
    Id<Sitting> sitting; ///< on whose agenda it stands, or which confirmed or refused it
    Id<AgendaItem> item; ///< there; it stays as long as the decision points to it
    std::optional<qint64> confirmedFor, confirmedNeeded;
    QDate settledOn;
    QString reason; ///< of a refusal

    /// Waits for a sitting.
    bool isWaiting() const {
        return status == JointDecisionStatus::Decided || status == JointDecisionStatus::OnAgenda;
    }
};

const Flow& jointMeetingFlow();
const Flow& jointAttendeeFlow();
const Flow& jointDecisionFlow();

struct JointQuorum {
    qint64 entitled = 0, attended = 0, needed = 0;
    bool met = false;
    QString rule, citation;
    QString text() const;
};
JointQuorum jointQuorum(const Reader& reader, const JointMeeting& meeting);

/// Invites every head of a delegation and every chair of a committee of the term who is not invited
/// yet; each once. Returns how many.
Outcome<int> inviteHeads(Txn& txn, Id<JointMeeting> meeting);
/// Puts what was decided between sittings onto the agenda of the term's next sitting that is not
/// over; what nobody settled at a sitting that is over goes on to the next. Without such a sitting
/// it waits. Returns how many.
Outcome<int> putOnAgenda(Txn& txn, Id<Term> term);
/// The same, whenever a sitting is entered, closed or cancelled; see SittingHook.
Outcome<void> jointAfterSitting(Txn& txn, const Sitting& after, const Sitting* before);
QList<Due> jointDecisionDues(const Reader& reader, const Record& decision, QDate today);
QList<Due> jointMeetingDues(const Reader& reader, const Record& meeting, QDate today);
/// "… was held: its record stands", or nothing.
Issues jointStands(const Reader& reader, Id<JointMeeting> meeting);

} // namespace zhijia
