// SPDX-License-Identifier: GPL-3.0-or-later
// An opinion (职工意见): what somebody said, who answers it by when, the answer, and how content
// its author is. It is closed only after that was asked.
#pragma once
#include "core/measures/measure.h"
#include "core/opinions/alike.h"
#include "core/opinions/session.h"
#include "core/opinions/voice.h"
#include "core/proposals/proposal.h"

namespace zhijia {

/// Class of the deadline.
enum class Urgency { None, Ordinary, Urgent, Beyond };
enum class OpinionStatus { None, Received, Assigned, Joined, Answered, Rated, Closed, Withdrawn };
enum class AnswerKind { None, Solved, Planned, Explained, Declined };
template <>
const EnumTable& enumTable<Urgency>();
template <>
const EnumTable& enumTable<OpinionStatus>();
template <>
const EnumTable& enumTable<AnswerKind>();

struct Opinion : Record {
    static constexpr const char* kindName = "opinion";
    static const Kind& kind();

    QString number; ///< "2026-0012"; given when it is entered without one
    QString title;  ///< empty: the beginning of the text
    QString text;
    VoiceClass category = VoiceClass::None;
    QString topic;
    Id<OpinionSession> session; ///< in which it was said; empty: elsewhere
    QDate receivedOn;
    bool anonymous = false; ///< then author, name and telephone are not kept at all
    Id<Member> author;
    QString authorName, authorPhone;
    Id<Unit> fromUnit;
    QString fromPost;
    Sex fromSex = Sex::None;
    Urgency urgency = Urgency::None;
    QString beyondReason; ///< why it is beyond one's power
    Id<Unit> unit;        ///< that answers
    QString unitName;
    QString responsible;
    OpinionStatus status = OpinionStatus::None;
    QDate assignedOn;
    QDate countedFrom; ///< the deadline runs from this day
    QDate dueOn;       ///< derived while it is waited for
    bool provisional = false;
    QDate extendedTo;
    QString extensionLog;
    QString rulePack; ///< "cn@1": under which the deadline was counted
    Id<Opinion> main; ///< the one that says the same and is answered for both
    Id<Measure> measure;
    AnswerKind answerKind = AnswerKind::None;
    QString answer;
    QDate answeredOn;
    QString answerLog; ///< earlier answers
    QString returnedReason;
    Satisfaction rating = Satisfaction::None;
    QString comment;
    QDate ratedOn;
    Satisfaction firstRating = Satisfaction::None; ///< before it was handled again
    qint64 rounds = 0;     ///< how often it was assigned anew after a rating
    QString unratedReason; ///< why its author could not be asked
    QDate closedOn;
    QString endReason;
    QString note;
    QDate nextDue; ///< derived; see core/book/due_key.h
    QString pinyinKey, searchText;

    bool isWaitedFor() const {
        return status == OpinionStatus::Received || status == OpinionStatus::Assigned;
    }
    bool isOver() const {
        return status == OpinionStatus::Closed || status == OpinionStatus::Withdrawn;
    }
};

const Flow& opinionFlow();
std::vector<Field> opinionFields();

/// By when an opinion must be answered: working days as the rules say, from the day after.
struct AnswerDue {
    QDate on;
    bool provisional = false; ///< falls into a year whose holidays are not announced
    QString rule;             ///< citation
};
AnswerDue answerDue(const Reader& reader, const QString& rulePack, Urgency urgency, QDate from);

/// Those that follow this one and get its answer.
std::vector<Opinion> followersOf(const Reader& reader, Id<Opinion> main);
/// "… is closed", for whatever belongs to an opinion and stands with it.
Issues opinionStands(const Reader& reader, Id<Opinion> opinion);
/// Makes the opinion's measure, with its session's row of sessions as the one that asks for it
/// again; inside a step only.
Outcome<void> promiseFor(Txn& txn, Opinion& opinion, const Params& params);

struct OpinionNote : Record {
    static constexpr const char* kindName = "opinion_note";
    static const Kind& kind();

    Id<Opinion> opinion;
    QDate on; ///< empty in a new one: today
    QString text;
    QString author;
};

/// Opinions of the last year that are not over and say the same, the most alike first.
QList<AlikeVoice> alikeOpinions(const Reader& reader, const Opinion& opinion, int atMost = 5,
                                int least = 35, const std::function<bool()>& stop = {});

} // namespace zhijia
