// SPDX-License-Identifier: GPL-3.0-or-later
// A visit to a household or a call: before the decision, at the yearly review, at a spot check,
// after the exit. Photos are attached to it.
#pragma once
#include "core/welfare/needy_file.h"

namespace zhijia {

enum class VisitKind { None, Application, Review, SpotCheck, FollowUp, Other };
template <>
const EnumTable& enumTable<VisitKind>();

struct NeedyVisit : Record {
    static constexpr const char* kindName = "needy_visit";
    static const Kind& kind();

    Id<NeedyFile> file;
    QString name; ///< derived: day and occasion
    VisitKind type = VisitKind::None;
    QDate on;           ///< empty: today
    QString by;         ///< who went or called
    QString found;      ///< masked
    bool agrees = true; ///< with what the family told
};

std::vector<NeedyVisit> visitsTo(const Reader& reader, Id<NeedyFile> file);
/// Writes a visit as part of a step.
Outcome<void> addVisit(Txn& txn, Id<NeedyFile> file, VisitKind type, QDate on, const QString& by,
                       const QString& found, bool agrees = true);

} // namespace zhijia
