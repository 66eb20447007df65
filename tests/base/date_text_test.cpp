// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"
#include "tests/support/catch.h"
#include <QRandomGenerator>

using namespace zhijia;

TEST_CASE("date: every form of an office is read without a warning") {
    for (const auto* text : {u"2019-03-05",
                             u"2019-3-5",
                             u"2019/3/5",
                             u"2019/03/05",
                             u"2019.3.5",
                             u"2019.03.05",
                             u"20190305",
                             u"2019年3月5日",
                             u"2019年03月05日",
                             u"2019 年 3 月 5 日",
                             u"２０１９年３月５日",
                             u"２０１９－０３－０５",
                             u"2019-03-05 00:00:00",
                             u"2019/3/5 0:00",
                             u"2019-03-05T00:00:00",
                             u"2019年3月5号",
                             u"2019年3月5",
                             u"二〇一九年三月五日",
                             u"二○一九年三月五日",
                             u" 2019-3-5 ",
                             u"\uFEFF2019-3-5",
                             u"20190305 00:00:00",
                             u"2019-03-05 00:00:00.000",
                             u"'2019-03-05"}) {
        const auto reading = parseDate(text);
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE(reading.has_value());
        CHECK(reading->date == QDate(2019, 3, 5));
        CHECK(reading->warnings.isEmpty());
    }
    CHECK(parseDate(u"二〇二〇年十二月二十一日")->date == QDate(2020, 12, 21));
    CHECK(parseDate(u"二〇二〇年十月三十日")->date == QDate(2020, 10, 30));
    CHECK(parseDate(u"二〇二〇年十一月十日")->date == QDate(2020, 11, 10));
}

TEST_CASE("date: what is read with a warning says why") {
    for (const auto* text : {u"2019年3月", u"2019-03", u"2019/3", u"2019.03", u"2019.3"}) {
        const auto reading = parseDate(text);
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE(reading.has_value());
        CHECK(reading->date == QDate(2019, 3, 1));
        CHECK(reading->warnings.size() == 1);
        CHECK(reading->warnings.first().severity == Severity::Warning);
    }
    // Excel: 43529 is 2019-03-05.
    for (const auto* text : {u"43529", u"43529.0", u"４３５２９", u"43529.75"}) {
        const auto reading = parseDate(text);
        REQUIRE(reading.has_value());
        CHECK(reading->date == QDate(2019, 3, 5));
        CHECK(reading->warnings.size() == 1);
    }
    CHECK(parseDate(u"2019-03-05 13:30")->warnings.size() == 1);
}

TEST_CASE("date: what could be two dates or none is refused with a mend") {
    for (const auto* text :
         {u"",           u"  ",         u"19/3/5",      u"3/5/2019",    u"05.03.2019",
          u"190305",     u"201903",     u"2019.1",      u"2019-02-29",  u"2019-13-01",
          u"2019-00-10", u"2019-1-32",  u"20191301",    u"0019-03-05",  u"99999",
          u"9999",       u"61000",      u"2019",        u"2019-",       u"-2019-3-5",
          u"2019-3/5",   u"2019--3-5",  u"长期",        u"至今",        u"2019年3月5日至今",
          u"2019-3-5-7", u"0000-00-00", u"1.10101E+17", u"12019-03-05", u"2019-003-05",
          u"三月五日",   u"2019年3-5",  u"87年3月5日",  u"2019\n3\n5"}) {
        const auto reading = parseDate(text);
        INFO(QString::fromUtf16(text).toStdString());
        REQUIRE_FALSE(reading.has_value());
        CHECK_FALSE(reading.error().first().text.isEmpty());
        CHECK_FALSE(reading.error().first().mend.isEmpty());
    }
}

TEST_CASE("date: printing and parsing give every day back") {
    for (QDate day(1850, 1, 1); day <= QDate(2150, 12, 31); day = day.addDays(1)) {
        REQUIRE(printDate(day) == day.toString(Qt::ISODate));
        const auto back = parseDate(printDate(day));
        REQUIRE(back.has_value());
        REQUIRE(back->date == day);
        REQUIRE(parseDate(day.toString(QStringLiteral("yyyy年M月d日")))->date == day);
    }
    CHECK(printDate({}).isEmpty());
}

TEST_CASE("date: Excel's calendar with its day that never was") {
    CHECK(fromExcelDay(1) == QDate(1900, 1, 1));
    CHECK(fromExcelDay(59) == QDate(1900, 2, 28));
    CHECK_FALSE(fromExcelDay(60).isValid());
    CHECK(fromExcelDay(61) == QDate(1900, 3, 1));
    CHECK(fromExcelDay(25569) == QDate(1970, 1, 1));
    CHECK_FALSE(fromExcelDay(0).isValid());
}

TEST_CASE("date: rubbish is refused, never guessed and never a crash") {
    QRandomGenerator random(31);
    const QString signs = QStringLiteral("0123456789-/.年月日 :TE+号十二〇");
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int k = 0, n = random.bounded(14); k < n; ++k)
            text += signs[random.bounded(signs.size())];
        if (const auto reading = parseDate(text)) {
            REQUIRE(reading->date.isValid());
            REQUIRE(reading->date.year() >= 1850);
            REQUIRE(reading->date.year() <= 2150);
        }
    }
}
