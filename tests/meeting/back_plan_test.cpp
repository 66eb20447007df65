// SPDX-License-Identifier: GPL-3.0-or-later
// Counting around a sitting's day: properties over every day of the holiday table and its year
// ends.
#include "core/meeting/back_plan.h"
#include "core/meeting/plan_template.h"
#include "core/rules/holidays.h"
#include "tests/meeting/desk.h"

using namespace zhijia;
using zhijia::test::MeetingDesk;

TEST_CASE("back-planning: a number of days that no plan has is refused at once, not walked") {
    const Calendar calendar;
    for (const qint64 far : {qint64(-99'999'999'999'999), qint64(99'999'999'999'999),
                             std::numeric_limits<qint64>::min(), furthestOffset + 1})
        for (const Counted counted : {Counted::Days, Counted::Workdays})
            CHECK_FALSE(countedDay(calendar, QDate(2026, 3, 2), far, counted).isValid());
    MeetingDesk desk;
    Duty duty;
    duty.sitting = desk.planned(desk.read().today().addDays(40));
    duty.what = QStringLiteral("坏");
    duty.offset = -99'999'999'999'999;
    const auto refused = desk.book().insert(duty);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().first().text.contains(QStringLiteral("too far")));
}

TEST_CASE("back-planning: over every day of the holiday table a duty lies on the right side, on a "
          "working day, and as near as it can") {
    const Calendar calendar;
    // Every day that the table knows, and a fortnight on either side of it.
    const QDate first = QDate(calendar.firstYear(), 1, 1).addDays(-14),
                last = QDate(calendar.lastYear(), 12, 31).addDays(14);
    qint64 days = 0, broken = 0;
    for (QDate day = first; day <= last; day = day.addDays(1), ++days) {
        for (const int n : {1, 3, 7, 30, 60}) {
            const QDate before = countedDay(calendar, day, -n, Counted::Days);
            const QDate wanted = day.addDays(-n);
            broken += !(calendar.isWorkday(before) && before <= wanted);
            for (QDate d = before.addDays(1); d <= wanted; d = d.addDays(1))
                broken += calendar.isWorkday(d); // nothing nearer would have done
            const QDate after = countedDay(calendar, day, n, Counted::Days);
            broken += !(calendar.isWorkday(after) && after >= day.addDays(n));
            for (QDate d = day.addDays(n); d < after; d = d.addDays(1))
                broken += calendar.isWorkday(d);
        }
        for (const int n : {-10, -5, -1, 1, 5, 10}) {
            const QDate due = countedDay(calendar, day, n, Counted::Workdays);
            broken += !(calendar.isWorkday(due) && (n < 0 ? due < day : due > day));
            broken += calendar.workdaysBetween(day, due) != n;
        }
        broken += countedDay(calendar, day, 0, Counted::Days) != day;
        broken += countedDay(calendar, day, 0, Counted::Workdays) != day;
        // A later sitting never makes a duty due earlier.
        if (day > first)
            for (const Counted c : {Counted::Days, Counted::Workdays})
                for (const int n : {-30, -7, -1, 5})
                    broken += countedDay(calendar, day, n, c) <
                              countedDay(calendar, day.addDays(-1), n, c);
    }
    CHECK(days > 7300);
    CHECK(broken == 0);
}

TEST_CASE("back-planning: the law's days around public holidays and the end of the year") {
    MeetingDesk desk(0);
    const Calendar calendar;
    const Rules rules = Rules::inForce(desk.read());
    const auto law = [&](const char* rule, QDate day) {
        return lawDay(rules, calendar, QString::fromUtf8(rule), day);
    };
    CHECK(law(rule::papers, QDate(2026, 3, 2)) ==
          QDate(2026, 2, 14));                     // 23 February: Spring Festival
    CHECK(calendar.isWorkday(QDate(2026, 2, 14))); // a Saturday made up for
    CHECK(law(rule::papers, QDate(2026, 10, 12)) == QDate(2026, 9, 30));
    CHECK(law(rule::noticeDays, QDate(2025, 12, 29)) == QDate(2026, 1, 6));
    CHECK_FALSE(law("congress.quorum", QDate(2026, 3, 2)).isValid());
    const DutyShape notice{
        QStringLiteral("公示"), Counted::Workdays, {}, QString::fromUtf8(rule::noticeDays), {}};
    CHECK_FALSE(dutyDates(rules, calendar, notice, QDate(2026, 12, 20)).provisional);
    CHECK(dutyDates(rules, calendar, notice, QDate(2026, 12, 30)).provisional);
    DutyShape papers{
        QStringLiteral("材料"), Counted::Days, -3, QString::fromUtf8(rule::papers), {}};
    CHECK(dutyDates(rules, calendar, papers, QDate(2026, 4, 20)).breaks());
    papers.offset = -10;
    CHECK_FALSE(dutyDates(rules, calendar, papers, QDate(2026, 4, 20)).breaks());
}

