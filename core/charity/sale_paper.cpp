// SPDX-License-Identifier: GPL-3.0-or-later
// The call before a sale, its report and its public notice after it.
#include "core/charity/hooks.h"
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"
#include "core/charity/totals.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace charity {

BarChart bars(const QString& caption, const QList<std::pair<QString, Money>>& amounts) {
    BarChart chart;
    chart.caption = caption;
    chart.unit = tr("yuan");
    for (const auto& [name, money] : amounts)
        chart.bars << BarChart::Bar{name, qMax<qint64>(0, money.fen() / 100)};
    return chart;
}

} // namespace charity

namespace {

void totals(Document& d, const QString& caption, const QString& column,
            const QList<TotalLine>& lines, bool chart) {
    Table table;
    table.columns = {{column, 4},
                     {tr("Pieces"), 1, mm(24), Align::Right},
                     {tr("Amount"), 1, mm(34), Align::Right},
                     {tr("Share"), 1, mm(20), Align::Right}};
    TotalLine sum;
    for (const TotalLine& l : lines) {
        sum.pieces += l.pieces;
        sum.amount += l.amount;
    }
    QList<std::pair<QString, Money>> amounts;
    for (const TotalLine& l : lines) {
        // Tenths of a per cent, down: shares are shown, never added up.
        const qint64 tenths = sum.amount.fen() > 0 ? l.amount.fen() * 1000 / sum.amount.fen() : 0;
        table.rows << Row{{l.name, number(l.pieces), l.amount.print(),
                           sum.amount.fen() > 0
                               ? QStringLiteral("%1.%2 %").arg(tenths / 10).arg(qAbs(tenths % 10))
                               : QStringLiteral("—")}};
        constexpr qsizetype mostBars = 24;
        if (amounts.size() < mostBars)
            amounts << std::pair(l.name, l.amount);
    }
    table.rows << Row{{tr("Total"), number(sum.pieces), sum.amount.print(), QString()}, Row::Total};
    d.heading(1, caption);
    d.add({table});
    if (chart && !amounts.isEmpty())
        d.add({bars(tr("%1, whole yuan").arg(caption), amounts)});
}

QString period(const CharitySale& s) {
    return s.saleUntil.isValid() && s.saleUntil != s.saleOn
               ? tr("%1 to %2").arg(day(s.saleOn), day(s.saleUntil))
               : day(s.saleOn);
}

void publicFacts(Document& d, const Reader& reader, const CharitySale& s) {
    if (s.scope != SaleScope::Public)
        return;
    const Rules rules = Rules::of(reader, s.rulePack);
    labelled(d, tr("Fundraising partner"),
             tr("%1 (certificate %2); plan filed on %3, No. %4")
                 .arg(s.partner, s.partnerNumber, day(s.planFiledOn), s.planNumber));
    labelled(
        d, tr("By the rules"),
        tr("%1 (%2)").arg(rules.rule(rule::saleReport).text.text(), rules.cite(rule::saleReport)));
}

} // namespace

Outcome<Document> saleCall(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(Id<CharitySale>(id));
    if (!s)
        return noSuch();
    Document d =
        officialSheet(reader, tr("Call for donations: %1").arg(s->name), tr("Charity sale"));
    d.title(tr("Call for donations: %1").arg(s->name));
    body(d, tr("To all units and all staff:"));
    body(d, tr("We hold \"%1\" on %2%3. Everybody is asked to give things in good condition for "
               "it: books, clothes, household goods, devices, toys, handicrafts and more.")
                .arg(s->name, period(*s),
                     s->place.isEmpty() ? QString() : tr(", at %1").arg(s->place)));
    if (!s->purpose.isEmpty())
        labelled(d, tr("What the money is for"), s->purpose);
    if (s->collectFrom.isValid() || s->collectUntil.isValid())
        labelled(d, tr("Donations are taken in"),
                 s->collectFrom.isValid() && s->collectUntil.isValid()
                     ? tr("from %1 to %2").arg(day(s->collectFrom), day(s->collectUntil))
                 : s->collectUntil.isValid() ? tr("until %1").arg(day(s->collectUntil))
                                             : tr("from %1").arg(day(s->collectFrom)));
    labelled(d, tr("Who may buy"),
             s->scope == SaleScope::Public
                 ? tr("everybody; the sale is held together with %1").arg(s->partner)
                 : tr("members of the union and staff"));
    publicFacts(d, reader, *s);
    QStringList units;
    for (const CharityStall& stall : stallsOf(reader, Id<CharitySale>(id)))
        units << tr("%1. %2").arg(stall.number).arg(stall.name);
    if (!units.isEmpty())
        labelled(d, tr("Stalls"), units.join(tr("; ")));
    body(d, tr("Nothing broken, expired or forbidden to sell; no medicines and no opened cosmetics "
               "or food. Who wants to stay unnamed says so when giving: no paper will name them."));
    seal(d, reader.title(Unit::kind(), s->unit.raw()), s->calledOn);
    return d;
}

