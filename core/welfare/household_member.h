// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives from the same purse as the worker whose file it is.
#pragma once
#include "core/welfare/needy_file.h"

namespace zhijia {

struct HouseholdMember : Record {
    static constexpr const char* kindName = "household_member";
    static const Kind& kind();

    Id<NeedyFile> file;
    QString label; ///< derived: "Daughter 2"; what lists, papers and the history call them
    qint64 position = 0;
    QString name; ///< masked: a child's name is nobody's business
    Relation relation = Relation::None;
    Sex sex = Sex::None;
    QString idNumber;
    QString noIdReason; ///< why there is no number (born last week)
    QDate birthDate;
    Political political = Political::None;
    Occupation occupation = Occupation::None;
    Health health = Health::None;
    QString illness;
    QString place;               ///< unit or school; masked: a school says who the child is
    std::optional<Money> income; ///< a year
    Insurance insurance = Insurance::None;
    bool counts = true; ///< lives from the same purse
    QString personKey;

    /// Pupils and small children earn nothing; of everybody else it has to be told, also nothing.
    bool mayOmitIncome() const {
        return occupation == Occupation::Pupil || occupation == Occupation::BelowSchool;
    }
};

/// In the form's order.
std::vector<HouseholdMember> householdOf(const Reader& reader, Id<NeedyFile> file);

} // namespace zhijia
