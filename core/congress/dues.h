// SPDX-License-Identifier: GPL-3.0-or-later
// What a term and a sitting make due, and the rule that says so.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

/// The end of the term, and the sitting of the present period of the year.
QList<Due> termDues(const Reader& reader, const Record& term, QDate today);
/// Papers to the deputies, on the last working day that is early enough.
QList<Due> sittingDues(const Reader& reader, const Record& sitting, QDate today);

} // namespace zhijia
