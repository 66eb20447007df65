// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes due in the course of proposals.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

/// Opening and closing the window; then, counted for the call as a whole, what waits: screening,
/// handing over, ratings.
QList<Due> callDues(const Reader& reader, const Record& call, QDate today);
/// The reply of one unit.
QList<Due> handlingDues(const Reader& reader, const Record& handling, QDate today);

} // namespace zhijia
