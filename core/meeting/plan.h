// SPDX-License-Identifier: GPL-3.0-or-later
// The preparation of one sitting: entering it makes the duties of a template.
#pragma once
#include "core/meeting/duty.h"

namespace zhijia {

enum class PlanStatus { None, Preparing, Finished };
template <>
const EnumTable& enumTable<PlanStatus>();

struct Plan : Record {
    static constexpr const char* kindName = "plan";
    static const Kind& kind();

    Id<Sitting> sitting;
    QString name;      ///< derived
    QString templated; ///< the template's name; empty: annual
    PlanStatus status = PlanStatus::None;
    QString note;
};

const Flow& planFlow();

std::optional<Plan> planOf(const Reader& reader, Id<Sitting> sitting);
/// Adds what the template has and the sitting lacks, and counts open duties anew. Returns how many
/// were added.
Outcome<int> fillPlan(Txn& txn, const Plan& plan);

} // namespace zhijia
