// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/totals.h"
#include "core/charity/hooks.h"
#include "core/charity/words.h"
#include <QMap>

namespace zhijia {

using charity::tr;

namespace {

Query linesIn(Id<CharitySale> sale) {
    Query query;
    query.inRecords(QStringLiteral("receipt"), SaleReceipt::kind(), QStringLiteral("id"),
                    {{QStringLiteral("sale"), Condition::Eq, sale.raw()}});
    return query;
}

struct Sum {
    qint64 pieces = 0;
    Money amount;
};
template <class Key>
void add(QMap<Key, Sum>& sums, const Key& key, qint64 pieces, Money amount) {
    Sum& s = sums[key];
    s.pieces += pieces;
    s.amount += amount;
}

QList<TotalLine> named(const Reader& reader, const Kind& kind, const char* key,
                       const QMap<qint64, Sum>& sums, const QString& none) {
    QList<TotalLine> list;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (it->pieces == 0 && it->amount == Money())
            continue; // all of it came back
        QString name = none;
        if (it.key() != 0)
            if (const auto r = reader.get(kind, it.key()))
                name = kind.value(*r, QString::fromUtf8(key)).toString();
        list << TotalLine{name, it->pieces, it->amount};
    }
    std::ranges::stable_sort(list, [](const TotalLine& a, const TotalLine& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.name < b.name;
    });
    return list;
}

} // namespace

Takings takingsOf(const Reader& reader, Id<CharitySale> sale) {
    Takings t;
    reader.each(SaleReceipt::kind(),
                {QStringLiteral("cash"), QStringLiteral("transfer"), QStringLiteral("qr"),
                 QStringLiteral("discount"), QStringLiteral("type")},
                Query().eq(QStringLiteral("sale"), sale), [&](const QVariantList& v) {
                    ++t.receipts;
                    t.cash += Money::fen(v[0].toLongLong());
                    t.transfer += Money::fen(v[1].toLongLong());
                    t.qr += Money::fen(v[2].toLongLong());
                    t.discount += Money::fen(v[3].toLongLong());
                    t.voids += v[4].toString() == QStringLiteral("void");
                    t.returns += v[4].toString() == QStringLiteral("return");
                    return true;
                });
    for (const OtherTakings& other : otherTakings(reader, sale))
        t.other += other.total;
    return t;
}

SaleTotals totalsOf(const Reader& reader, Id<CharitySale> sale) {
    const Reader::Snapshot snapshot(reader);
    SaleTotals totals;
    totals.takings = takingsOf(reader, sale);
    QHash<qint64, QString> hours; ///< of each receipt
    QMap<qint64, Sum> categories, units, stalls;
    QMap<QString, Sum> byHour;
    const auto record = reader.get(sale);
    const bool past = record && record->isPast();
    const auto hourOf = [](const QDateTime& at) {
        if (!at.isValid())
            return tr("Time not noted");
        return officeTime(at).toString(QStringLiteral("MM-dd HH:00"));
    };
    reader.each(SaleReceipt::kind(), {QStringLiteral("id"), QStringLiteral("at")},
                Query().eq(QStringLiteral("sale"), sale), [&](const QVariantList& v) {
                    hours.insert(v[0].toLongLong(), hourOf(Codec<QDateTime>::fromValue(v[1])));
                    return true;
                });
    reader.each(ReceiptLine::kind(),
                {QStringLiteral("receipt"), QStringLiteral("category"), QStringLiteral("unit"),
                 QStringLiteral("stall"), QStringLiteral("quantity"), QStringLiteral("amount")},
                linesIn(sale), [&](const QVariantList& v) {
                    const qint64 pieces = v[4].toLongLong();
                    const Money amount = Money::fen(v[5].toLongLong());
                    add(categories, v[1].toLongLong(), pieces, amount);
                    add(units, v[2].toLongLong(), pieces, amount);
                    add(stalls, v[3].toLongLong(), pieces, amount);
                    add(byHour, hours.value(v[0].toLongLong()), pieces, amount);
                    return true;
                });
    for (const OtherTakings& other : otherTakings(reader, sale))
        for (const OtherTakings::Line& l : other.lines) {
            add(categories, l.category.raw(), l.pieces, l.amount);
            add(units, l.unit.raw(), l.pieces, l.amount);
            add(stalls, l.stall.raw(), l.pieces, l.amount);
            add(byHour, hourOf(l.at), l.pieces, l.amount);
        }
    totals.byCategory = named(reader, GoodsCategory::kind(), "path", categories,
                              past ? tr("Not itemised") : tr("Goods at a free price"));
    totals.byUnit = named(reader, Unit::kind(), "name", units, tr("No unit"));
    totals.byStall = named(reader, CharityStall::kind(), "name", stalls, tr("No stall"));
    for (auto it = byHour.begin(); it != byHour.end(); ++it)
        totals.byHour << TotalLine{it.key(), it->pieces, it->amount};
    return totals;
}