Outcome<Document> saleReport(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const Id<CharitySale> saleId(id);
    const auto s = reader.get(saleId);
    if (!s)
        return noSuch();
    if (const Issues issues = totalsAddUp(reader, saleId); refuses(issues))
        return refuse(issues);
    const SaleTotals t = totalsOf(reader, saleId);
    Document d = listSheet(reader, tr("%1: report").arg(s->name));
    KeyValues facts;
    facts.items = {{tr("Day of the sale"), period(*s)},
                   {tr("Place"), s->place},
                   {tr("Status"), shown(reader, u"status", *s)},
                   {tr("Receipts"), tr("%1 (void: %2, returns: %3)")
                                        .arg(t.takings.receipts)
                                        .arg(t.takings.voids)
                                        .arg(t.takings.returns)},
                   {tr("Proceeds"), yuan(t.takings.total())},
                   {tr("Taken off the prices"), yuan(t.takings.discount)}};
    if (!s->purpose.isEmpty())
        facts.items << KeyValues::Item{tr("What the money is for"), s->purpose, true};
    d.add({facts});
    publicFacts(d, reader, *s);

    Table ways;
    ways.columns = {{tr("Way of payment"), 4}, {tr("Amount"), 1, mm(36), Align::Right}};
    ways.rows << Row{{tr("Cash"), t.takings.cash.print()}}
              << Row{{tr("QR payment"), t.takings.qr.print()}}
              << Row{{tr("Transfer"), t.takings.transfer.print()}};
    for (const OtherTakings& other : otherTakings(reader, saleId))
        if (other.total.fen() != 0)
            ways.rows << Row{{other.source, other.total.print()}};
    ways.rows << Row{{tr("Total"), t.takings.total().print()}, Row::Total};
    d.heading(1, tr("How it was paid"));
    d.add({ways});

    Pieces sum = piecesOf(reader, saleId, {});
    Table goods;
    goods.columns = {{tr("Stall"), 4},
                     {tr("Donated"), 1, mm(22), Align::Right},
                     {tr("Sold"), 1, mm(20), Align::Right},
                     {tr("Auctioned"), 1, mm(22), Align::Right},
                     {tr("Left over"), 1, mm(22), Align::Right},
                     {tr("Written off"), 1, mm(22), Align::Right},
                     {tr("Difference"), 1, mm(22), Align::Right}};
    const auto row = [&](const QString& name, const Pieces& p, qint64 left, qint64 difference,
                         Row::Kind kind = Row::Data) {
        goods.rows << Row{{name, number(p.donated), number(p.sold), number(p.auctioned),
                           number(left), number(p.writtenOff),
                           difference == 0 ? QStringLiteral("0") : number(-difference)},
                          kind};
    };
    qint64 leftSum = 0, differences = 0;
    QStringList explanations;
    if (sum.items > 0) {
        row(tr("No stall"), sum, sum.left(), 0);
        leftSum += sum.left();
    }
    for (const CharityStall& stall : stallsOf(reader, saleId)) {
        const Pieces p = piecesOf(reader, saleId, Id<CharityStall>(stall.id));
        if (p.items == 0)
            continue;
        const bool counted = stall.status == StallStatus::Counted;
        const qint64 left = counted ? stall.left : p.left(), difference = p.left() - left;
        row(counted ? stall.name : tr("%1 (not counted)").arg(stall.name), p, left, difference);
        if (difference != 0)
            explanations << tr("%1: %2").arg(stall.name, stall.explanation);
        sum += p;
        leftSum += left;
        differences += difference;
    }
    row(tr("Total"), sum, leftSum, differences, Row::Total);
    d.heading(1, tr("What became of the goods (pieces)"));
    d.add({goods});
    for (const QString& text : explanations)
        d.paragraph(text);

    Table tills;
    tills.columns = {{tr("Shift"), 3},
                     {tr("Till"), 1, mm(14)},
                     {tr("Float"), 1, mm(22), Align::Right},
                     {tr("Cash"), 1, mm(24), Align::Right},
                     {tr("Paid out"), 1, mm(22), Align::Right},
                     {tr("Counted"), 1, mm(24), Align::Right},
                     {tr("Difference"), 1, mm(22), Align::Right}};
    for (const TillShift& shift : reader.all<TillShift>(
             Query().eq(QStringLiteral("sale"), saleId).by(QStringLiteral("number")))) {
        const bool closed = shift.status == ShiftStatus::Closed;
        const ShiftSums sums = sumsOf(reader, Id<TillShift>(shift.id));
        tills.rows << Row{{tr("%1 (%2)").arg(shift.name, shift.cashier), shift.till,
                           shift.floatCash.print(), sums.cash.print(), sums.paidOut.print(),
                           closed ? shift.counted.print() : tr("open"),
                           closed ? shift.difference.print() : QString()}};
        if (closed && shift.difference.fen() != 0)
            explanations << tr("%1: %2").arg(shift.name, shift.explanation);
    }
    d.heading(1, tr("Tills"));
    d.add({tills});
    totals(d, tr("By category"), tr("Category"), t.byCategory, true);
    totals(d, tr("By unit"), tr("Unit"), t.byUnit, true);
    totals(d, tr("By stall"), tr("Stall"), t.byStall, false);
    totals(d, tr("By hour"), tr("Hour"), t.byHour, true);

    compare(d, reader, *s, t);
    d.paragraph(tr("All tables come from the same receipts and agree to the fen."));
    return d;
}

