// SPDX-License-Identifier: GPL-3.0-or-later
// Donors, items by unit, certificates of thanks. Anonymous donors stand in lists by their number
// and get no certificate with a name.
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"
#include "core/charity/totals.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace {

void certificate(Document& d, const Reader& reader, const Donor& donor, const QString& what,
                 const QString& sale, QDate on) {
    d.title(tr("Certificate of thanks"));
    centred(d, tr("To %1").arg(donor.name), true);
    body(d, what);
    body(d, tr("Your kindness becomes help for those who need it. We thank you heartily, and "
               "certify the gift hereby."));
    Q_UNUSED(sale);
    seal(d, reader.store().officeName(), on);
}

QString gaveText(const Reader& reader, Id<Donor> donor, Id<CharitySale> only, QString& saleName,
                 QDate& on) {
    QStringList names;
    qint64 pieces = 0, items = 0;
    Query query;
    query.eq(QStringLiteral("donor"), donor).by(QStringLiteral("id"));
    if (only)
        query.eq(QStringLiteral("sale"), only);
    for (const DonatedItem& i : reader.all<DonatedItem>(query)) {
        constexpr qsizetype mostNames = 12;
        if (names.size() < mostNames)
            names << (i.quantity > 1 ? tr("%1 × %2").arg(i.name).arg(i.quantity) : i.name);
        pieces += i.quantity;
        ++items;
        on = qMax(on, i.receivedOn);
        saleName = reader.title(CharitySale::kind(), i.sale.raw());
    }
    if (items == 0)
        return {};
    QString list = names.join(tr(", "));
    if (items > names.size())
        list = tr("%1 and more").arg(list);
    return tr("You gave %1 pieces to \"%2\": %3.").arg(number(pieces), saleName, list);
}

} // namespace

Outcome<Document> donorsPaper(const Reader& reader, RawId id) {
    const Id<CharitySale> saleId(id);
    const auto s = reader.get(saleId);
    if (!s)
        return noSuch();
    Document d = listSheet(reader, tr("%1: donors").arg(s->name));
    Table table;
    table.columns = {
        {tr("No."), 1, mm(12), Align::Centre},  {tr("Donor"), 4},
        {tr("Items"), 1, mm(18), Align::Right}, {tr("Pieces"), 1, mm(18), Align::Right},
        {tr("Sold"), 1, mm(18), Align::Right},  {tr("Brought"), 1, mm(30), Align::Right}};
    GivenLine sum;
    QString unit = QStringLiteral("\n");
    int count = 0;
    for (const GivenLine& l : givenAt(reader, saleId)) {
        if (l.unitName != unit) {
            unit = l.unitName;
            table.rows << Row{{unit.isEmpty() ? tr("From outside, and unnamed") : unit},
                              Row::Group};
        }
        table.rows << Row{{number(++count), l.name, number(l.items), number(l.pieces),
                           number(l.soldPieces), l.brought.print()}};
        sum.items += l.items;
        sum.pieces += l.pieces;
        sum.soldPieces += l.soldPieces;
        sum.brought += l.brought;
    }
    table.rows << Row{{QString(), tr("Total"), number(sum.items), number(sum.pieces),
                       number(sum.soldPieces), sum.brought.print()},
                      Row::Total};
    d.add({table});
    d.paragraph(tr("Goods at a free price have no donor and are not in this list."));
    return d;
}

Outcome<Document> itemsPaper(const Reader& reader, RawId id) {
    const Id<CharitySale> saleId(id);
    const auto s = reader.get(saleId);
    if (!s)
        return noSuch();
    Document d = listSheet(reader, tr("%1: donated items").arg(s->name));
    Table table;
    table.columns = {{tr("Code"), 1, mm(26)},
                     {tr("Item"), 4},
                     {tr("Category"), 2},
                     {tr("Donor"), 2},
                     {tr("Pieces"), 1, mm(14), Align::Right},
                     {tr("Price"), 1, mm(20), Align::Right},
                     {tr("Status"), 1, mm(24)}};
    QString unit = QStringLiteral("\n");
    QHash<qint64, QString> units, donors, categories;
    const auto name = [&](QHash<qint64, QString>& known, const Kind& kind, qint64 record) {
        if (!known.contains(record))
            known.insert(record, reader.title(kind, record));
        return known.value(record);
    };
    qint64 pieces = 0;
    const auto items = reader.all<DonatedItem>(Query()
                                                   .eq(QStringLiteral("sale"), saleId)
                                                   .by(QStringLiteral("unit"))
                                                   .by(QStringLiteral("number")));
    for (const DonatedItem& i : items) {
        const QString of = name(units, Unit::kind(), i.unit.raw());
        if (of != unit) {
            unit = of;
            table.rows << Row{{unit.isEmpty() ? tr("No unit") : unit}, Row::Group};
        }
        pieces += i.quantity;
        table.rows << Row{{i.code, i.name,
                           name(categories, GoodsCategory::kind(), i.category.raw()),
                           name(donors, Donor::kind(), i.donor.raw()), number(i.quantity),
                           i.price.print(), shown(reader, u"status", i)}};
    }
    table.rows << Row{{tr("Total"), tr("Items: %1").arg(items.size()), QString(), QString(),
                       number(pieces), QString(), QString()},
                      Row::Total};
    d.add({table});
    return d;
}

Outcome<Document> thanksPaper(const Reader& reader, RawId id) {
    const auto donor = reader.get(Id<Donor>(id));
    if (!donor)
        return noSuch();
    QString sale;
    QDate on;
    const QString what = gaveText(reader, Id<Donor>(id), {}, sale, on);
    if (what.isEmpty())
        return refuse(tr("%1 has given nothing yet.").arg(donor->name),
                      tr("Enter the items first."));
    Document d = officialSheet(reader, tr("Certificate of thanks"), tr("Charity sale"));
    d.page.footer = QStringLiteral("");
    certificate(d, reader, *donor, what, sale, on);
    return d;
}

Outcome<Document> allThanks(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const Id<CharitySale> saleId(id);
    if (!reader.get(saleId))
        return noSuch();
    Document d = officialSheet(reader, tr("Certificates of thanks"), tr("Charity sale"));
    d.page.footer = QStringLiteral("");
    bool first = true;
    for (const GivenLine& l : givenAt(reader, saleId)) {
        const auto donor = reader.get(l.donor);
        if (!donor || donor->isAnonymous())
            continue;
        QString sale;
        QDate on;
        const QString what = gaveText(reader, l.donor, saleId, sale, on);
        if (!first)
            d.add({PageBreak{}});
        first = false;
        certificate(d, reader, *donor, what, sale, on);
    }
    if (first)
        return refuse(tr("No donor of this sale is named."), tr("Enter the items first."));
    return d;
}

} // namespace zhijia
