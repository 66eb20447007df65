// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a needy-member file asks to be ticked, in the form's words.
#pragma once
#include "core/record/enum.h"

namespace zhijia {

enum class NeedyStatus {
    None,
    Draft,
    Applied,
    Checked,
    Visited,
    Reviewed,
    Posted,
    Approved,
    Returned,
    Exited,
    Declined,
    Withdrawn
};
/// Of a judgement: the three categories, or above every line.
enum class NeedyCategory { None, Deep, Relative, Accident, Above };
enum class Health { None, Good, Fair, Chronic, Serious, Disabled };
enum class Marriage { None, Single, Married, Divorced, Widowed };
enum class Residence { None, Urban, Rural };
enum class Housing { None, Own, PublicRent, Rented, Dormitory, Relatives, Other };
enum class ModelWorker { None, National, Provincial, City, Firm };
enum class WorkState { None, OnPost, OffPost, SickLeave, Unemployed, Flexible, Retired };
enum class Insurance { None, Employee, Resident, Commercial, Uninsured };
enum class Hardship {
    None,
    OwnIllness,
    FamilyIllness,
    Disability,
    Schooling,
    Disaster,
    Accident,
    LowIncome,
    Unemployment,
    Other
};
enum class LossKind { None, Disaster, DutyInjury, DutyDeath, Other };
enum class ExitReason {
    None,
    IncomeRose,
    Employed,
    Recovered,
    Graduated,
    Moved,
    Died,
    OwnWish,
    Untrue,
    Other
};
enum class Relation { None, Spouse, Son, Daughter, Father, Mother, Grandparent, Sibling, Other };
enum class Occupation {
    None,
    Working,
    Farming,
    Unemployed,
    Retired,
    Pupil,
    BelowSchool,
    Unable,
    Other
};

template <>
const EnumTable& enumTable<NeedyStatus>();
template <>
const EnumTable& enumTable<NeedyCategory>();
template <>
const EnumTable& enumTable<Health>();
template <>
const EnumTable& enumTable<Marriage>();
template <>
const EnumTable& enumTable<Residence>();
template <>
const EnumTable& enumTable<Housing>();
template <>
const EnumTable& enumTable<ModelWorker>();
template <>
const EnumTable& enumTable<WorkState>();
template <>
const EnumTable& enumTable<Insurance>();
template <>
const EnumTable& enumTable<Hardship>();
template <>
const EnumTable& enumTable<LossKind>();
template <>
const EnumTable& enumTable<ExitReason>();
template <>
const EnumTable& enumTable<Relation>();
template <>
const EnumTable& enumTable<Occupation>();

} // namespace zhijia
