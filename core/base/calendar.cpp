// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/base/table.h"
#include <QCoreApplication>
#include <map>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("base", text); }

// Julian day 0 was a Monday.
bool isWeekday(qint64 day) { return (day % 7 + 7) % 7 < 5; }

/// Monday-to-Friday days from Julian day 0 up to and with `day` (which is not negative).
qint64 weekdaysUpTo(qint64 day) {
    const qint64 days = day + 1;
    return days / 7 * 5 + std::min<qint64>(days % 7, 5);
}

const QList<SpecialDay>& official() {
    static const QList<SpecialDay> days = [] {
        QList<SpecialDay> result;
        for (const QStringList& row : readTable(QStringLiteral(":/holidays/holidays.tsv")))
            result.push_back({QDate::fromString(row[0], Qt::ISODate), row[1] == u"work", row[2]});
        return result;
    }();
    return days;
}

} // namespace

Outcome<QList<SpecialDay>> parseSpecialDays(QStringView text) {
    QList<SpecialDay> days;
    Issues issues;
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        ++number;
        const QList<QStringView> cells = line.trimmed().split(u'\t');
        if (line.trimmed().isEmpty() || line.startsWith(u'#') ||
            (number == 1 && cells[0].trimmed() == u"date"))
            continue;
        const auto date = parseDate(cells[0]);
        const QString kind = cells.size() > 1 ? cells[1].trimmed().toString().toLower() : QString();
        const bool off = kind == u"off" || kind == u"休";
        const bool work = kind == u"work" || kind == u"班";
        if (!date || !date->warnings.isEmpty())
            issues << error(tr("Line %1: \"%2\" is not a date.")
                                .arg(QString::number(number), cells[0].left(40)),
                            tr("Write the date as year, month and day, for example 2019-03-05."));
        else if (!off && !work)
            issues << error(tr("Line %1: \"%2\" is neither off nor work.")
                                .arg(QString::number(number), kind.left(40)),
                            tr("Write off for a day off, work for a day that makes up for one."));
        else
            days.push_back(
                {date->date, work, cells.size() > 2 ? cells[2].trimmed().toString() : QString()});
    }
    if (!issues.isEmpty())
        return refuse(issues);
    return days;
}

Calendar::Calendar(const QList<SpecialDay>& extra) {
    std::map<qint64, std::pair<bool, QString>> days;
    for (const auto* list : {&official(), &extra}) {
        for (const SpecialDay& day : *list) {
            if (!day.date.isValid())
                continue;
            days[day.date.toJulianDay()] = {day.work, day.name};
            if (day.date.month() == 1 && day.date.day() == 1)
                announced_.insert(day.date.year());
        }
    }
    firstYear_ = *std::ranges::min_element(announced_);
    lastYear_ = *std::ranges::max_element(announced_);
    for (int year = 1950; year <= 2150; ++year) {
        if (announced_.contains(year))
            continue;
        for (const QDate date : {QDate(year, 1, 1), QDate(year, 5, 1), QDate(year, 10, 1),
                                 QDate(year, 10, 2), QDate(year, 10, 3)})
            days.try_emplace(date.toJulianDay(), false, QString());
    }
    int gained = 0;
    for (const auto& [day, what] : days) {
        gained += static_cast<int>(what.first) - static_cast<int>(isWeekday(day));
        rows_.push_back({day, what.first, what.second, gained});
    }
}

const Calendar::Row* Calendar::find(qint64 day) const {
    const auto found = std::ranges::lower_bound(rows_, day, {}, &Row::day);
    return found != rows_.end() && found->day == day ? &*found : nullptr;
}

bool Calendar::isWorkday(QDate date) const {
    const qint64 day = date.toJulianDay();
    const Row* row = find(day);
    return row ? row->work : isWeekday(day);
}

QString Calendar::nameOf(QDate date) const {
    const Row* row = find(date.toJulianDay());
    return row ? row->name : QString();
}

bool Calendar::isProvisional(QDate date) const { return !announced_.contains(date.year()); }

bool Calendar::isProvisional(QDate from, QDate to) const {
    for (int year = std::min(from, to).year(); year <= std::max(from, to).year(); ++year)
        if (!announced_.contains(year))
            return true;
    return false;
}

qint64 Calendar::workdaysUpTo(qint64 day) const {
    const auto behind = std::ranges::upper_bound(rows_, day, {}, &Row::day);
    return weekdaysUpTo(day) + (behind == rows_.begin() ? 0 : std::prev(behind)->gained);
}

int Calendar::workdaysBetween(QDate from, QDate to) const {
    const qint64 a = from.toJulianDay();
    const qint64 b = to.toJulianDay();
    if (b >= a)
        return static_cast<int>(workdaysUpTo(b) - workdaysUpTo(a));
    return -static_cast<int>(workdaysUpTo(a - 1) - workdaysUpTo(b - 1));
}

QDate Calendar::addWorkdays(QDate date, int n) const {
    const int step = n < 0 ? -1 : 1;
    for (int left = std::abs(n); left > 0;) {
        date = date.addDays(step);
        left -= isWorkday(date) ? 1 : 0;
    }
    return date;
}

QDate Calendar::nextWorkday(QDate date) const {
    return isWorkday(date) ? date : addWorkdays(date, 1);
}

} // namespace zhijia
