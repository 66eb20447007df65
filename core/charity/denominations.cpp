// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/denominations.h"
#include "core/base/text.h"
#include "core/charity/words.h"
#include <QMap>
#include <QRegularExpression>

namespace zhijia {

using charity::tr;

const QList<qint64>& notesAndCoins() {
    static const QList<qint64> list{10000, 5000, 2000, 1000, 500, 100, 50, 10, 5, 2, 1};
    return list;
}

Outcome<Denominations> readDenominations(const QString& text) {
    QString plain = halfWidth(tidy(text));
    plain.replace(QChar(u'×'), u'*').replace(u'x', u'*').replace(u'X', u'*');
    plain.replace(QRegularExpression(QStringLiteral("\\s*\\*\\s*")), QStringLiteral("*"));
    QMap<qint64, qint64> counts;
    static const QRegularExpression gap(QStringLiteral("[\\s,;，；、]+"));
    for (const QString& part : plain.split(gap, Qt::SkipEmptyParts)) {
        const QStringList two = part.split(u'*');
        const auto money =
            two.size() == 2 ? Money::parse(two[0]) : Outcome<Money>(refuse(QString()));
        bool ok = false;
        const qint64 count = two.value(1).toLongLong(&ok);
        constexpr qint64 most = 1'000'000;
        if (!money || !ok || count < 0 || count > most)
            return refuse(tr("\"%1\" is no number of notes or coins.").arg(part),
                          tr("Write for example: 100*3 50*2 0.5*4"));
        if (!notesAndCoins().contains(money->fen()))
            return refuse(tr("There is no note or coin of %1.").arg(charity::yuan(*money)),
                          tr("Write for example: 100*3 50*2 0.5*4"));
        counts[money->fen()] += count;
    }
    Denominations list;
    for (const qint64 fen : notesAndCoins())
        if (counts.value(fen) > 0)
            list << Denomination{fen, counts.value(fen)};
    return list;
}

QString denominationsText(const Denominations& counted) {
    QStringList parts;
    for (const Denomination& d : counted) {
        QString value = Money::fen(d.fen).print();
        if (value.endsWith(QStringLiteral(".00")))
            value.chop(3);
        parts << QStringLiteral("%1×%2").arg(value).arg(d.count);
    }
    return parts.join(u' ');
}

Money denominationsTotal(const Denominations& counted) {
    Money sum;
    for (const Denomination& d : counted)
        sum += Money::fen(d.fen) * d.count;
    return sum;
}

} // namespace zhijia
