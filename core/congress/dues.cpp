// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/dues.h"
#include "core/book/reader.h"
#include "core/congress/sitting.h"
#include "core/congress/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using congress::tr;

namespace {

/// Offices work backwards from a deadline: what falls on a day off has to be done on the working
/// day before.
QDate workdayUpTo(const Calendar& calendar, QDate day) {
    return calendar.isWorkday(day) ? day : calendar.addWorkdays(day, -1);
}

/// The part of the year `day` lies in when the rule asks for `perYear` sittings a year: its first
/// and last day.
std::pair<QDate, QDate> period(QDate day, qint64 perYear) {
    const int months = static_cast<int>(12 / perYear);
    const int first = (day.month() - 1) / months * months + 1;
    const QDate from(day.year(), first, 1);
    // What does not divide twelve leaves a longer last part.
    const bool last = first + 2 * months > 13;
    return {from, last ? QDate(day.year(), 12, 31) : from.addMonths(months).addDays(-1)};
}

} // namespace

QList<Due> termDues(const Reader& reader, const Record& record, QDate today) {
    const auto& t = static_cast<const Term&>(record);
    const Rules rules = Rules::inForce(reader);
    const QString kind = QString::fromUtf8(Term::kindName);
    if (t.status == TermStatus::Planned && t.from.isValid()) // or nobody would take the step
        return {Due{kind, t.id, tr("%1 begins: elect the deputies and take office").arg(t.name),
                    t.from, rules.cite(rule::term), false}};
    if (t.status != TermStatus::Running)
        return {};
    QList<Due> dues;
    const auto calendar = calendarOf(reader);
    if (t.to.isValid())
        dues << Due{kind,
                    t.id,
                    tr("%1 ends: elect the next congress").arg(t.name),
                    t.to,
                    rules.cite(rule::term),
                    false};
    auto [from, to] = period(today, rules.count(rule::frequency));
    if (t.to.isValid() && t.to < from)
        return dues;
    const qint64 held = reader.count<Sitting>(
        Query()
            .eq(QStringLiteral("term"), Id<Term>(t.id))
            .in(QStringLiteral("status"),
                {QStringLiteral("open"), QStringLiteral("adjourned"), QStringLiteral("closed")})
            .is(QStringLiteral("held_on"), Condition::Ge, Codec<QDate>::toValue(from))
            .is(QStringLiteral("held_on"), Condition::Le, Codec<QDate>::toValue(to)));
    if (held == 0 && !(t.from.isValid() && t.from > to)) {
        const QDate on = workdayUpTo(*calendar, t.to.isValid() && t.to < to ? t.to : to);
        dues << Due{kind,
                    t.id,
                    tr("%1: hold a sitting").arg(t.name),
                    on,
                    rules.cite(rule::frequency),
                    calendar->isProvisional(on)};
    }
    return dues;
}

QList<Due> sittingDues(const Reader& reader, const Record& record, QDate) {
    const auto& s = static_cast<const Sitting&>(record);
    if ((s.status != SittingStatus::Planned && s.status != SittingStatus::Called) ||
        s.papersOn.isValid() || !s.heldOn.isValid())
        return {};
    const Rules rules = Rules::of(reader, s.rulePack);
    const auto calendar = calendarOf(reader);
    const QDate on = workdayUpTo(*calendar, s.heldOn.addDays(-rules.days(rule::papers)));
    return {Due{QString::fromUtf8(Sitting::kindName), s.id,
                tr("%1: papers to the deputies").arg(s.name), on, rules.cite(rule::papers),
                calendar->isProvisional(on)}};
}

} // namespace zhijia
