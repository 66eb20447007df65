// SPDX-License-Identifier: GPL-3.0-or-later
// The roll as a ballot froze it, by delegation: who could get a paper.
#include "core/ballots/ballot.h"
#include "core/book/reader.h"

namespace zhijia {

QList<FrozenDelegation> frozenRoll(const Ballot& ballot) {
    QList<FrozenDelegation> list;
    for (const QString& part : ballot.roll.split(u';', Qt::SkipEmptyParts)) {
        const QStringList n = part.split(u':');
        list.append({Id<Delegation>(n.value(0).toLongLong()), n.value(1).toLongLong(),
                     n.value(2).toLongLong()});
    }
    return list;
}

QString printFrozenRoll(const QList<FrozenDelegation>& roll) {
    QStringList parts;
    for (const FrozenDelegation& d : roll)
        parts << QStringLiteral("%1:%2:%3").arg(d.delegation.raw()).arg(d.entitled).arg(d.present);
    return parts.join(u';');
}

QList<FrozenDelegation> rollNow(const Reader& reader, Id<Sitting> sitting) {
    QHash<RawId, FrozenDelegation> byId;
    reader.each(Attendance::kind(), {QStringLiteral("delegation"), QStringLiteral("state")},
                Query()
                    .eq(QStringLiteral("sitting"), sitting)
                    .eq(QStringLiteral("role"), QStringLiteral("deputy"))
                    .is(QStringLiteral("state"), Condition::Ne, QStringLiteral("released")),
                [&](const QVariantList& row) {
                    FrozenDelegation& d = byId[row[0].toLongLong()];
                    d.delegation = Id<Delegation>(row[0].toLongLong());
                    ++d.entitled;
                    const QString state = row[1].toString();
                    if (state == QLatin1StringView("present") || state == QLatin1StringView("late"))
                        ++d.present;
                    return true;
                });
    QList<FrozenDelegation> list;
    if (byId.isEmpty())
        return list;
    const auto s = reader.get(sitting);
    for (const RawId id :
         reader.ids(Delegation::kind(),
                    Query().eq(QStringLiteral("term"), s->term).by(QStringLiteral("position"))))
        if (byId.contains(id))
            list << byId.take(id);
    list += byId.values(); // those without a delegation
    return list;
}

} // namespace zhijia
