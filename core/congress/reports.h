// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a congress as documents: the signed roll, the attendance and credentials report,
// the cards.
#pragma once
#include "core/congress/report_data.h"
#include "core/report/document.h"

namespace zhijia {

/// ByCard: all delegations in one list by the number of the card, for a desk at the door where
/// numbers are called out.
enum class RollOrder { ByStrokes, ByCard };
/// Deputies by delegation in order of strokes, each with room to sign. With a sitting it is its
/// attendance sheet (签到册), without one the roll of the term (代表名册).
report::Document deputyRoll(const Reader& reader, Id<Term> term, Id<Sitting> sitting = {},
                            RollOrder order = RollOrder::ByStrokes);

/// Numbers, quorum with the rule, the reason when it was opened below it, delegations, composition,
/// who was excused, absent or left early, observers, signatures, seal.
report::Document attendanceReport(const Reader& reader, Id<Sitting> sitting);

/// Cards of 90 × 54 mm with the QR code the check-in desk reads; ten on a sheet. One delegation's,
/// or all.
report::Document deputyCards(const Reader& reader, Id<Term> term, Id<Delegation> delegation = {});

} // namespace zhijia