Issues totalsAddUp(const Reader& reader, Id<CharitySale> sale) {
    Issues issues;
    Money lines, receipts, ways;
    qint64 count = 0, last = 0;
    reader.each(SaleReceipt::kind(),
                {QStringLiteral("number"), QStringLiteral("total"), QStringLiteral("cash"),
                 QStringLiteral("transfer"), QStringLiteral("qr")},
                Query().eq(QStringLiteral("sale"), sale), [&](const QVariantList& v) {
                    ++count;
                    last = qMax(last, v[0].toLongLong());
                    receipts += Money::fen(v[1].toLongLong());
                    for (int i = 2; i < 5; ++i)
                        ways += Money::fen(v[i].toLongLong());
                    return true;
                });
    reader.each(ReceiptLine::kind(), {QStringLiteral("amount")}, linesIn(sale),
                [&](const QVariantList& v) {
                    lines += Money::fen(v[0].toLongLong());
                    return true;
                });
    if (lines != receipts || receipts != ways)
        issues << error(tr("The sums differ: lines %1, receipts %2, payments %3.")
                            .arg(lines.print(), receipts.print(), ways.print()),
                        tr("Check the office file (\"Check the office\")."));
    for (const OtherTakings& other : otherTakings(reader, sale)) {
        count += other.receipts;
        last = qMax(last, other.lastReceipt);
    }
    if (count != last)
        issues << error(
            tr("There are %1 receipts, but the last number is %2.").arg(count).arg(last),
            tr("Check the office file (\"Check the office\")."));
    return issues;
}

QList<GivenLine> givenAt(const Reader& reader, Id<CharitySale> sale) {
    const Reader::Snapshot snapshot(reader);
    QHash<qint64, GivenLine> lines;
    QHash<qint64, qint64> donorOf;
    reader.each(DonatedItem::kind(),
                {QStringLiteral("id"), QStringLiteral("donor"), QStringLiteral("quantity"),
                 QStringLiteral("sold"), QStringLiteral("auctioned")},
                Query().eq(QStringLiteral("sale"), sale), [&](const QVariantList& v) {
                    const qint64 donor = v[1].toLongLong();
                    donorOf.insert(v[0].toLongLong(), donor);
                    GivenLine& l = lines[donor];
                    l.donor = Id<Donor>(donor);
                    ++l.items;
                    l.pieces += v[2].toLongLong();
                    l.soldPieces += v[3].toLongLong() + v[4].toLongLong();
                    return true;
                });
    Query sold = linesIn(sale);
    sold.is(QStringLiteral("item"), Condition::NotNull);
    reader.each(ReceiptLine::kind(), {QStringLiteral("item"), QStringLiteral("amount")}, sold,
                [&](const QVariantList& v) {
                    lines[donorOf.value(v[0].toLongLong())].brought +=
                        Money::fen(v[1].toLongLong());
                    return true;
                });
    for (const OtherTakings& other : otherTakings(reader, sale))
        for (const OtherTakings::Line& l : other.lines)
            if (donorOf.contains(l.item.raw()))
                lines[donorOf.value(l.item.raw())].brought += l.amount;
    QList<GivenLine> list;
    QHash<qint64, bool> anonymous;
    for (GivenLine l : lines) {
        const auto donor = reader.get(l.donor);
        if (!donor)
            continue;
        l.name = donor->name;
        if (!donor->isAnonymous() && donor->unit) {
            l.unit = donor->unit;
            l.unitName = reader.title(Unit::kind(), donor->unit.raw());
        }
        anonymous.insert(l.donor.raw(), donor->isAnonymous());
        list << l;
    }
    std::ranges::sort(list, [&](const GivenLine& a, const GivenLine& b) {
        const bool hiddenA = anonymous.value(a.donor.raw()),
                   hiddenB = anonymous.value(b.donor.raw());
        if (hiddenA != hiddenB)
            return hiddenB;
        if (a.unitName != b.unitName)
            return a.unitName < b.unitName;
        return a.name != b.name ? a.name < b.name : a.donor < b.donor;
    });
    return list;
}

} // namespace zhijia
