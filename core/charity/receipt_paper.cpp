// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt on paper: on a sheet, or as long as it must be on a till roll of 80 or 58 mm.
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"
#include "core/charity/receipt.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace {

struct Print {
    const Reader& reader;
    SaleReceipt receipt;
    CharitySale sale;
    std::vector<ReceiptLine> lines;
    Document d;
    Micron size = pt(10.5);
    Micron inner = 0, used = 0; ///< of a roll: how wide a line is, how far down they reach

    /// How many lines a text takes: a Chinese character is as wide as it is high, another half.
    static qint64 linesOf(const QString& text, Micron size, Micron width) {
        qint64 halves = 0;
        for (const QChar c : text)
            halves += c.unicode() < 0x2000 ? 1 : 2;
        // What is no Chinese is a little wider than half, and breaks between words.
        return 1 + halves * size * 11 / 20 / qMax<Micron>(size, width);
    }
    void text(const QString& text, Align align = Align::Left, bool bold = false, Micron big = 0) {
        Paragraph p;
        p.runs = {{text, bold}};
        p.size = big > 0 ? big : size;
        p.align = align;
        p.spaceAfter = mm(0.8);
        d.add({p});
        used += linesOf(text, p.size, inner) * (p.size * 8 / 5) + mm(0.8);
    }
    QString heading() const {
        switch (receipt.type) {
        case ReceiptType::Void:
            return tr("VOID");
        case ReceiptType::Return:
            return tr("Goods returned");
        default:
            return tr("Receipt");
        }
    }
    /// A receipt that was taken back says so, also when it is printed once more.
    QString state() const {
        if (const auto v = voidOf(reader, Id<SaleReceipt>(receipt.id)))
            return tr("Void since %1, by %2").arg(minute(v->at), v->name);
        return {};
    }
    QList<std::pair<QString, QString>> sums() const {
        QList<std::pair<QString, QString>> list;
        if (receipt.discount.fen() != 0)
            list << std::pair(tr("Taken off"), (-receipt.discount).print());
        list << std::pair(tr("Total"), yuan(receipt.total));
        if (receipt.qr.fen() != 0)
            list << std::pair(tr("QR payment"), receipt.qr.print());
        if (receipt.transfer.fen() != 0)
            list << std::pair(tr("Transfer"), receipt.transfer.print());
        if (receipt.cash.fen() != 0)
            list << std::pair(tr("Cash"), receipt.cash.print());
        if (receipt.tendered > receipt.cash && receipt.tendered.fen() > 0)
            list << std::pair(tr("Cash given"), receipt.tendered.print())
                 << std::pair(tr("Change"), receipt.change.print());
        return list;
    }
};

Outcome<Print> begin(const Reader& reader, RawId id) {
    const auto r = reader.get(Id<SaleReceipt>(id));
    const auto s = r ? reader.get(r->sale) : std::nullopt;
    if (!s)
        return refuse(noSuch().error());
    Print p{reader, *r, *s, linesOf(reader, Id<SaleReceipt>(id)), {}};
    p.d = officialSheet(reader, tr("Receipt %1").arg(r->name), tr("Charity sale"));
    p.d.metadata.created = r->at;
    return p;
}

Outcome<Document> roll(const Reader& reader, RawId id, Micron width, Micron size) {
    const Reader::Snapshot snapshot(reader);
    auto begun = begin(reader, id);
    if (!begun)
        return refuse(begun.error());
    Print& p = *begun;
    p.size = size;
    p.inner = width - mm(6);
    Document& d = p.d;
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    d.page.width = width;
    d.page.left = d.page.right = mm(3);
    d.page.top = mm(4);
    d.page.bottom = mm(6);
    p.text(p.sale.name, Align::Centre, true, size + pt(3));
    p.text(reader.store().officeName(), Align::Centre);
    p.text(p.heading() + u' ' + p.receipt.name, Align::Centre, true);
    const QString state = p.state();
    if (!state.isEmpty())
        p.text(state, Align::Centre, true);
    p.text(minute(p.receipt.at) + QStringLiteral("  ") + p.receipt.cashier, Align::Centre);
    Table table;
    table.rules = Table::Plain;
    table.size = size;
    table.columns = {{tr("Item"), 5}, {tr("Amount"), 1, width / 4, Align::Right}};
    const auto row = [&](const QString& what) {
        const qint64 lines = Print::linesOf(what, size, p.inner - width / 4 - mm(2));
        p.used += lines * (size * 3 / 2) + mm(1.4);
    };
    row({}); // the head
    for (const ReceiptLine& l : p.lines) {
        QString what = l.name;
        if (qAbs(l.quantity) != 1)
            what += QStringLiteral(" %1×%2").arg(l.price.print()).arg(l.quantity);
        if (l.discount.fen() != 0)
            what += QStringLiteral(" (−%1 %2)").arg(l.discount.print(), l.reason);
        row(what);
        table.rows << Row{{what, l.amount.print()}};
    }
    for (const auto& [name, value] : p.sums()) {
        row(name);
        table.rows << Row{{name, value}, name == tr("Total") ? Row::Total : Row::Data};
    }
    d.add({table});
    if (!p.receipt.reason.isEmpty())
        p.text(tr("Reason: %1").arg(p.receipt.reason));
    if (p.receipt.of)
        p.text(
            tr("Takes back receipt %1").arg(reader.title(SaleReceipt::kind(), p.receipt.of.raw())));
    if (!p.sale.purpose.isEmpty())
        p.text(p.sale.purpose, Align::Centre);
    p.text(tr("Thank you for your kindness!"), Align::Centre, true);
    // Margins, what the table has around it, and a little that no estimate overruns.
    d.page.height = qMax(mm(50), p.used + d.page.top + d.page.bottom + mm(10));
    return d;
}

} // namespace

