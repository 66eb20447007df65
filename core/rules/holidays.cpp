// SPDX-License-Identifier: GPL-3.0-or-later
// Kept as one setting, "calendar.days", in the same form as a table of holidays: a line per day.
#include "core/rules/holidays.h"
#include "core/book/txn.h"
#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QMutex>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("rules", text); }

const QString daysKey = QStringLiteral("calendar.days");

QMap<QDate, SpecialDay> read(const Reader& reader) {
    QMap<QDate, SpecialDay> days;
    if (const auto list = parseSpecialDays(reader.setting(daysKey)))
        for (const SpecialDay& day : *list)
            days.insert(day.date, day);
    return days;
}

void write(Txn& txn, const QMap<QDate, SpecialDay>& days) {
    QString text;
    for (const SpecialDay& day : days)
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(day.date.toString(Qt::ISODate),
                         day.work ? QStringLiteral("work") : QStringLiteral("off"), day.name);
    txn.setSetting(daysKey, text);
}

} // namespace

QList<SpecialDay> ownSpecialDays(const Reader& reader) { return read(reader).values(); }

Outcome<int> addSpecialDays(Txn& txn, const QList<SpecialDay>& days) {
    auto all = read(txn);
    int changed = 0;
    for (SpecialDay day : days) {
        if (!day.date.isValid())
            return refuse(tr("A day of the list is no date."),
                          tr("Write the date as year, month and day, for example 2027-02-06."));
        day.name = day.name.simplified(); // a tab or a line break would end its line
        if (const auto it = all.constFind(day.date); it != all.constEnd() && *it == day)
            continue;
        all.insert(day.date, day);
        ++changed;
    }
    if (changed > 0)
        write(txn, all);
    return changed;
}

Outcome<void> removeSpecialDay(Txn& txn, QDate date) {
    auto all = read(txn);
    if (all.remove(date) == 0)
        return refuse(tr("%1 is none of the office's own days.").arg(date.toString(Qt::ISODate)),
                      tr("A day of the program's table is changed by adding it as off or work."));
    write(txn, all);
    return {};
}

std::shared_ptr<const Calendar> calendarOf(const Reader& reader) {
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Calendar>> known;
    const QString text = reader.setting(daysKey);
    {
        const QMutexLocker lock(&mutex);
        if (const auto calendar = known.value(text))
            return calendar;
    }
    const auto calendar = std::make_shared<const Calendar>(ownSpecialDays(reader));
    const QMutexLocker lock(&mutex);
    if (known.size() > 20) // every edit makes another text; nobody needs the old ones
        known.clear();
    known.insert(text, calendar);
    return calendar;
}

} // namespace zhijia
