// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of a consultation: 20 days for a reply, 15 for a vacancy, 10 for the filing, 15 without
// objection, 3 months before the end. The first day never counts (民法典 201).
#pragma once
#include "core/base/calendar.h"

namespace zhijia {

class Reader;
class Rules;

/// The last day of a period that somebody else has: when it is a day off, the next working day
/// (民法典 203).
QDate periodEnd(const Calendar& calendar, QDate from, qint64 days);
/// The day by which the office does its own duty: when the last day of the period is a day off, the
/// working day before it, so that it is never late whoever reads the rule; never before `from`.
QDate dutyBy(const Calendar& calendar, QDate from, qint64 days);
/// The first day of a contract in force: the day after the authority's last day to object.
QDate inForceFrom(const Calendar& calendar, QDate received, qint64 days);
/// The day on which talks about a renewal begin at the latest: `months` before the day after the
/// last day of the contract, or the working day before.
QDate renewalFrom(const Calendar& calendar, QDate lastDay, qint64 months);
/// Whether a contract from `first` through `last` runs between `least` and `most` years; a day's
/// grace on either side, because "to 28 February" and "to 1 March" both mean whole years.
bool termFits(QDate first, QDate last, qint64 least, qint64 most);

} // namespace zhijia
