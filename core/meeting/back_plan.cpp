// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/back_plan.h"
#include "core/base/calendar.h"
#include "core/meeting/duty.h"
#include "core/meeting/words.h"
#include <algorithm>

namespace zhijia {

using meeting::tr;

namespace {

constexpr RuleSide sides[] = {
    {rule::papers, -1, Counted::Days},
    {rule::proposalWindow, -1, Counted::Days},
    {rule::noticeDays, +1, Counted::Workdays},
};

qint64 offsetOf(const Rules& rules, const RuleSide& side) {
    return side.sign *
           (side.counted == Counted::Days ? rules.days(side.rule) : rules.workdays(side.rule));
}

QString dayOffName(const Calendar& calendar, QDate day) {
    if (calendar.isWorkday(day))
        return {};
    const QString name = calendar.nameOf(day);
    if (!name.isEmpty())
        return name;
    return day.dayOfWeek() == 6   ? tr("a Saturday")
           : day.dayOfWeek() == 7 ? tr("a Sunday")
                                  : tr("a day off");
}

/// The first working day from `from` on for which nothing that `counts` is due before today.
QDate firstDay(const Rules& rules, const Calendar& calendar, const QList<DutyShape>& duties,
               QDate from, QDate today, bool custom) {
    for (QDate day = calendar.nextWorkday(from); day < from.addYears(3);
         day = calendar.addWorkdays(day, 1)) {
        const bool fits = std::ranges::all_of(duties, [&](const DutyShape& d) {
            if (d.rule.isEmpty() && !custom)
                return true;
            const DutyDates dates = dutyDates(rules, calendar, d, day);
            // What has a day of its own is not mended by another day of the sitting.
            if (d.fixedOn.isValid())
                return !dates.breaks();
            if (!dates.before && !custom)
                return true;
            return (custom ? dates.due : dates.law.isValid() ? dates.law : dates.due) >= today;
        });
        if (fits)
            return day;
    }
    return {};
}

} // namespace

std::span<const RuleSide> ruleSides() { return sides; }

const RuleSide* ruleSide(QStringView rule) {
    const auto at = std::ranges::find_if(
        sides, [&](const RuleSide& s) { return rule == QLatin1StringView(s.rule); });
    return at == std::end(sides) ? nullptr : at;
}

QDate countedDay(const Calendar& calendar, QDate anchor, qint64 offset, Counted counted) {
    if (!anchor.isValid() || offset == 0)
        return anchor;
    if (offset < -furthestOffset || offset > furthestOffset)
        return {}; // the check of a duty refuses it in words; a calendar need not be walked first
    if (counted == Counted::Workdays)
        return calendar.addWorkdays(anchor, static_cast<int>(offset));
    const QDate day = anchor.addDays(offset);
    if (calendar.isWorkday(day))
        return day;
    return offset < 0 ? calendar.addWorkdays(day, -1) : calendar.nextWorkday(day);
}

QDate lawDay(const Rules& rules, const Calendar& calendar, const QString& rule, QDate day) {
    const RuleSide* side = ruleSide(rule);
    return side ? countedDay(calendar, day, offsetOf(rules, *side), side->counted) : QDate();
}

DutyDates dutyDates(const Rules& rules, const Calendar& calendar, const DutyShape& shape,
                    QDate sitting) {
    DutyDates dates;
    if (!sitting.isValid())
        return dates;
    dates.law = lawDay(rules, calendar, shape.rule, sitting);
    dates.due = shape.fixedOn.isValid() ? shape.fixedOn
                : shape.offset        ? countedDay(calendar, sitting, *shape.offset, shape.counted)
                : dates.law.isValid() ? dates.law
                                      : sitting;
    const RuleSide* side = ruleSide(shape.rule);
    dates.before = side ? side->sign < 0 : dates.due <= sitting;
    const bool counts = !shape.fixedOn.isValid() && (shape.offset ? shape.counted
                                                     : side       ? side->counted
                                                            : Counted::Days) == Counted::Workdays;
    dates.provisional =
        counts ? calendar.isProvisional(qMin(dates.due, sitting), qMax(dates.due, sitting))
               : !shape.fixedOn.isValid() && calendar.isProvisional(dates.due);
    return dates;
}

DayAdvice adviseDay(const Rules& rules, const Calendar& calendar, const QList<DutyShape>& duties,
                    QDate day, QDate today) {
    DayAdvice advice;
    advice.day = day;
    advice.dayOff = dayOffName(calendar, day);
    advice.provisional = calendar.isProvisional(day);
    for (const DutyShape& d : duties) {
        const DutyDates dates = dutyDates(rules, calendar, d, day);
        if (dates.due >= today && !dates.breaks())
            continue;
        const QString citation =
            d.rule.isEmpty() ? QString() : rules.cite(d.rule.toUtf8().constData());
        if (!citation.isEmpty() && dates.before &&
            (dates.law < today || (d.fixedOn.isValid() && dates.breaks())))
            advice.lawful = false;
        advice.late.append({d.what, dates, citation});
    }
    std::ranges::stable_sort(advice.late, [](const DayAdvice::Line& a, const DayAdvice::Line& b) {
        if (a.citation.isEmpty() != b.citation.isEmpty())
            return !a.citation.isEmpty();
        return a.dates.due < b.dates.due;
    });
    advice.earliest = firstDay(rules, calendar, duties, today, today, false);
    advice.comfortable = firstDay(rules, calendar, duties, today, today, true);
    return advice;
}

} // namespace zhijia
