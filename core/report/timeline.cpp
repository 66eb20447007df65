// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timeline.h"
#include "core/report/words.h"
#include <QLocale>

namespace zhijia::report {

std::pair<QDate, QDate> timelineSpan(const Timeline& timeline) {
    QDate from, to;
    const auto take = [&](QDate day) {
        if (!day.isValid())
            return;
        from = from.isValid() ? qMin(from, day) : day;
        to = to.isValid() ? qMax(to, day) : day;
    };
    for (const Timeline::Item& item : timeline.items) {
        take(item.from);
        take(item.to);
    }
    take(timeline.anchor);
    if (!from.isValid())
        return {};
    // Today belongs into the picture unless that would squeeze everything else into a corner.
    const qint64 span = qMax<qint64>(7, from.daysTo(to));
    const QDate today = timeline.today;
    if (today.isValid() && today >= from.addDays(-span) && today <= to.addDays(span))
        take(today);
    return {from.addDays(-2), to.addDays(2)};
}

QList<TimelineTick> timelineTicks(QDate from, QDate to, Language language) {
    QList<TimelineTick> ticks;
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    const qint64 days = from.daysTo(to);
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const bool month = day.day() == 1 || day == from;
        const bool week = day.dayOfWeek() == 1 && days <= 150;
        if (!month && !week)
            continue;
        TimelineTick tick{day, {}, day.day() == 1};
        // Before a month that is about to begin there is no room for the one that ends.
        if (month && (day.day() == 1 || day.daysInMonth() - day.day() > days / 14))
            tick.label = language == Language::Chinese
                             ? (day.month() == 1 || day == from
                                    ? QStringLiteral("%1年%2月").arg(day.year()).arg(day.month())
                                    : QStringLiteral("%1月").arg(day.month()))
                             : locale.toString(day, day.month() == 1 || day == from
                                                        ? QStringLiteral("MMM yyyy")
                                                        : QStringLiteral("MMM"));
        ticks << tick;
    }
    return ticks;
}

Colour timelineColour(Timeline::State state) {
    switch (state) {
    case Timeline::Done:
        return 0x1B7F3B;
    case Timeline::Overdue:
        return 0xB3261E;
    case Timeline::Waived:
        return 0x9AA0A6;
    case Timeline::Open:
        break;
    }
    return 0x3B6EA5;
}

Table timelineTable(const Timeline& timeline) {
    Table table;
    table.caption = timeline.caption;
    table.columns = {{timeline.what, 4},
                     {timeline.begins, 1, mm(26), Align::Centre},
                     {timeline.ends, 1, mm(26), Align::Centre},
                     {timeline.state, 1, mm(24), Align::Centre}};
    const auto text = [](QDate day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    };
    for (const Timeline::Item& item : timeline.items)
        table.rows << Row{{(item.marked ? QStringLiteral("◆ ") : QString()) + item.label,
                           text(item.from), text(item.to), item.stateText}};
    return table;
}

} // namespace zhijia::report
