// SPDX-License-Identifier: GPL-3.0-or-later
// A ballot of a sitting: what is voted on and how, the numbers frozen when it opened, the result.
#pragma once
#include "core/ballots/marks.h"
#include "core/congress/attendance.h"
#include "core/rules/rule.h"

namespace zhijia {

enum class BallotStatus { None, Draft, Issuing, Returned, Counting, Counted, Announced, Void };
enum class MajorityBase { None, Entitled, Present, Cast, Valid, YesNo };
enum class MajorityLeast { None, MoreThan, AtLeast };
enum class NameOrder { None, Strokes, Given };
template <>
const EnumTable& enumTable<BallotWay>();
template <>
const EnumTable& enumTable<BallotStatus>();
template <>
const EnumTable& enumTable<MajorityBase>();
template <>
const EnumTable& enumTable<MajorityLeast>();
template <>
const EnumTable& enumTable<NameOrder>();

struct Ballot : Record {
    static constexpr const char* kindName = "ballot";
    static const Kind& kind();

    Id<Sitting> sitting;
    qint64 number = 0; ///< within the sitting; 0: the next one
    QString title;
    BallotWay way = BallotWay::None; ///< none: secret
    bool important = false;          ///< a matter that the rules want a secret ballot for
    qint64 seats = 0;                ///< of an election with one post
    QString posts;                   ///< of an election with several: see `readPosts`
    qint64 marksLimit = 0;           ///< most ○ on a paper; 0: as many as seats
    QString grades;                  ///< of an appraisal: see `readGrades`
    NameOrder nameOrder = NameOrder::None;
    QString instructions; ///< how to fill the paper in; empty: worded from the way
    qint64 copies = 0;    ///< papers to print with numbered stubs; 0: one sheet to be copied
    MajorityBase majorityBase = MajorityBase::None; ///< none of the four: the rule pack's
    qint64 majorityNum = 0, majorityDen = 0;
    MajorityLeast majorityLeast = MajorityLeast::None;
    QString majoritySource; ///< the rule's citation, or the office's own reason
    Id<Ballot> repeats;
    QString scrutineers, tellers; ///< names, separated by 、
    BallotStatus status = BallotStatus::None;
    QDateTime openedAt, closedAt;
    qint64 entitled = 0, present = 0; ///< frozen when it opened
    QString roll;                     ///< the same by delegation; see `frozenRoll`
    qint64 issued = 0, returned = 0, invalid = 0;
    QString result; ///< in a sentence
    QDateTime announcedAt;
    QString reason; ///< why it is void, or why it is counted again
    QString note;

    bool onPaper() const { return way != BallotWay::Open; }
    bool isOver() const {
        return status == BallotStatus::Announced || status == BallotStatus::Void;
    }
    Majority majority() const;
    /// What the roll and the boxes say.
    BallotNumbers numbers() const { return {onPaper(), entitled, present, issued, returned}; }
};

const Flow& ballotFlow();

/// Deputies of one delegation when the ballot opened.
struct FrozenDelegation {
    Id<Delegation> delegation; ///< null: those without one
    qint64 entitled = 0, present = 0;
};
QList<FrozenDelegation> frozenRoll(const Ballot& ballot);
/// The same as the roll stands now.
QList<FrozenDelegation> rollNow(const Reader& reader, Id<Sitting> sitting);
QString printFrozenRoll(const QList<FrozenDelegation>& roll);

/// "张三、李四" → names.
QStringList namesIn(const QString& text);
/// "…, ballot 3: the matter": how papers and the big screen call it.
QString ballotHeading(const Reader& reader, const Ballot& ballot);
/// "more than 1/2 of all deputies entitled"
QString majorityText(const Ballot& ballot);
/// What the majority rests on, in the interface's language when it is the rule; else as it was
/// written.
QString majoritySource(const Reader& reader, const Ballot& ballot);
/// Whether a text is the citation of a rule, in whichever language it was written.
bool isCitationOf(const Rule& rule, const QString& text);
/// "is announced: what was counted stands" — for whatever belongs to a ballot.
Issue ballotStands(const Ballot& ballot, const QString& field = {});
/// The sitting is closed and everything in it stands.
Issues sittingClosed(const Reader& reader, const Ballot& ballot);

} // namespace zhijia
