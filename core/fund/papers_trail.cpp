// SPDX-License-Identifier: GPL-3.0-or-later
// The trail on paper, and the bank's reconciliation. Pupils stand under their codes only.
#include "core/fund/bank_match.h"
#include "core/fund/paper_parts.h"
#include <QHash>

namespace zhijia {

using namespace fund;
using namespace report;

namespace {

/// Pieces that say the same but for the voucher they came by are one line.
struct Merged {
    QStringList names;
    QHash<QString, MoneySum> sums;
    void add(const QString& name, Money amount) {
        if (!sums.contains(name))
            names << name;
        sums[name] += amount;
    }
};

QString voucherText(const Reader& reader, Id<Voucher> id) {
    return id ? reader.title(Voucher::kind(), id.raw()) : QString();
}

Table linkTable(const Reader& reader, const Trail& trail, const QList<TrailLink>& links,
                bool forwards) {
    Table table;
    table.columns = forwards ? QList<Column>{{tr("Came in on"), 1, mm(26)},
                                             {tr("By"), 3},
                                             {tr("Went to"), 3},
                                             {tr("By"), 3},
                                             {tr("On"), 1, mm(26)},
                                             moneyColumn(tr("Amount"))}
                             : QList<Column>{{tr("Giver"), 3},
                                             {tr("Came in on"), 1, mm(26)},
                                             {tr("By"), 4},
                                             moneyColumn(tr("Amount"))};
    table.size = pt(9);
    MoneySum sum;
    for (const TrailLink& link : links) {
        const QString by = link.through.isEmpty()
                               ? voucherText(reader, link.in)
                               : tr("%1 (%2)").arg(voucherText(reader, link.in), link.through);
        table.rows << (forwards ? Row{{iso(link.inOn), by, trailEnd(reader, link),
                                       voucherText(reader, link.out),
                                       link.outOn.isValid() ? iso(link.outOn) : QString(),
                                       grouped(link.amount)}}
                                : Row{{trail.givers[link.giver].name, iso(link.inOn), by,
                                       grouped(link.amount)}});
        sum += link.amount;
    }
    table.rows << (forwards ? Row{{tr("Together"), {}, {}, {}, {}, grouped(sum)}, Row::Total}
                            : Row{{tr("Together"), {}, {}, grouped(sum)}, Row::Total});
    return table;
}

} // namespace

Outcome<Document> trailPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    const Trail trail = trailOf(reader, Id<Fund>(id));
    Document d = sheet(reader, tr("The trail of the money"), *f,
                       tr("through %1").arg(written(reader.today())), true);
    smallPrint(d, trailRule());
    Table givers;
    givers.caption = tr("Every giver's money");
    givers.columns = {{tr("No."), 1, mm(11)},        {tr("Giver"), 4},
                      moneyColumn(tr("Gave")),       moneyColumn(tr("To pupils")),
                      moneyColumn(tr("Costs")),      moneyColumn(tr("Returned")),
                      moneyColumn(tr("Still there"))};
    int number = 0;
    for (const TrailGiver& g : trail.givers)
        givers.rows << Row{{QString::number(++number), g.name, grouped(g.gave),
                            unlessNothing(g.toPupils), unlessNothing(g.toCosts),
                            unlessNothing(g.returned), unlessNothing(g.left)}};
    givers.rows << Row{{{},
                        tr("Together"),
                        grouped(trail.cameIn),
                        grouped(trail.toPupils),
                        grouped(trail.toCosts),
                        grouped(trail.returned),
                        grouped(trail.left)},
                       Row::Total};
    d.add({givers});
    for (const bool forwards : {true, false}) {
        Table table;
        table.caption = forwards ? tr("From giver to pupil") : tr("From pupil to giver");
        table.columns = {{forwards ? tr("Giver") : tr("Went to"), 4},
                         {forwards ? tr("Went to") : tr("Giver"), 4},
                         moneyColumn(tr("Amount"))};
        QStringList order;
        QHash<QString, Merged> parts;
        for (const TrailLink& link : trail.links) {
            const QString giver = trail.givers[link.giver].name, end = trailEnd(reader, link);
            const QString& head = forwards ? giver : end;
            if (!parts.contains(head))
                order << head;
            parts[head].add(forwards ? end : giver, link.amount);
        }
        MoneySum all;
        for (const QString& head : order) {
            bool first = true;
            for (const QString& name : std::as_const(parts[head].names)) {
                table.rows << Row{
                    {first ? head : QString(), name, grouped(parts[head].sums[name])}};
                all += parts[head].sums[name];
                first = false;
            }
        }
        table.rows << Row{{tr("Together"), {}, grouped(all)}, Row::Total};
        d.heading(1, table.caption);
        d.add({table});
    }
    return d;
}

