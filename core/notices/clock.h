// SPDX-License-Identifier: GPL-3.0-or-later
// The working-day clock of a public notice: which day it is, when it may come down, which days do
// not count and why, and which rule says so.
#pragma once
#include <QDate>
#include <QList>
#include <QString>

namespace zhijia {

class Calendar;
class Reader;
class Rules;
struct Notice;

/// One day of the notice, the day of posting included.
struct NoticeDay {
    QDate date;
    int number = 0; ///< 1, 2, 3 … of the days that count; 0: it does not count
    QString why;    ///< it does not count: the day of posting, weekend, a holiday by name
    bool provisional = false;
};

struct NoticeClock {
    QDate posted, ends; ///< `ends` is the last day it must hang through
    QDate mayEnd;       ///< the first day it may be taken down: the day after `ends`
    qint64 days = 0;    ///< working days it runs
    qint64 ruleDays = 0;
    qint64 day = 0; ///< working days that are over or going on, as of the day asked about
    bool over = false;
    bool provisional = false; ///< falls into a year whose holidays are not announced
    QString rule, citation;
    QString counting, countingSource; ///< how days are counted, and what says so
    QList<NoticeDay> strip;           ///< from posting to end

    /// "Day 3 of 5; it ends on 2026-03-09."
    QString text() const;
    /// The days in between that do not count, each with its reason.
    QList<NoticeDay> skipped() const;
    /// Those in one line: "2026-03-07, 2026-03-08 (weekend)"; empty when there are none.
    QString skippedText() const;
};

/// Posted on `posted` for `days` working days, counted as rule::noticeCounting says: the day of
/// posting does not count and the last day counts whole. Under a pack in which that rule does not
/// hold, the day of posting is the first.
NoticeClock noticeClock(const Calendar& calendar, const Rules& rules, QDate posted, qint64 days,
                        QDate today);
/// Of a notice as it hangs; of a draft as if it were posted today. By the calendar as the office
/// knows it now, so that holidays announced meanwhile count.
NoticeClock noticeClock(const Reader& reader, const Notice& notice);
/// The rules a notice runs under: those it was posted under, else its sitting's, else the office's.
Rules noticeRules(const Reader& reader, const Notice& notice);

} // namespace zhijia
