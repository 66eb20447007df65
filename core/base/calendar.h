// SPDX-License-Identifier: GPL-3.0-or-later
// Working days of mainland China: deadlines ("five working days of notice") are counted here.
#pragma once
#include "core/base/issue.h"
#include <QDate>
#include <QSet>
#include <vector>

namespace zhijia {

/// A day that differs from what its weekday says.
struct SpecialDay {
    QDate date;
    bool work = false; ///< false: a day off; true: a working day that makes up for one
    QString name;
    bool operator==(const SpecialDay&) const = default;
};

/// Reads "date<TAB>off|work<TAB>name" (休 and 班 will do too), one day a line, dates as `parseDate`
/// reads them; a header line and empty lines are skipped. Every bad line is named by its number.
Outcome<QList<SpecialDay>> parseSpecialDays(QStringView text);

class Calendar {
public:
    /// The State Council's notices that the program knows (2007 to 2026), then `extra`, whose rows
    /// win.
    explicit Calendar(const QList<SpecialDay>& extra = {});

    bool isWorkday(QDate date) const;
    /// "国庆节" for a day off or a make-up day; empty for an ordinary day.
    QString nameOf(QDate date) const;
    /// True if the holidays of the date's year are not announced (or not known). Then only weekends
    /// and the fixed days (1 January, 1 May, 1 to 3 October) are off, and the count may change by
    /// some days. A year counts as announced if its 1 January is named in a table.
    bool isProvisional(QDate date) const;
    bool isProvisional(QDate from, QDate to) const;

    /// n > 0: the n-th working day after `date`, which itself does not count (民法典 201: the day
    /// on which it begins is not counted). n < 0: the n-th before it. n = 0: the date itself,
    /// working day or not.
    QDate addWorkdays(QDate date, int n) const;
    /// Working days after `from` up to and with `to`; negative if `to` is before `from`, then those
    /// from `to` up to but without `from`. So workdaysBetween(d, addWorkdays(d, n)) == n.
    int workdaysBetween(QDate from, QDate to) const;
    /// The first working day on or after `date`: where a deadline ends that falls on a day off
    /// (民法典 203).
    QDate nextWorkday(QDate date) const;

    int firstYear() const { return firstYear_; }
    int lastYear() const { return lastYear_; }

private:
    struct Row {
        qint64 day; ///< Julian day
        bool work;
        QString name;
        int gained; ///< working days won or lost against the weekdays up to and with this row
    };
    const Row* find(qint64 day) const;
    qint64 workdaysUpTo(qint64 day) const;

    std::vector<Row> rows_; ///< ascending by day
    QSet<int> announced_;
    int firstYear_ = 0;
    int lastYear_ = 0;
};

} // namespace zhijia
