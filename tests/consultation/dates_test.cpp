// SPDX-License-Identifier: GPL-3.0-or-later
// Every day of many years, over year ends, with the State Council's tables and a year that is not
// announced.
#include "core/consultation/dates.h"
#include "tests/support/catch.h"

using namespace zhijia;

namespace {

const QDate begin(2007, 1, 1), end(2027, 12, 31);

/// Written from the definition: days are counted one by one, the first is not.
QDate counted(QDate from, int days) {
    QDate day = from;
    for (int i = 0; i < days; ++i)
        day = day.addDays(1);
    return day;
}

} // namespace

TEST_CASE("dates: the other side's period ends on its last day, or on the next working day") {
    const Calendar calendar;
    for (QDate day = begin; day <= end; day = day.addDays(1))
        for (const int days : {10, 15, 20}) {
            const QDate last = periodEnd(calendar, day, days);
            const QDate plain = counted(day, days);
            bool right = calendar.isWorkday(last) && last >= plain;
            for (QDate between = plain; between < last; between = between.addDays(1))
                right = right && !calendar.isWorkday(between); // nothing was skipped
            right = right && plain.daysTo(last) <= 12;         // the longest days off there were
            if (!right)
                FAIL(day.toString(Qt::ISODate).toStdString() << " + " << days);
        }
}

TEST_CASE("dates: the office's own duty is never later than the law, and on a working day") {
    const Calendar calendar;
    for (QDate day = begin; day <= end; day = day.addDays(1))
        for (const int days : {10, 15}) {
            const QDate by = dutyBy(calendar, day, days);
            const QDate plain = counted(day, days);
            bool right = by <= plain && by >= day;
            right = right && (calendar.isWorkday(by) || by == day);
            for (QDate between = by.addDays(1); between <= plain; between = between.addDays(1))
                right = right && !calendar.isWorkday(between);
            if (!right)
                FAIL(day.toString(Qt::ISODate).toStdString() << " + " << days);
        }
}

TEST_CASE("dates: in force is the day after the authority's last day, later for a later receipt") {
    const Calendar calendar;
    QDate before;
    for (QDate day = begin; day <= end; day = day.addDays(1)) {
        const QDate from = inForceFrom(calendar, day, 15);
        if (from.addDays(-1) != periodEnd(calendar, day, 15) || day.daysTo(from) < 16 ||
            (before.isValid() && from < before))
            FAIL(day.toString(Qt::ISODate).toStdString());
        before = from;
    }
    // Received on Monday 2 March 2026: the fifteenth day is Tuesday the 17th.
    CHECK(inForceFrom(calendar, QDate(2026, 3, 2), 15) == QDate(2026, 3, 18));
    // Over New Year and Spring Festival: the fifteenth day is Saturday 21 February 2026 of the
    // Spring Festival (15 to 23 February are off), so the last day is Tuesday the 24th.
    CHECK(calendar.isWorkday(QDate(2026, 2, 24)));
    CHECK(periodEnd(calendar, QDate(2026, 2, 6), 15) == QDate(2026, 2, 24));
    CHECK(dutyBy(calendar, QDate(2026, 2, 6), 15) == QDate(2026, 2, 14));
    CHECK(dutyBy(calendar, QDate(2025, 12, 24), 10) == QDate(2025, 12, 31));
    CHECK(periodEnd(calendar, QDate(2025, 12, 12), 20) == QDate(2026, 1, 4)); // a make-up Sunday
}

TEST_CASE("dates: renewal talks begin three months before, on a working day, over month ends") {
    const Calendar calendar;
    for (QDate last = begin.addYears(1); last <= end; last = last.addDays(1)) {
        const QDate from = renewalFrom(calendar, last, 3);
        const QDate plain = last.addDays(1).addMonths(-3);
        bool right = calendar.isWorkday(from) && from <= plain && from.daysTo(plain) <= 12;
        for (QDate between = from.addDays(1); between <= plain; between = between.addDays(1))
            right = right && !calendar.isWorkday(between);
        right = right && from.daysTo(last) >= 88; // never less than the shortest three months
        if (!right)
            FAIL(last.toString(Qt::ISODate).toStdString());
    }
    CHECK(renewalFrom(calendar, QDate(2026, 12, 31), 3) == QDate(2026, 9, 30)); // 1 October is off
    CHECK(renewalFrom(calendar, QDate(2026, 5, 30), 3) == QDate(2026, 2, 28));  // no 31 February
}

TEST_CASE("dates: a term of one to three years, to the day") {
    for (QDate from = QDate(2024, 1, 1); from < QDate(2025, 3, 5); from = from.addDays(1)) {
        for (int years = 1; years <= 3; ++years)
            if (!termFits(from, from.addYears(years).addDays(-1), 1, 3) ||
                !termFits(from, from.addYears(years), 1, 3))
                FAIL(from.toString(Qt::ISODate).toStdString() << " " << years);
        if (termFits(from, from.addYears(1).addDays(-10), 1, 3) ||
            termFits(from, from.addYears(3).addDays(10), 1, 3) || termFits(from, from, 1, 3))
            FAIL(from.toString(Qt::ISODate).toStdString());
    }
}
