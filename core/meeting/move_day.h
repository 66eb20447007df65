// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a sitting that was called: those who were told of the old day have to be told again.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Txn;

/// What was done for the day that the sitting has now and no longer holds on another: the notice
/// that went out, the papers that came with it, those who are signed in. Empty: nothing of it.
Issues doneForItsDay(const Reader& reader, const Sitting& sitting);
/// Gives it the day, and opens the duties again that told people of the old one, with the reason.
/// They are ticked by hand then: the program saw them happen once already. The same day is no move.
Outcome<void> moveSitting(Txn& txn, Id<Sitting> sitting, QDate day);

} // namespace zhijia
