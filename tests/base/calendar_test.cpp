// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

using namespace zhijia;

namespace {
/// Counted apart from the class: straight from the file, day by day.
QHash<QDate, bool> table() {
    QFile file(QStringLiteral(ZHIJIA_SOURCE_DIR "/resources/holidays/holidays.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QDate, bool> days;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const auto cells = line.split('\t'); cells.size() == 3 && cells[0] != "date")
            days.insert(QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate),
                        cells[1] == "work");
    return days;
}
} // namespace

TEST_CASE("calendar: known days") {
    const Calendar calendar;
    CHECK_FALSE(calendar.isWorkday(QDate(2024, 10, 1)));
    CHECK(calendar.nameOf(QDate(2024, 10, 1)) == QStringLiteral("国庆节"));
    CHECK(calendar.isWorkday(QDate(2024, 9, 29)));       // a Sunday that makes up for a day off
    CHECK_FALSE(calendar.isWorkday(QDate(2024, 9, 28))); // an ordinary Saturday
    CHECK(calendar.isWorkday(QDate(2024, 9, 30)));
    CHECK(calendar.addWorkdays(QDate(2024, 9, 30), 1) == QDate(2024, 10, 8));
    CHECK(calendar.addWorkdays(QDate(2024, 9, 30), 5) ==
          QDate(2024, 10, 12)); // the 12th is a Saturday at work
    CHECK(calendar.nextWorkday(QDate(2024, 10, 1)) == QDate(2024, 10, 8));
    CHECK(calendar.firstYear() == 2007);
    CHECK(calendar.lastYear() == 2026);
}

TEST_CASE("calendar: every day from 2007 to 2026 agrees with an independent count") {
    const Calendar calendar;
    const auto special = table();
    REQUIRE(special.size() > 600);
    const QDate first(2007, 1, 1);
    int count = 0;
    QHash<int, int> inYear;
    for (QDate day = first; day.year() <= 2026; day = day.addDays(1)) {
        const bool work = special.value(day, day.dayOfWeek() <= 5);
        REQUIRE(calendar.isWorkday(day) == work);
        REQUIRE_FALSE(calendar.isProvisional(day));
        count += work && day > first ? 1 : 0;
        REQUIRE(calendar.workdaysBetween(first, day) == count);
        inYear[day.year()] += work ? 1 : 0;
    }
    for (const int year : inYear)
        CHECK((year >= 247 && year <= 254)); // 11 (since 2025: 13) holidays a year
}

TEST_CASE("calendar: adding and taking away working days are inverse") {
    const Calendar calendar;
    QRandomGenerator random(41);
    for (int i = 0; i < 5'000; ++i) {
        const QDate day = QDate(1998, 1, 1).addDays(random.bounded(366 * 35));
        const int n = random.bounded(-300, 301);
        const QDate there = calendar.addWorkdays(day, n);
        REQUIRE(calendar.workdaysBetween(day, there) == n);
        REQUIRE((n == 0 || calendar.isWorkday(there)));
        if (calendar.isWorkday(day))
            REQUIRE(calendar.addWorkdays(there, -n) == day);
    }
}

TEST_CASE("calendar: years that nobody has announced are provisional until the user adds them") {
    const Calendar plain;
    CHECK(plain.isProvisional(QDate(2027, 5, 1)));
    CHECK(plain.isProvisional(QDate(2006, 12, 31)));
    CHECK(plain.isProvisional(QDate(2026, 12, 1), QDate(2027, 1, 5)));
    CHECK_FALSE(plain.isProvisional(QDate(2025, 1, 1), QDate(2026, 12, 31)));
    CHECK_FALSE(plain.isWorkday(QDate(2027, 10, 1)));
    CHECK(plain.isWorkday(QDate(2027, 10, 4)));
    const auto rows = parseSpecialDays(
        u"date\tkind\tname\r\n2027-01-01\toff\t元旦\r\n2027年10月4日\t休\t国庆节\r\n\r\n2027-10-"
        u"09\t班\t国庆节\r\n2026-10-08\toff\t本公司放假");
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    const Calendar extended(*rows);
    CHECK_FALSE(extended.isProvisional(QDate(2027, 5, 1)));
    CHECK_FALSE(extended.isWorkday(QDate(2027, 10, 4)));
    CHECK(extended.isWorkday(QDate(2027, 10, 9)));
    CHECK(plain.isWorkday(QDate(2026, 10, 8)));
    CHECK_FALSE(extended.isWorkday(QDate(2026, 10, 8)));
}

TEST_CASE("calendar: bad lines are named") {
    const auto rows = parseSpecialDays(u"2027-01-01\toff\t元旦\nxx\toff\t\n2027-01-02\tmaybe\t");
    REQUIRE_FALSE(rows.has_value());
    REQUIRE(rows.error().size() == 2);
    CHECK(rows.error()[0].text.contains(QStringLiteral("2")));
    CHECK(rows.error()[1].text.contains(QStringLiteral("maybe")));
}
