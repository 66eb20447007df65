// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/clock.h"
#include "core/base/calendar.h"
#include "core/book/reader.h"
#include "core/notices/notice.h"
#include "core/notices/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using notices::iso;
using notices::tr;

NoticeClock noticeClock(const Calendar& calendar, const Rules& rules, QDate posted, qint64 days,
                        QDate today) {
    NoticeClock clock;
    clock.posted = posted;
    clock.days = qBound<qint64>(0, days, longestNotice);
    clock.ruleDays = rules.workdays(rule::noticeDays);
    clock.rule = rules.rule(rule::noticeDays).text.text();
    clock.citation = rules.cite(rule::noticeDays);
    clock.counting = rules.rule(rule::noticeCounting).text.text();
    clock.countingSource = rules.cite(rule::noticeCounting);
    if (!posted.isValid())
        return clock;
    // The day before the first that may count.
    const QDate from = rules.applies(rule::noticeCounting) ? posted : posted.addDays(-1);
    clock.ends = calendar.addWorkdays(from, static_cast<int>(clock.days));
    clock.mayEnd = clock.ends.addDays(1);
    clock.over = today >= clock.mayEnd;
    clock.provisional = calendar.isProvisional(posted, clock.ends);
    clock.day = today <= from        ? 0
                : today > clock.ends ? clock.days
                                     : calendar.workdaysBetween(from, today);
    int number = 0;
    for (QDate date = posted; date <= clock.ends; date = date.addDays(1)) {
        NoticeDay day{date, 0, {}, calendar.isProvisional(date)};
        if (date == from)
            day.why = tr("day of posting");
        else if (calendar.isWorkday(date))
            day.number = ++number;
        else if (const QString name = calendar.nameOf(date); !name.isEmpty())
            day.why = name;
        else
            day.why = date.dayOfWeek() >= Qt::Saturday ? tr("weekend") : tr("public holiday");
        clock.strip << day;
    }
    return clock;
}

Rules noticeRules(const Reader& reader, const Notice& notice) {
    if (!notice.rulePack.isEmpty())
        return Rules::of(reader, notice.rulePack);
    const auto sitting = notice.sitting ? reader.get(notice.sitting) : std::nullopt;
    return Rules::of(reader, sitting ? sitting->rulePack : QString());
}

NoticeClock noticeClock(const Reader& reader, const Notice& notice) {
    const Rules rules = noticeRules(reader, notice);
    const QDate today = reader.today();
    NoticeClock clock =
        noticeClock(*calendarOf(reader), rules, notice.postedOn.isValid() ? notice.postedOn : today,
                    notice.days.value_or(rules.workdays(rule::noticeDays)), today);
    // What is over ended when it ended: days off that are entered years later do not move it.
    if (notice.isOver() && notice.endsOn.isValid() && notice.endsOn != clock.ends) {
        clock.ends = notice.endsOn;
        clock.mayEnd = clock.ends.addDays(1);
        clock.over = true;
        clock.day = clock.days;
        clock.strip.removeIf([&](const NoticeDay& day) { return day.date > clock.ends; });
    }
    return clock;
}

QString NoticeClock::text() const {
    if (over)
        return tr("All %1 working days are over since %2.").arg(days).arg(iso(ends));
    if (day == 0)
        return tr("The count begins after the day of posting; %1 working days end on %2.")
            .arg(days)
            .arg(iso(ends));
    return tr("Working day %1 of %2; it ends on %3.").arg(day).arg(days).arg(iso(ends));
}

QList<NoticeDay> NoticeClock::skipped() const {
    QList<NoticeDay> list;
    for (const NoticeDay& day : strip)
        if (day.number == 0 && day.date != posted)
            list << day;
    return list;
}

QString NoticeClock::skippedText() const {
    QStringList groups, dates;
    const QList<NoticeDay> days_ = skipped();
    for (qsizetype i = 0; i < days_.size(); ++i) {
        dates << iso(days_[i].date);
        if (i + 1 < days_.size() && days_[i + 1].why == days_[i].why)
            continue;
        groups << tr("%1 (%2)").arg(dates.join(tr(", ")), days_[i].why);
        dates.clear();
    }
    return groups.join(tr("; "));
}

} // namespace zhijia
