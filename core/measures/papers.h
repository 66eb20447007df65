// SPDX-License-Identifier: GPL-3.0-or-later
// What this room prints.
#pragma once
#include "core/measures/statistics.h"
#include "core/report/document.h"

namespace zhijia {

/// One measure with its dates, its progress and its end.
Outcome<report::Document> measureSheet(const Reader& reader, Id<Measure> id);
/// A line per measure of a unit and those below it; without a unit of all.
Outcome<report::Document> measureRegister(const Reader& reader, Id<Unit> unit);
/// Kept, late, undone per unit, with a chart.
Outcome<report::Document> measureStatisticsPaper(const Reader& reader, Id<Unit> unit);

} // namespace zhijia