Outcome<Document> saleNotice(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const Id<CharitySale> saleId(id);
    const auto s = reader.get(saleId);
    if (!s)
        return noSuch();
    if (s->status != SaleStatus::Closed && s->status != SaleStatus::Reported)
        return refuse(tr("%1 is not closed yet: its result is not final.").arg(s->name),
                      tr("Take its step \"Close the sale\"."));
    const SaleTotals t = totalsOf(reader, saleId);
    Pieces sum = piecesOf(reader, saleId, {});
    for (const CharityStall& stall : stallsOf(reader, saleId))
        sum += piecesOf(reader, saleId, Id<CharityStall>(stall.id));
    Document d = officialSheet(reader, tr("Public notice: %1").arg(s->name), tr("Charity sale"));
    d.title(tr("Public notice: %1").arg(s->name));
    body(d,
         tr("\"%1\" took place on %2%3. %4 donors gave %5 pieces; %6 pieces were sold, %7 "
            "auctioned, %8 are left over and %9 were written off.")
             .arg(s->name, period(*s), s->place.isEmpty() ? QString() : tr(", at %1").arg(s->place),
                  number(givenAt(reader, saleId).size()), number(sum.donated), number(sum.sold),
                  number(sum.auctioned), number(sum.left()), number(sum.writtenOff)));
    body(d, tr("The proceeds are %1: cash %2, QR payment %3, transfer %4, auction %5.")
                .arg(yuan(t.takings.total()), t.takings.cash.print(), t.takings.qr.print(),
                     t.takings.transfer.print(), t.takings.other.print()));
    if (!s->purpose.isEmpty())
        labelled(d, tr("All of it is for"), s->purpose);
    publicFacts(d, reader, *s);
    totals(d, tr("By unit"), tr("Unit"), t.byUnit, false);
    body(d, tr("Whoever has a question about this account may put it to the union; every receipt, "
               "sheet and list can be inspected there. Thank you all."));
    seal(d, reader.title(Unit::kind(), s->unit.raw()), s->reportedOn);
    return d;
}

} // namespace zhijia
