// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/increments.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include <QRegularExpression>
#include <algorithm>

namespace zhijia {

using auction::tr;

namespace {
constexpr qint64 yuanFen = 100;

/// An amount of whole yuan as text without ".00".
QString plain(Money money) {
    return money.fen() % yuanFen == 0 ? QString::number(money.fen() / yuanFen) : money.print();
}
} // namespace

Outcome<Increments> readIncrements(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[\\s,;、，；]+"));
    Increments table;
    const QStringList parts = halfWidth(tidyLines(text)).split(gaps, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const auto from = Money::parse(part.section(u':', 0, 0)),
                   step = Money::parse(part.section(u':', 1));
        if (part.count(u':') != 1 || !from || !step)
            return refuse(tr("\"%1\" is no line of a table of steps.").arg(part.left(30)),
                          tr("Write for example: 0:10 200:20 500:50 (from a price on: the step)."));
        if (from->fen() < 0 || *from > Money::fen(auction::highestFen) || step->fen() <= 0 ||
            *step > Money::fen(auction::highestFen))
            return refuse(tr("From %1 bids would rise by %2.").arg(from->print(), step->print()),
                          tr("Give a step above zero."));
        if (std::ranges::any_of(table, [&](const Increment& i) { return i.from == *from; }))
            return refuse(tr("The step from %1 is given twice.").arg(from->print()),
                          tr("Leave one of them out."));
        table << Increment{*from, *step};
    }
    std::ranges::sort(table, {}, &Increment::from);
    if (!table.isEmpty() && table.first().from.fen() != 0)
        return refuse(tr("The table says nothing below %1.").arg(table.first().from.print()),
                      tr("Begin with 0, for example: 0:10 200:20."));
    return table;
}

QString incrementsText(const Increments& table) {
    QStringList parts;
    for (const Increment& i : table)
        parts << QStringLiteral("%1:%2").arg(plain(i.from), plain(i.step));
    return parts.join(u' ');
}

Money incrementAt(const Increments& table, Money price) {
    Money step;
    for (const Increment& i : table)
        if (i.from <= price)
            step = i.step;
    return step;
}

Money proposedStart(Money worth, Ratio share) {
    const qint64 third = share.atMostOf(worth.fen());
    qint64 unit = yuanFen;
    while (third / unit >= 100)
        unit *= 10;
    return Money::fen(qMax(yuanFen, (third + unit / 2) / unit * unit));
}

Money proposedStep(Money start, Ratio share) {
    const qint64 tenth = share.atMostOf(start.fen());
    qint64 best = yuanFen;
    for (qint64 power = yuanFen; power <= qMax(yuanFen, tenth * 2); power *= 10)
        for (const qint64 step : {power, 2 * power, 5 * power})
            if (qAbs(step - tenth) < qAbs(best - tenth))
                best = step;
    return Money::fen(best);
}

} // namespace zhijia
