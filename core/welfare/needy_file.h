// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a needy member (困难职工档案): the form's fields in the form's order, the chain from
// the application to the approval, and what became of it.
#pragma once
#include "core/people/member.h"
#include "core/welfare/enums.h"
#include "core/welfare/standard.h"

namespace zhijia {

struct NeedyFile : Record {
    static constexpr const char* kindName = "needy_file";
    static const Kind& kind();

    QString number; ///< "2026-0001", given with the application
    Id<Member> member;
    QString name;
    Sex sex = Sex::None;
    QString ethnicity;
    Political political = Political::None;
    QDate birthDate;
    QString idNumber;
    Health health = Health::None;
    QString disability; ///< kind and grade; health: masked
    QString illness;
    ModelWorker modelWorker = ModelWorker::None;
    Marriage marriage = Marriage::None;
    bool singleParent = false;
    Residence residence = Residence::None;
    Housing housing = Housing::None;
    std::optional<qint64> floorArea; ///< square metres
    qint64 homes = 0;                ///< owned by the household
    WorkState workState = WorkState::None;
    Id<Unit> unit;
    QString post;
    QDate workedSince;
    Insurance insurance = Insurance::None;
    QString mobile, address;
    QString region; ///< GB/T 2260: whose standard holds; empty: the unit's
    // a year's figures, as the family told them
    std::optional<qint64> year;
    std::optional<Money> ownIncome, otherIncome;
    Money medical, schooling, rent, otherRigid;
    QString otherRigidWhat;
    Money loss;
    LossKind lossKind = LossKind::None;
    // what excludes
    bool shop = false, abroad = false;
    Money privateFee, publicFee; ///< a year of private school, and of a public one
    QString otherExclusion;
    Hardship cause = Hardship::None, secondCause = Hardship::None;
    QString request;
    QString bank, bankBranch, bankCard;
    QString note;
    // the chain
    NeedyStatus status = NeedyStatus::None;
    QString filedBy;
    QDate appliedOn;
    QString unitOpinion, unitBy;
    QDate unitOn;
    QDate authorisedOn;
    QString visitBy;
    QDate visitOn;
    QString civilCheck, committeeOpinion, committeeBy;
    QDate committeeOn;
    QDate postedOn, endsOn; ///< of the public notice
    qint64 noticeDays = 0;
    QString noticePlaces;
    NeedyCategory postedCategory = NeedyCategory::None;
    QString approvalOpinion, approvedBy;
    QDate approvedOn;
    QString rulePack; ///< it ran under, from the application on
    QString stoppedFrom, stopReason;
    QDate stoppedOn; ///< returned, declined or withdrawn
    // what it was judged to be
    NeedyCategory category = NeedyCategory::None;
    Id<WelfareStandard> standard;
    QDate judgedOn;
    // upkeep
    QDate reviewedOn;
    QString reviewOpinion;
    ExitReason exitReason = ExitReason::None;
    QString exitText;
    QDate exitedOn, followedOn, retainUntil;
    qint64 relapses = 0;
    // derived
    QDate dueOn;       ///< the earliest of its dues
    QString personKey; ///< of the ID number; see one_household.h
    QString pinyinKey, searchText;

    /// The person in it may be in no other such file.
    bool isLive() const {
        return status != NeedyStatus::Exited && status != NeedyStatus::Declined &&
               status != NeedyStatus::Withdrawn;
    }
    bool isOnFile() const { return status == NeedyStatus::Approved; }
    /// What the family told may be written; on its way it stands.
    bool isOpen() const {
        return status == NeedyStatus::Draft || status == NeedyStatus::Returned ||
               status == NeedyStatus::Approved || status == NeedyStatus::None;
    }
    /// Applied and not decided yet.
    bool isOnItsWay() const { return isLive() && !isOpen(); }
};

/// A year of one person or one kind of spending; more is a slip of the hand, and the sums of a
/// household stay far inside 64 bits.
inline constexpr Money largestIncome = Money::fen(100'000'000'00);

const Flow& needyFlow();
/// In the form's order; the kind adds what only the program needs.
std::vector<Field> needyFields();
/// The part of it that only steps fill in.
std::vector<Field> needyCourseFields();
/// What becomes due because of a file: the notice is over, the yearly review, the call after the
/// exit, the end of its retention.
QList<Due> needyDues(const Reader& reader, const Record& record, QDate today);
/// "2026-0001 王建国"; the name alone before the application.
QString needyTitle(const NeedyFile& file);
/// Why what the family told cannot be written now; empty: it may be.
Issues factsStand(const Reader& reader, Id<NeedyFile> file);

} // namespace zhijia