Outcome<Document> receiptPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    auto begun = begin(reader, id);
    if (!begun)
        return refuse(begun.error());
    Print& p = *begun;
    Document& d = p.d;
    d.page.width = mm(148); // A5
    d.page.height = mm(210);
    d.page.left = d.page.right = mm(14);
    d.page.top = mm(16);
    d.page.bottom = mm(16);
    d.title(tr("%1: %2").arg(p.sale.name, p.heading()));
    KeyValues facts;
    facts.items = {{tr("Receipt"), p.receipt.name},
                   {tr("At"), minute(p.receipt.at)},
                   {tr("Cashier"), p.receipt.cashier},
                   {tr("Shift"), reader.title(TillShift::kind(), p.receipt.shift.raw())}};
    if (p.receipt.of)
        facts.items << KeyValues::Item{tr("Takes back"),
                                       reader.title(SaleReceipt::kind(), p.receipt.of.raw()), true};
    if (!p.receipt.reason.isEmpty())
        facts.items << KeyValues::Item{tr("Reason"), p.receipt.reason, true};
    if (const QString state = p.state(); !state.isEmpty())
        facts.items << KeyValues::Item{tr("State"), state, true};
    d.add({facts});
    Table table;
    table.columns = {
        {tr("No."), 1, mm(9), Align::Centre},       {tr("Item"), 5},
        {tr("Pieces"), 1, mm(14), Align::Right},    {tr("Price"), 1, mm(20), Align::Right},
        {tr("Taken off"), 1, mm(18), Align::Right}, {tr("Amount"), 1, mm(22), Align::Right}};
    for (const ReceiptLine& l : p.lines)
        table.rows << Row{
            {number(l.position), l.reason.isEmpty() ? l.name : tr("%1 (%2)").arg(l.name, l.reason),
             number(l.quantity), l.price.print(),
             l.discount.fen() != 0 ? l.discount.print() : QString(), l.amount.print()}};
    table.rows << Row{{QString(), tr("Total"), QString(), QString(),
                       p.receipt.discount.fen() != 0 ? p.receipt.discount.print() : QString(),
                       p.receipt.total.print()},
                      Row::Total};
    d.add({table});
    KeyValues sums;
    for (const auto& [name, value] : p.sums())
        sums.items << KeyValues::Item{name, value};
    if (!p.receipt.reference.isEmpty())
        sums.items << KeyValues::Item{tr("Payment reference"), p.receipt.reference, true};
    d.add({sums});
    p.text(tr("Thank you for your kindness!"), Align::Centre, true);
    d.add({KeepTogether{{{Stamp{reader.store().officeName(), officeTime(p.receipt.at).date()}}}}});
    return d;
}

Outcome<Document> receiptRoll80(const Reader& reader, RawId id) {
    return roll(reader, id, mm(80), pt(9));
}
Outcome<Document> receiptRoll58(const Reader& reader, RawId id) {
    return roll(reader, id, mm(58), pt(8));
}

Outcome<Document> receiptRegister(const Reader& reader, RawId id) {
    const auto s = reader.get(Id<CharitySale>(id));
    if (!s)
        return noSuch();
    Document d = listSheet(reader, tr("%1: register of receipts").arg(s->name));
    Table table;
    table.columns = {{tr("Receipt"), 1, mm(24)},
                     {tr("At"), 1, mm(32)},
                     {tr("Type"), 1, mm(14)},
                     {tr("Shift"), 2},
                     {tr("Total"), 1, mm(19), Align::Right},
                     {tr("Cash"), 1, mm(19), Align::Right},
                     {tr("QR payment"), 1, mm(19), Align::Right},
                     {tr("Transfer"), 1, mm(19), Align::Right}};
    Money total, cash, qr, transfer;
    for (const SaleReceipt& r :
         reader.all<SaleReceipt>(Query()
                                     .eq(QStringLiteral("sale"), Id<CharitySale>(id))
                                     .by(QStringLiteral("number")))) {
        total += r.total;
        cash += r.cash;
        qr += r.qr;
        transfer += r.transfer;
        table.rows << Row{{r.name, minute(r.at), shown(reader, u"type", r),
                           reader.title(TillShift::kind(), r.shift.raw()), r.total.print(),
                           r.cash.print(), r.qr.print(), r.transfer.print()}};
    }
    table.rows << Row{{tr("Total"), QString(), QString(), QString(), total.print(), cash.print(),
                       qr.print(), transfer.print()},
                      Row::Total};
    d.add({table});
    return d;
}

} // namespace zhijia