Outcome<Document> voucherTrailPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto v = reader.get(Id<Voucher>(id));
    const auto f = v ? reader.get(v->fund) : std::nullopt;
    if (!f)
        return noSuch();
    if (v->status != VoucherStatus::Posted || v->type == VoucherType::Reversal)
        return refuse(tr("Only a posted voucher that was not reversed has a trail."),
                      tr("Choose another one."));
    const Trail trail = trailOf(reader, v->fund);
    const QList<TrailLink> to = trail.toVoucher(Id<Voucher>(id)),
                           of = trail.ofVoucher(Id<Voucher>(id));
    Document d = sheet(reader, to.isEmpty() ? tr("Where the money went") : tr("Whose money it was"),
                       *f, v->label, true);
    d.add({linkTable(reader, trail, to.isEmpty() ? of : to, to.isEmpty())});
    smallPrint(d, trailRule());
    return d;
}

Document giverTrailPaper(const Reader& reader, Id<Fund> fund, const Trail& trail, int giver) {
    const auto f = reader.get(fund);
    const TrailGiver& g = trail.givers[giver];
    Document d =
        sheet(reader, tr("What became of the money"), *f, tr("given by %1").arg(g.name), true);
    KeyValues facts;
    facts.items = {{tr("Gave"), grouped(g.gave)},
                   {tr("To pupils"), grouped(g.toPupils)},
                   {tr("Costs"), grouped(g.toCosts)},
                   {tr("Returned"), grouped(g.returned)},
                   {tr("Still there"), grouped(g.left)}};
    d.add({facts});
    d.add({Space{mm(3)}});
    d.add({linkTable(reader, trail, trail.ofGiver(giver), true)});
    smallPrint(d, trailRule());
    return d;
}

Outcome<Document> reconciliationPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    const Reconciliation r = reconcile(reader, Id<Fund>(id), reader.today());
    if (!r.bank)
        return refuse(tr("No line of the bank's statement says a balance."),
                      tr("Import the statement with its column of balances."));
    Document d = sheet(reader, tr("Bank reconciliation"), *f, tr("through %1").arg(written(r.on)));
    Table table;
    table.columns = {{tr("Date"), 1, mm(26)}, {tr("Item"), 4}, moneyColumn(tr("Amount"))};
    const auto total = [&](const QString& text, Money amount) {
        table.rows << Row{{{}, text, grouped(amount)}, Row::Total};
    };
    total(tr("Balance of the bank's statement"), *r.bank);
    for (const FundSplit& s : r.onlyBooks)
        table.rows << Row{{iso(s.on), tr("In the books only: %1").arg(s.title), grouped(s.amount)}};
    total(tr("The bank's balance, adjusted"), r.bankAdjusted());
    total(tr("Balance of the books"), r.books);
    for (const BankLine& line : r.onlyBank)
        table.rows << Row{
            {iso(line.on), tr("At the bank only: %1").arg(line.label), grouped(line.amount)}};
    total(tr("The books' balance, adjusted"), r.booksAdjusted());
    if (!r.agrees())
        total(tr("Difference"), r.difference());
    d.add({table});
    if (r.agrees())
        d.paragraph(tr("Both agree to the fen."));
    for (const Issue& issue : reconcileIssues(reader, r))
        d.paragraph(QStringLiteral("%1 %2").arg(issue.text, issue.mend));
    signatures(d);
    return d;
}

} // namespace zhijia
