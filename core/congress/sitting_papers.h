// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a sitting and the day by which every deputy has them in writing.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Reader;
class Txn;

/// What is wrong with the day that is given: later than today, more than a year ago, before the
/// call, or too late for the rule.
Issues papersDate(const Reader& reader, const Record& record, const Params& params);
Outcome<void> notePapers(Txn& txn, Record& record, const Params& params);
/// The papers should be with the deputies before it begins; what is open already is not asked.
Issues papersMissing(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
