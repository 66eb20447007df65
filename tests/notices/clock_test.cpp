// SPDX-License-Identifier: GPL-3.0-or-later
// The working-day clock against an independent count: over every day of the holiday table and
// beyond it on both sides.
#include "core/base/calendar.h"
#include "core/rules/holidays.h"
#include "core/rules/packs.h"
#include "core/rules/rules.h"
#include "tests/notices/board.h"
#include <QFile>
#include <map>

using namespace zhijia;
using zhijia::test::Board;

namespace {

/// The holiday table as it stands in its file, read by this test alone.
struct Table {
    std::map<QDate, bool> work;
    QDate first, last;
    Table() {
        QFile file(QStringLiteral(ZHIJIA_SOURCE_DIR "/resources/holidays/holidays.tsv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split('\t');
            if (cells.size() < 3)
                continue;
            const QDate day = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate);
            REQUIRE(day.isValid());
            work[day] = cells[1] == "work";
        }
        first = work.begin()->first;
        last = work.rbegin()->first;
    }
    bool isWork(QDate day) const {
        const auto found = work.find(day);
        if (found != work.end())
            return found->second;
        return day.dayOfWeek() <= 5;
    }
};

Rules national() {
    for (const RulePack& pack : builtInPacks())
        if (pack.id == QStringLiteral("cn"))
            return Rules(std::make_shared<const RulePack>(pack));
    FAIL("no national pack");
    throw 0;
}

} // namespace

TEST_CASE("clock: every day of the holiday table, for 1 to 20 days, as counted by hand") {
    const Table table;
    const Calendar calendar;
    const Rules rules = national();
    const QDate end = QDate(table.last.year(), 12, 31).addDays(-40); // the count stays inside
    qint64 asked = 0;
    for (QDate posted = table.first; posted <= end; posted = posted.addDays(1))
        for (const qint64 days : {1, 2, 3, 5, 7, 10, 15, 20}) {
            // By hand: walk on from the day after, ticking off working days.
            QDate day = posted;
            for (qint64 left = days; left > 0;) {
                day = day.addDays(1);
                if (table.isWork(day))
                    --left;
            }
            const NoticeClock c = noticeClock(calendar, rules, posted, days, posted);
            if (c.ends != day || c.mayEnd != day.addDays(1) || c.over || c.day != 0)
                FAIL(posted.toString(Qt::ISODate).toStdString() << " " << days);
            ++asked;
        }
    CHECK(asked > 50'000);
}

TEST_CASE("clock: the strip counts each working day once, and says why others do not count") {
    const Table table;
    const Calendar calendar;
    const Rules rules = national();
    for (QDate posted(2024, 1, 1); posted <= QDate(2026, 11, 1); posted = posted.addDays(1)) {
        const NoticeClock c = noticeClock(calendar, rules, posted, 7, posted);
        int number = 0;
        REQUIRE(c.strip.first().date == posted);
        REQUIRE(c.strip.first().number == 0);
        REQUIRE(c.strip.last().date == c.ends);
        for (qsizetype i = 0; i < c.strip.size(); ++i) {
            const NoticeDay& day = c.strip[i];
            REQUIRE(day.date == posted.addDays(i));
            const bool counts = i > 0 && table.isWork(day.date);
            REQUIRE((day.number > 0) == counts);
            REQUIRE(day.why.isEmpty() == counts);
            if (counts)
                REQUIRE(day.number == ++number);
        }
        REQUIRE(number == 7);
        // Asked on each day in turn, the clock goes 0, 1 … 7 and never back, and is over once.
        qint64 before = 0;
        for (QDate today = posted; today <= c.ends.addDays(3); today = today.addDays(1)) {
            const NoticeClock now = noticeClock(calendar, rules, posted, 7, today);
            REQUIRE((now.day == before || now.day == before + 1));
            REQUIRE(now.over == (today > c.ends));
            REQUIRE((now.day == 7) >= (today >= c.ends));
            before = now.day;
        }
    }
}

TEST_CASE("clock: a holiday is named, a make-up Saturday counts") {
    const Calendar calendar;
    const Rules rules = national();
    // 国庆 2024: off 1 to 7 October, work on 29 September (Sunday) and 12 October (Saturday).
    const NoticeClock c = noticeClock(calendar, rules, QDate(2024, 9, 27), 6, QDate(2024, 9, 27));
    CHECK(c.ends == QDate(2024, 10, 11));
    CHECK(c.strip.at(2).date == QDate(2024, 9, 29));
    CHECK(c.strip.at(2).number == 1);
    CHECK(c.skippedText().contains(QStringLiteral("国庆")));
    CHECK(noticeClock(calendar, rules, QDate(2024, 9, 27), 7, QDate(2024, 9, 27)).ends ==
          QDate(2024, 10, 12));
    CHECK(c.citation == rules.cite(rule::noticeDays));
}

TEST_CASE("clock: over the end of the last year announced it is provisional, before it is not") {
    const Calendar calendar;
    const Rules rules = national();
    const int year = calendar.lastYear();
    const NoticeClock inside =
        noticeClock(calendar, rules, QDate(year, 12, 1), 5, QDate(year, 12, 1));
    CHECK_FALSE(inside.provisional);
    const NoticeClock across =
        noticeClock(calendar, rules, QDate(year, 12, 29), 5, QDate(year, 12, 29));
    CHECK(across.provisional);
    CHECK(across.ends.year() == year + 1);
    for (const NoticeDay& day : across.strip) {
        CHECK(day.provisional == (day.date.year() > year));
        if (day.date == QDate(year + 1, 1, 1))
            CHECK(day.number == 0); // New Year's Day is off in any year
    }
}

TEST_CASE("clock: holidays that the office enters later move a notice that hangs, not one that is "
          "over") {
    Board b;
    const Notice n = b.posted();
    CHECK(n.endsOn == QDate(2026, 3, 9));
    CHECK(noticeClock(b.read(), n).ends == QDate(2026, 3, 9));
    const auto off = [&](QDate day) {
        REQUIRE(b.book().change({"test", "day off"}, [&](Txn& txn) {
            return addSpecialDays(txn, {{day, false, QStringLiteral("停产检修")}}).map([](int) {});
        }));
    };
    off(QDate(2026, 3, 4));
    CHECK(noticeClock(b.read(), b.now(n)).ends == QDate(2026, 3, 10));
    b.today(2026, 3, 10);
    CHECK(test::refusal(b.take(n, "end")).find("2026-03-11") != std::string::npos);
    b.today(2026, 3, 11);
    REQUIRE(b.take(n, "end"));
    CHECK(b.now(n).endsOn == QDate(2026, 3, 10));
    off(QDate(2026, 3, 5));
    CHECK(noticeClock(b.read(), b.now(n)).ends == QDate(2026, 3, 10));
}
