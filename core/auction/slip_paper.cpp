// SPDX-License-Identifier: GPL-3.0-or-later
// The hammer slip and the receipt of the check-out: on a sheet, or on a till roll of 80 mm.
#include "core/auction/checkout.h"
#include "core/auction/papers.h"
#include "core/auction/words.h"
#include "core/charity/paper_parts.h"

namespace zhijia {

using namespace report;
using auction::tr;
using auction::yuan;
using charity::minute;
using charity::number;

namespace {

using Lines = QList<std::pair<QString, QString>>;

/// What both papers are: a heading, facts, rows with their sum, a last word.
struct Slip {
    QString sale, heading, state;
    Lines facts, rows, sums;
    QString word;
    QDateTime at;
};

void text(Document& d, const QString& words, Micron size, bool bold = false,
          Align align = Align::Centre) {
    Paragraph p;
    p.runs = {{words, bold}};
    p.size = size;
    p.align = align;
    p.spaceAfter = mm(0.8);
    d.add({p});
}

/// How many lines a text takes: a Chinese character is as wide as it is high, another half.
qint64 linesOf(const QString& words, Micron size, Micron width) {
    qint64 halves = 0;
    for (const QChar c : words)
        halves += c.unicode() < 0x2000 ? 1 : 2;
    return 1 + halves * size * 11 / 20 / qMax<Micron>(size, width);
}

Document onSheet(const Reader& reader, const Slip& s) {
    Document d = charity::officialSheet(reader, s.heading, tr("Auction"));
    d.metadata.created = s.at;
    d.page.width = mm(148); // A5
    d.page.height = mm(210);
    d.page.left = d.page.right = mm(14);
    d.page.top = d.page.bottom = mm(16);
    d.title(s.heading);
    KeyValues facts;
    facts.items << KeyValues::Item{tr("Auction"), s.sale, true};
    for (const auto& [name, value] : s.facts)
        facts.items << KeyValues::Item{name, value};
    if (!s.state.isEmpty())
        facts.items << KeyValues::Item{tr("State"), s.state, true};
    d.add({facts});
    Table table;
    table.columns = {{tr("Lot"), 5}, {tr("Amount"), 1, mm(28), Align::Right}};
    for (const auto& [name, value] : s.rows)
        table.rows << Row{{name, value}};
    d.add({table});
    if (!s.sums.isEmpty()) {
        KeyValues sums;
        for (const auto& [name, value] : s.sums)
            sums.items << KeyValues::Item{name, value};
        d.add({sums});
    }
    text(d, s.word, pt(10.5), true);
    d.add({KeepTogether{{{Stamp{reader.store().officeName(), officeTime(s.at).date()}}}}});
    return d;
}

Document onRoll(const Reader& reader, const Slip& s) {
    Document d = charity::officialSheet(reader, s.heading, tr("Auction"));
    const Micron size = pt(9), width = mm(80), amount = mm(26), inner = width - mm(6);
    d.metadata.created = s.at;
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    d.page.width = width;
    d.page.left = d.page.right = mm(3);
    d.page.top = mm(4);
    d.page.bottom = mm(6);
    Micron used = 0; // the roll is cut behind the last line
    const auto line = [&](const QString& words, Micron big, bool bold, Align align) {
        text(d, words, big, bold, align);
        used += linesOf(words, big, inner) * (big * 8 / 5) + mm(0.8);
    };
    line(s.sale, size + pt(3), true, Align::Centre);
    line(reader.store().officeName(), size, false, Align::Centre);
    line(s.heading, size, true, Align::Centre);
    if (!s.state.isEmpty())
        line(s.state, size, true, Align::Centre);
    for (const auto& [name, value] : s.facts)
        line(tr("%1: %2").arg(name, value), size, false, Align::Left);
    Table table;
    table.rules = Table::Plain;
    table.size = size;
    table.columns = {{tr("Lot"), 5}, {tr("Amount"), 1, amount, Align::Right}};
    const auto row = [&](const QString& name, const QString& value, Row::Kind kind) {
        used += qMax(linesOf(name, size, inner - amount - mm(2)),
                     linesOf(value, size, amount - mm(2))) *
                    (size * 3 / 2) +
                mm(1.4);
        table.rows << Row{{name, value}, kind};
    };
    used += size * 3 / 2 + mm(1.4); // the head
    for (const auto& [name, value] : s.rows)
        row(name, value, Row::Data);
    for (const auto& [name, value] : s.sums)
        row(name, value, name == tr("Total") ? Row::Total : Row::Data);
    d.add({table});
    line(s.word, size, true, Align::Centre);
    d.page.height = qMax(mm(50), used + d.page.top + d.page.bottom + mm(10));
    return d;
}

Outcome<Slip> slipOf(const Reader& reader, RawId id) {
    const auto l = reader.get(Id<AuctionLot>(id));
    const auto a = l ? reader.get(l->auction) : std::nullopt;
    if (!a)
        return refuse(charity::noSuch().error());
    if (!l->hasHammer())
        return refuse(tr("The hammer has not fallen on lot %1.").arg(l->number),
                      tr("The slip is written when it is sold."));
    const auto paddle = reader.get(l->leader);
    Slip s;
    s.sale = a->name;
    s.heading = tr("Hammer slip");
    s.at = l->decidedAt;
    s.facts = {{tr("Paddle"), paddle ? number(paddle->number) : QString()},
               {tr("At"), minute(l->decidedAt)},
               {tr("Paid by"), charity::day(l->payBy)}};
    if (l->status == LotStatus::Paid)
        s.state =
            tr("Paid: receipt %1").arg(reader.title(AuctionReceipt::kind(), l->receipt.raw()));
    s.rows = {{l->name, l->price.print()}};
    s.word = l->status == LotStatus::Paid
                 ? tr("Thank you for your kindness!")
                 : tr("Please pay at the check-out. Thank you for your kindness!");
    return s;
}

Outcome<Slip> receiptSlip(const Reader& reader, RawId id) {
    const auto r = reader.get(Id<AuctionReceipt>(id));
    const auto a = r ? reader.get(r->auction) : std::nullopt;
    if (!a)
        return refuse(charity::noSuch().error());
    Slip s;
    s.sale = a->name;
    s.heading =
        r->type == ReceiptType::Void ? tr("VOID %1").arg(r->name) : tr("Receipt %1").arg(r->name);
    s.at = r->at;
    s.facts = {{tr("Paddle"), reader.title(Paddle::kind(), r->paddle.raw())},
               {tr("At"), minute(r->at)}};
    if (r->of)
        s.facts << std::pair(tr("Takes back"), reader.title(AuctionReceipt::kind(), r->of.raw()));
    if (!r->reason.isEmpty())
        s.facts << std::pair(tr("Reason"), r->reason);
    if (r->status == ReceiptState::Voided)
        s.state = tr("This receipt is void.");
    for (const AuctionLine& l : linesOf(reader, Id<AuctionReceipt>(id)))
        s.rows << std::pair(l.name, l.amount.print());
    s.sums << std::pair(tr("Total"), yuan(r->total));
    for (const auto& [name, money] :
         {std::pair{tr("QR payment"), r->qr}, {tr("Transfer"), r->transfer}, {tr("Cash"), r->cash}})
        if (money.fen() != 0)
            s.sums << std::pair(name, money.print());
    if (r->change.fen() > 0)
        s.sums << std::pair(tr("Cash given"), r->tendered.print())
               << std::pair(tr("Change"), r->change.print());
    if (!r->reference.isEmpty())
        s.sums << std::pair(tr("Payment reference"), r->reference);
    s.word = tr("Thank you for your kindness!");
    return s;
}

template <class Read, class Write>
Outcome<Document> paper(const Reader& reader, RawId id, Read read, Write write) {
    const Reader::Snapshot snapshot(reader);
    const auto slip = read(reader, id);
    if (!slip)
        return refuse(slip.error());
    return write(reader, *slip);
}

} // namespace

Outcome<Document> hammerSlip(const Reader& reader, RawId id) {
    return paper(reader, id, &slipOf, &onSheet);
}
Outcome<Document> hammerSlipRoll(const Reader& reader, RawId id) {
    return paper(reader, id, &slipOf, &onRoll);
}
Outcome<Document> auctionReceiptPaper(const Reader& reader, RawId id) {
    return paper(reader, id, &receiptSlip, &onSheet);
}
Outcome<Document> auctionReceiptRoll(const Reader& reader, RawId id) {
    return paper(reader, id, &receiptSlip, &onRoll);
}

} // namespace zhijia
