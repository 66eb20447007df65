// SPDX-License-Identifier: GPL-3.0-or-later
// The office's own days off and make-up days: the State Council announces a year's holidays only in
// the November before, so an office that cannot wait for an update of the program enters them.
#pragma once
#include "core/base/calendar.h"
#include <memory>

namespace zhijia {

class Reader;
class Txn;

/// The days the office entered itself, in order.
QList<SpecialDay> ownSpecialDays(const Reader& reader);
/// Adds days; one that is there already is replaced. Returns how many differ from before. Refuses
/// days that are no dates.
Outcome<int> addSpecialDays(Txn& txn, const QList<SpecialDay>& days);
/// Takes a day away again. Refuses a day that the office did not enter.
Outcome<void> removeSpecialDay(Txn& txn, QDate date);

/// The calendar deadlines are counted by: the program's table, then the office's own days, which
/// win. Cheap: made once per list of days.
std::shared_ptr<const Calendar> calendarOf(const Reader& reader);

} // namespace zhijia
