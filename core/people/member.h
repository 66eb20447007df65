// SPDX-License-Identifier: GPL-3.0-or-later
// A union member with the columns an office's roster really has.
#pragma once
#include "core/base/sex.h"
#include "core/people/unit.h"

namespace zhijia {

enum class Education {
    None,
    Primary,
    JuniorMiddle,
    SeniorMiddle,
    Vocational,
    College,
    Bachelor,
    Master,
    Doctor
};
enum class Political { None, Masses, League, PartyMember, ProbationaryParty, Democratic, NoParty };
enum class Employment { None, Contract, Agency, Rider, Temporary, Seconded, Retired, Other };
enum class MemberStatus { None, NonMember, Active, Suspended, Left };
template <>
const EnumTable& enumTable<Sex>();
template <>
const EnumTable& enumTable<Education>();
template <>
const EnumTable& enumTable<Political>();
template <>
const EnumTable& enumTable<Employment>();
template <>
const EnumTable& enumTable<MemberStatus>();

struct Member : Record {
    static constexpr const char* kindName = "member";
    static const Kind& kind();

    QString name;
    Sex sex = Sex::None;
    QString idNumber; ///< citizen ID, 18 or 15 characters; checked, kept as text
    QDate birthDate;
    QString ethnicity;
    Education education = Education::None;
    Political political = Political::None;
    QString mobile;
    Id<Unit> unit;
    QString unionBranch; ///< 所属工会, where it differs from the unit
    QString department;
    QString post;
    QString skillGrade; ///< 技术等级
    QString household;  ///< 户籍: registered residence
    Employment employment = Employment::None;
    QDate contractFrom, contractTo;
    QDate joinedOn; ///< into the union
    MemberStatus status = MemberStatus::None;
    QDate statusOn; ///< since when the status holds
    QString statusReason;
    bool migrantWorker = false; ///< 农民工
    bool manager = false;       ///< counts as a manager (leading cadre) in compositions
    bool frontLine = false;     ///< counts as front line
    QString bankCard;
    QString note;
    QString reading; ///< corrected reading of the name, "shan tian fang"; empty: worked out
    // derived
    QString pinyinKey, strokeKey, searchText;
};

} // namespace zhijia
