// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of an auction: the catalogue, the paddles, the bidders, the results, the notice.
#include "core/auction/checkout.h"
#include "core/auction/papers.h"
#include "core/auction/words.h"
#include "core/charity/paper_parts.h"
#include "core/files/attachment.h"

namespace zhijia {

using namespace report;
using auction::tr;
using auction::yuan;
using charity::body;
using charity::day;
using charity::labelled;
using charity::minute;
using charity::number;
using charity::officialSheet;
using charity::seal;

namespace {

Outcome<Auction> auctionAt(const Reader& reader, RawId id) {
    const auto a = reader.get(Id<Auction>(id));
    if (!a)
        return refuse(charity::noSuch().error());
    return *a;
}

Document sheet(const Reader& reader, const QString& title) {
    Document d = officialSheet(reader, title, tr("Auction"));
    d.page = PageSetup::portrait();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    return d;
}

void facts(Document& d, const Reader& reader, const Auction& a) {
    KeyValues k;
    k.items = {{tr("Sale"), reader.title(CharitySale::kind(), a.sale.raw())},
               {tr("Day"), day(a.on)},
               {tr("Place"), a.place},
               {tr("Caller"), a.caller}};
    d.add({k});
}

/// The first picture of the lot, otherwise of its item.
QByteArray photoOf(const Reader& reader, const AuctionLot& lot) {
    const std::pair<const Kind*, RawId> owners[] = {{&AuctionLot::kind(), lot.id},
                                                    {&DonatedItem::kind(), lot.item.raw()}};
    for (const auto& [kind, owner] : owners)
        for (const Attachment& file : attachmentsOf(reader, *kind, owner))
            if (const QString name = file.name.toLower(); name.endsWith(QStringLiteral(".png")) ||
                                                          name.endsWith(QStringLiteral(".jpg")) ||
                                                          name.endsWith(QStringLiteral(".jpeg")))
                return contentOf(reader, file);
    return {};
}

QString status(const Reader& reader, const AuctionLot& lot) {
    return shown(reader, u"status", lot);
}

/// As a notice may say it: a unit by its name, a person only who agreed.
QString named(const std::optional<Paddle>& p) {
    if (!p)
        return {};
    return p->type == BidderType::Unit || p->mayBeNamed ? p->bidder
                                                        : tr("Paddle %1").arg(p->number);
}

struct Sums {
    qint64 sold = 0, passed = 0, withdrawn = 0;
    Money hammer, paid, unpaid;
};
Sums sumsOf(const std::vector<AuctionLot>& lots) {
    Sums s;
    for (const AuctionLot& l : lots) {
        if (l.hasHammer()) {
            ++s.sold;
            s.hammer += l.price;
            (l.status == LotStatus::Paid ? s.paid : s.unpaid) += l.price;
        }
        s.passed += l.status == LotStatus::Passed;
        s.withdrawn += l.status == LotStatus::Withdrawn;
    }
    return s;
}

} // namespace

Outcome<Document> auctionCatalogue(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    Document d = sheet(reader, tr("%1: catalogue").arg(a->name));
    facts(d, reader, *a);
    for (const AuctionLot& l : lotsOf(reader, Id<Auction>(id))) {
        if (l.status == LotStatus::Withdrawn)
            continue;
        KeepTogether lot;
        lot.blocks.push_back(
            {Heading{1, tr("Lot %1: %2").arg(QString::number(l.number), l.title)}});
        if (const QByteArray photo = photoOf(reader, l); !photo.isEmpty())
            lot.blocks.push_back({Image{photo, mm(70), 0, Align::Left, {}}});
        KeyValues k;
        const auto item = reader.get(l.item);
        k.items = {
            {tr("Estimate"), l.estimate.fen() > 0 ? yuan(l.estimate) : tr("none")},
            {tr("Start"), yuan(l.start)},
            {tr("Given by"), item ? reader.title(Donor::kind(), item->donor.raw()) : QString()},
            {tr("Condition"), item ? shown(reader, u"condition", *item) : QString()}};
        if (!l.description.isEmpty())
            k.items << KeyValues::Item{tr("Description"), l.description, true};
        lot.blocks.push_back({k});
        d.add({lot});
    }
    d.paragraph(tr("Each lot goes to the highest bidder. All of the money goes to the purpose of "
                   "the sale."));
    return d;
}

Outcome<Document> auctionPaddles(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    const auto paddles = reader.all<Paddle>(
        Query().eq(QStringLiteral("auction"), Id<Auction>(id)).by(QStringLiteral("number")));
    if (paddles.empty())
        return refuse(tr("No paddle is registered."), tr("Register the bidders first."));
    Document d = officialSheet(reader, tr("Paddles"), tr("Auction"));
    d.page.headerLeft = d.page.headerRight = QString();
    d.page.footer = QStringLiteral("");
    Labels cards;
    cards.across = 1;
    cards.down = 2;
    cards.width = mm(180);
    cards.height = mm(128);
    cards.frame = true;
    for (const Paddle& p : paddles) {
        // Names stay off what is held up: only the number is seen.
        Label card;
        card.head = a->name;
        const Micron size = p.number < 100 ? pt(260) : p.number < 1'000 ? pt(230) : pt(180);
        card.lines << Label::Line{QString::number(p.number), true, size, Align::Centre};
        cards.labels << card;
    }
    d.add({cards});
    return d;
}

Outcome<Document> auctionBidders(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    Document d = sheet(reader, tr("%1: register of bidders").arg(a->name));
    facts(d, reader, *a);
    Table table;
    table.minimumRowHeight = mm(9);
    table.columns = {{tr("Paddle"), 1, mm(14), Align::Centre},
                     {tr("Bidder"), 3},
                     {tr("Type"), 1, mm(18)},
                     {tr("Unit"), 3},
                     {tr("Mobile"), 1, mm(28)},
                     {tr("May be named"), 1, mm(18), Align::Centre},
                     {tr("Signature"), 1, mm(28)}};
    for (const Paddle& p : reader.all<Paddle>(
             Query().eq(QStringLiteral("auction"), Id<Auction>(id)).by(QStringLiteral("number"))))
        table.rows << Row{{number(p.number), p.bidder, shown(reader, u"type", p),
                           shown(reader, u"unit", p), shown(reader, u"mobile", p),
                           shown(reader, u"may_be_named", p), QString()}};
    d.add({table});
    d.paragraph(tr("Whoever signs takes the paddle, and pays what it wins by the day that is "
                   "announced. The name is made public only of those who agreed."));
    return d;
}

Outcome<Document> auctionResults(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    const auto lots = lotsOf(reader, Id<Auction>(id));
    const Sums sums = sumsOf(lots);
    Document d = sheet(reader, tr("%1: results").arg(a->name));
    facts(d, reader, *a);
    Table table;
    table.columns = {{tr("Lot"), 1, mm(10), Align::Centre},
                     {tr("Title"), 4},
                     {tr("Start"), 1, mm(20), Align::Right},
                     {tr("Bids made"), 1, mm(13), Align::Right},
                     {tr("Paddle"), 2},
                     {tr("Hammer"), 1, mm(22), Align::Right},
                     {tr("Status"), 1, mm(24)},
                     {tr("Receipt"), 1, mm(22)}};
    for (const AuctionLot& l : lots)
        table.rows << Row{{number(l.number), l.title, l.start.print(), number(l.bids),
                           l.hasHammer() ? reader.title(Paddle::kind(), l.leader.raw()) : QString(),
                           l.hasHammer() ? l.price.print() : QString(), status(reader, l),
                           reader.title(AuctionReceipt::kind(), l.receipt.raw())}};
    table.rows << Row{{QString(), tr("Total"), QString(), QString(), QString(), sums.hammer.print(),
                       QString(), QString()},
                      Row::Total};
    d.add({table});
    KeyValues k;
    k.items = {{tr("Sold"), number(sums.sold)},
               {tr("Passed"), number(sums.passed)},
               {tr("Withdrawn"), number(sums.withdrawn)},
               {tr("Under the hammer"), yuan(sums.hammer)},
               {tr("Paid"), yuan(sums.paid)},
               {tr("Not paid yet"), yuan(sums.unpaid)}};
    if (a->perPupil.fen() > 0)
        k.items << KeyValues::Item{tr("Enough for pupils"),
                                   number(sums.hammer.fen() / a->perPupil.fen()), true};
    if (a->status == AuctionStatus::Closed)
        k.items << KeyValues::Item{tr("Drawer of the check-out"),
                                   tr("float %1 + cash %2; counted %3, difference %4")
                                       .arg(a->floatCash.print(), a->cash.print(),
                                            a->counted.print(), a->difference.print()),
                                   true};
    d.add({k});
    for (const AuctionLot& l : lots)
        if (!l.consigner.isEmpty() || !l.reason.isEmpty())
            d.paragraph(
                tr("Lot %1: %2")
                    .arg(QString::number(l.number),
                         l.consigner.isEmpty()
                             ? l.reason
                             : tr("sold below the reserve by the word of %1").arg(l.consigner)));
    Signatures signs;
    signs.labels = {tr("Caller"), tr("Clerk")};
    signs.withDate = true;
    d.add({signs});
    return d;
}

Outcome<Document> auctionNotice(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    if (a->status != AuctionStatus::Closed)
        return refuse(tr("%1 is not closed yet: its results are not final.").arg(a->name),
                      tr("Take its step \"Count and close\"."));
    const auto lots = lotsOf(reader, Id<Auction>(id));
    const auto sale = reader.get(a->sale);
    const Sums sums = sumsOf(lots);
    const QString title = tr("Results of %1").arg(a->name);
    Document d = officialSheet(reader, title, tr("Auction"));
    d.title(title);
    body(d, tr("On %1 %2 lots were called%3; %4 were sold, for %5 altogether, and %6 were passed.")
                .arg(day(a->on), number(qint64(lots.size()) - sums.withdrawn),
                     a->place.isEmpty() ? QString() : tr(", at %1").arg(a->place),
                     number(sums.sold), yuan(sums.hammer), number(sums.passed)));
    if (sale && !sale->purpose.isEmpty())
        labelled(d, tr("All of it is for"), sale->purpose);
    if (a->perPupil.fen() > 0 && sums.hammer >= a->perPupil)
        labelled(d, tr("Enough for pupils"), number(sums.hammer.fen() / a->perPupil.fen()));
    Table table;
    table.columns = {{tr("Lot"), 1, mm(14), Align::Centre},
                     {tr("Title"), 5},
                     {tr("Goes to"), 3},
                     {tr("Amount"), 1, mm(28), Align::Right}};
    for (const AuctionLot& l : lots)
        if (l.hasHammer())
            table.rows << Row{
                {number(l.number), l.title, named(reader.get(l.leader)), l.price.print()}};
    table.rows << Row{{QString(), tr("Total"), QString(), sums.hammer.print()}, Row::Total};
    d.add({table});
    body(d, tr("People are named only who agreed. Thank you all."));
    seal(d, sale ? reader.title(Unit::kind(), sale->unit.raw()) : QString(), a->closedOn);
    return d;
}

Outcome<Document> auctionReceipts(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto a = auctionAt(reader, id);
    if (!a)
        return refuse(a.error());
    Document d = sheet(reader, tr("%1: register of receipts").arg(a->name));
    Table table;
    table.columns = {{tr("Receipt"), 1, mm(24)},
                     {tr("At"), 1, mm(30)},
                     {tr("Type"), 1, mm(13)},
                     {tr("Paddle"), 2},
                     {tr("Total"), 1, mm(22), Align::Right},
                     {tr("Cash"), 1, mm(20), Align::Right},
                     {tr("QR payment"), 1, mm(20), Align::Right},
                     {tr("Transfer"), 1, mm(20), Align::Right}};
    Money total, cash, qr, transfer;
    for (const AuctionReceipt& r : reader.all<AuctionReceipt>(
             Query().eq(QStringLiteral("auction"), Id<Auction>(id)).by(QStringLiteral("number")))) {
        total += r.total;
        cash += r.cash;
        qr += r.qr;
        transfer += r.transfer;
        table.rows << Row{{r.name, minute(r.at), shown(reader, u"type", r),
                           reader.title(Paddle::kind(), r.paddle.raw()), r.total.print(),
                           r.cash.print(), r.qr.print(), r.transfer.print()}};
    }
    table.rows << Row{{tr("Total"), QString(), QString(), QString(), total.print(), cash.print(),
                       qr.print(), transfer.print()},
                      Row::Total};
    d.add({table});
    d.paragraph(tr("The numbers are of the sale's one series: the others are receipts of its "
                   "tills."));
    return d;
}

} // namespace zhijia
