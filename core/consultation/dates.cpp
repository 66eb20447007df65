// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consultation/dates.h"

namespace zhijia {

QDate periodEnd(const Calendar& calendar, QDate from, qint64 days) {
    return calendar.nextWorkday(from.addDays(days));
}

QDate dutyBy(const Calendar& calendar, QDate from, qint64 days) {
    const QDate last = from.addDays(days);
    const QDate by = calendar.isWorkday(last) ? last : calendar.addWorkdays(last, -1);
    return qMax(by, from);
}

QDate inForceFrom(const Calendar& calendar, QDate received, qint64 days) {
    return periodEnd(calendar, received, days).addDays(1);
}

QDate renewalFrom(const Calendar& calendar, QDate lastDay, qint64 months) {
    const QDate day = lastDay.addDays(1).addMonths(-static_cast<int>(months));
    return calendar.isWorkday(day) ? day : calendar.addWorkdays(day, -1);
}

bool termFits(QDate first, QDate last, qint64 least, qint64 most) {
    return last.addDays(2) > first.addYears(static_cast<int>(least)) &&
           last.addDays(-1) <= first.addYears(static_cast<int>(most));
}

} // namespace zhijia
