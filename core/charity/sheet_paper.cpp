// SPDX-License-Identifier: GPL-3.0-or-later
// The closing sheets: a till's, with the notes and coins, and a stall's. Each shows its equation
// with the numbers, and the explanation where it does not hold.
#include "core/charity/denominations.h"
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"
#include "core/charity/receipt.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace {

void equation(Document& d, const QString& text) {
    Paragraph p;
    p.runs = {{text, true}};
    p.size = pt(12);
    p.align = Align::Centre;
    p.spaceAfter = mm(3);
    p.keepWithNext = true;
    d.add({p});
}

void explained(Document& d, bool holds, const QString& difference, const QString& explanation) {
    if (holds) {
        d.paragraph(tr("The equation holds."));
        return;
    }
    d.paragraph(difference);
    labelled(d, tr("Explanation"), explanation);
}

} // namespace

Outcome<Document> shiftSheet(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(Id<TillShift>(id));
    if (!s)
        return noSuch();
    if (s->status != ShiftStatus::Closed)
        return refuse(tr("%1 is not counted yet.").arg(s->name),
                      tr("Take its step \"Count and close\"."));
    const QString sale = reader.title(CharitySale::kind(), s->sale.raw());
    Document d = listSheet(reader, tr("%1: closing sheet of till %2").arg(sale, s->till));
    KeyValues facts;
    facts.items = {
        {tr("Shift"), s->name},
        {tr("Cashier"), s->cashier},
        {tr("Opened at"), minute(s->openedAt)},
        {tr("Closed at"), minute(s->closedAt)},
        {tr("Stall"),
         s->stall ? reader.title(CharityStall::kind(), s->stall.raw()) : tr("All stalls")},
        {tr("Receipts"),
         s->receipts == 0
             ? tr("none")
             : tr("%1 (from %2 to %3)").arg(s->receipts).arg(s->firstReceipt).arg(s->lastReceipt)}};
    d.add({facts});
    Table money;
    money.caption = tr("Takings, voids and returns taken off");
    money.columns = {{tr("Way of payment"), 3}, {tr("Amount"), 1, mm(36), Align::Right}};
    money.rows << Row{{tr("Cash"), s->cash.print()}} << Row{{tr("QR payment"), s->qr.print()}}
               << Row{{tr("Transfer"), s->transfer.print()}}
               << Row{{tr("Total"), s->takings().print()}, Row::Total};
    d.add({money});
    Table out;
    out.caption = tr("Paid out of the drawer");
    out.columns = {
        {tr("At"), 1, mm(36)}, {tr("Reason"), 3}, {tr("Amount"), 1, mm(36), Align::Right}};
    for (const TillPayout& p : reader.all<TillPayout>(
             Query().eq(QStringLiteral("shift"), Id<TillShift>(id)).by(QStringLiteral("id"))))
        out.rows << Row{{minute(p.at), p.reason, p.amount.print()}};
    if (!out.rows.isEmpty()) {
        out.rows << Row{{tr("Total"), QString(), s->paidOut.print()}, Row::Total};
        d.add({out});
    }
    Table notes;
    notes.caption = tr("Notes and coins");
    notes.columns = {{tr("Note or coin"), 1, mm(36), Align::Right},
                     {tr("How many"), 1, mm(30), Align::Right},
                     {tr("Amount"), 1, mm(36), Align::Right},
                     {QString(), 3}};
    const auto counted = readDenominations(s->denominations);
    if (counted)
        for (const Denomination& n : *counted)
            notes.rows << Row{{Money::fen(n.fen).print(), number(n.count),
                               (Money::fen(n.fen) * n.count).print(), QString()}};
    notes.rows << Row{{tr("Counted"), QString(), s->counted.print(), QString()}, Row::Total};
    d.add({notes});
    equation(d, tr("float %1 + cash %2 − paid out %3 = %4; counted %5")
                    .arg(s->floatCash.print(), s->cash.print(), s->paidOut.print(),
                         s->expected().print(), s->counted.print()));
    explained(d, s->difference.fen() == 0, tr("Difference: %1").arg(yuan(s->difference)),
              s->explanation);
    d.add({Signatures{{tr("Cashier"), tr("Counted by"), tr("Witness")}, 3, true}});
    return d;
}

Outcome<Document> stallSheet(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto s = reader.get(Id<CharityStall>(id));
    if (!s)
        return noSuch();
    if (s->status != StallStatus::Counted)
        return refuse(tr("%1 is not counted yet.").arg(s->name),
                      tr("Take its step \"Count the stall\"."));
    const QString sale = reader.title(CharitySale::kind(), s->sale.raw());
    Document d = listSheet(reader, tr("%1: sheet of the stall %2").arg(sale, s->name));
    KeyValues facts;
    facts.items = {{tr("No."), number(s->number)},
                   {tr("Unit"), reader.title(Unit::kind(), s->unit.raw())},
                   {tr("Counted on"), day(s->countedOn)},
                   {tr("Place"), s->place}};
    d.add({facts});
    equation(d, tr("donated %1; sold %2 + auctioned %3 + left over %4 + written off %5 = %6")
                    .arg(s->donated)
                    .arg(s->sold)
                    .arg(s->auctioned)
                    .arg(s->left)
                    .arg(s->writtenOff)
                    .arg(s->sold + s->auctioned + s->left + s->writtenOff));
    explained(d, s->difference == 0,
              s->difference > 0 ? tr("Pieces missing: %1").arg(s->difference)
                                : tr("Pieces too many: %1").arg(-s->difference),
              s->explanation);
    Table rest;
    rest.caption = tr("Left over by the records");
    rest.columns = {{tr("Code"), 1, mm(28)},
                    {tr("Item"), 4},
                    {tr("Pieces"), 1, mm(18), Align::Right},
                    {tr("Price"), 1, mm(24), Align::Right},
                    {tr("Status"), 1, mm(30)}};
    for (const DonatedItem& i :
         reader.all<DonatedItem>(Query()
                                     .eq(QStringLiteral("stall"), Id<CharityStall>(id))
                                     .by(QStringLiteral("number"))))
        if (i.left() > 0)
            rest.rows << Row{
                {i.code, i.name, number(i.left()), i.price.print(), shown(reader, u"status", i)}};
    d.add({rest});
    d.add({Signatures{{tr("Stall"), tr("Counted by")}, 2, true}});
    return d;
}

} // namespace zhijia