TEST_CASE("back-planning: the earliest day keeps the law, and the day before it does not") {
    MeetingDesk desk(0);
    const Calendar calendar;
    const Rules rules = Rules::inForce(desk.read());
    QList<DutyShape> duties;
    const auto annual = planTemplate(desk.read(), QStringLiteral("annual"));
    for (const TemplateRow& row : annual->rows)
        duties << row.shape();
    int checked = 0;
    for (QDate today(2025, 11, 1); today < QDate(2026, 12, 31); today = today.addDays(3)) {
        const DayAdvice advice = adviseDay(rules, calendar, duties, today.addDays(5), today);
        REQUIRE(advice.earliest.isValid());
        CHECK(calendar.isWorkday(advice.earliest));
        CHECK(advice.comfortable >= advice.earliest);
        CHECK_FALSE(advice.lawful); // five days from now the papers are late
        REQUIRE_FALSE(advice.late.isEmpty());
        CHECK_FALSE(advice.late.first().citation.isEmpty());
        CHECK(adviseDay(rules, calendar, duties, advice.earliest, today).lawful);
        CHECK(adviseDay(rules, calendar, duties, advice.comfortable, today).late.isEmpty());
        CHECK_FALSE(
            adviseDay(rules, calendar, duties, calendar.addWorkdays(advice.earliest, -1), today)
                .lawful);
        ++checked;
    }
    CHECK(checked > 100);
}

TEST_CASE("plan templates: those of the program read well in both languages, and damaged ones are "
          "refused line by line") {
    MeetingDesk desk(0);
    const auto all = planTemplates(desk.read());
    CHECK(all.size() == 3);
    for (const PlanTemplate& plan : all) {
        CHECK(readPlanTemplate(plan.name, writePlanTemplate(plan))->rows.size() ==
              plan.rows.size());
        int law = 0;
        for (const TemplateRow& row : plan.rows) {
            CHECK_FALSE(row.what.zh.isEmpty());
            CHECK_FALSE(row.what.en.isEmpty());
            law += !row.rule.isEmpty();
        }
        CHECK(law >= 2);
    }
    CHECK(planTemplate(desk.read(), QStringLiteral("年度例会"))->name == QStringLiteral("annual"));
    CHECK_FALSE(planTemplate(desk.read(), QStringLiteral("没有")));
    for (const char* wrong :
         {"", "title\tx\ty", "a\tb\tc", "k\t甲\tA\tweeks\t-1\t0\t\t\tK\t\t",
          "k\t甲\tA\tdays\tlaw\t0\t\t\tK\t\t", "k\t甲\tA\tdays\t-99999\t0\t\t\tK\t\t",
          "k\t甲\tA\tdays\t-1\tx\t\t\tK\t\t", "k\t甲\tA\tdays\t-1\t0\tcongress.quorum\t\tK\t\t",
          "k\t甲\tA\tdays\t-1\t0\t\tlunch\tK\t\t", "k\t甲\tA\tdays\t-1\t0\t\t\tZ\t\t",
          "k\t甲\tA\tdays\t-1\t0\t\t\tK\t\t\nk\t乙\tB\tdays\t-1\t0\t\t\tK\t\t"}) {
        INFO(wrong);
        const auto read = readPlanTemplate(QStringLiteral("x"), QString::fromUtf8(wrong));
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().first().mend.isEmpty());
    }
}
