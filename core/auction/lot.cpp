// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/lot.h"
#include "core/auction/receipt.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/rules/rules.h"

namespace zhijia {

using auction::tr;
using auction::yuan;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(LotStatus::Listed), "listed", QT_TRANSLATE_NOOP("auction", "Listed"), "待拍|待竞拍"},
    {int(LotStatus::Called), "called", QT_TRANSLATE_NOOP("auction", "Being called"), "竞拍中"},
    {int(LotStatus::Sold), "unpaid", QT_TRANSLATE_NOOP("auction", "Sold, not paid"), "成交|待付款"},
    {int(LotStatus::Offered), "offered", QT_TRANSLATE_NOOP("auction", "Offered to the runner-up"),
     "递补中"},
    {int(LotStatus::Paid), "paid", QT_TRANSLATE_NOOP("auction", "Paid"), "已付款"},
    {int(LotStatus::Passed), "unsold", QT_TRANSLATE_NOOP("auction", "Passed"), "流拍"},
    {int(LotStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("auction", "Withdrawn"), "撤拍"},
};

const AuctionLot& of(const Record& record) { return static_cast<const AuctionLot&>(record); }
constexpr qint64 mostLots = 9'999;

void derive(const Reader& reader, Record& record) {
    auto& l = static_cast<AuctionLot&>(record);
    l.title = tidy(l.title);
    const auto item = l.item ? reader.get(l.item) : std::nullopt;
    if (item) {
        if (l.title.isEmpty())
            l.title = item->quantity > 1 ? tr("%1 (%2 pieces)").arg(item->name).arg(item->quantity)
                                         : item->name;
        if (l.estimate == Money() && l.revision == 0)
            l.estimate = (item->value.fen() > 0 ? item->value : item->price) * item->quantity;
    }
    if (l.revision == 0) {
        const auto a = reader.get(l.auction);
        const auto sale = a ? reader.get(a->sale) : std::nullopt;
        const Rules rules = Rules::of(reader, sale ? sale->rulePack : QString());
        if (l.start == Money())
            l.start = proposedStart(l.estimate, rules.rule(rule::lotStart).number.share);
        if (l.step == Money() && a && a->increments.isEmpty())
            l.step = proposedStep(l.start, rules.rule(rule::lotStep).number.share);
        if (l.number == 0) {
            const auto last = reader.first<AuctionLot>(Query()
                                                           .eq(QStringLiteral("auction"), l.auction)
                                                           .by(QStringLiteral("number"), true));
            l.number = last ? last->number + 1 : 1;
        }
    }
    l.name = QStringLiteral("%1. %2").arg(l.number).arg(l.title);
}

void checkMoney(const AuctionLot& l, Issues& issues) {
    for (const auto& [money, key] : {std::pair{l.estimate, "estimate"},
                                     {l.start, "start_price"},
                                     {l.step, "step_amount"},
                                     {l.reserve, "reserve"}})
        if (money.fen() < 0 || money > Money::fen(auction::highestFen))
            issues << error(tr("An amount of lot %1 cannot be meant.").arg(l.number),
                            tr("Correct it; 0 leaves it to the rule."), QString::fromUtf8(key));
    if (l.start.fen() <= 0)
        issues << error(tr("Lot %1 starts at nothing.").arg(l.number),
                        tr("Type a price above zero."), QStringLiteral("start_price"));
    if (l.estimate.fen() > 0 && l.start.fen() > l.estimate.fen() * charity::slipFactor)
        issues << warning(tr("Lot %1 starts at %2, far above its estimate %3.")
                              .arg(l.number)
                              .arg(yuan(l.start), yuan(l.estimate)),
                          tr("Look whether a decimal point slipped."),
                          QStringLiteral("start_price"));
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const AuctionLot& l = of(after);
    const auto a = reader.get(l.auction);
    const auto item = reader.get(l.item);
    if (!a || !item)
        return;
    checkMoney(l, issues);
    if (before) {
        const AuctionLot& b = of(*before);
        if (b.auction != l.auction || (b.item != l.item && b.round > 0))
            issues << error(tr("Lot %1 stays what it is.").arg(b.number),
                            tr("Add another lot instead."), QStringLiteral("item"));
        // Before the call everything may be put right; while it is called nothing moves.
        const bool moved = b.start != l.start || b.step != l.step || b.reserve != l.reserve;
        if (moved && b.status != LotStatus::Listed && b.status != LotStatus::Withdrawn)
            issues << error(tr("Lot %1 was called already: its prices stand.").arg(b.number),
                            b.status == LotStatus::Passed
                                ? tr("Take its step \"Offer again\", then change them.")
                                : tr("Take it off the call first, as long as nobody has bid."),
                            QStringLiteral("start_price"));
        issues += auctionStands(reader, l.auction);
        if (b.item == l.item && b.number == l.number)
            return;
    } else
        issues += auctionStands(reader, l.auction);
    if (l.number < 1 || l.number > mostLots * 2)
        issues << error(tr("%1 is no number of a lot.").arg(l.number),
                        tr("Take one from 1 to %1, or leave it empty.").arg(mostLots),
                        QStringLiteral("number"));
    const auto other = [&](const char* key, const QVariant& value) {
        return reader.first<AuctionLot>(Query()
                                            .eq(QStringLiteral("auction"), l.auction)
                                            .eq(QString::fromUtf8(key), value)
                                            .is(QStringLiteral("id"), Condition::Ne, l.id));
    };
    if (const auto o = other("number", l.number))
        issues << error(tr("Lot %1 is %2 already.").arg(l.number).arg(o->title),
                        tr("Take another number, or leave it empty."), QStringLiteral("number"));
    if (item->sale != a->sale)
        issues << error(tr("%1 is of another sale.").arg(item->name),
                        tr("Choose an item of this sale."), QStringLiteral("item"));
    else if (const auto o = reader.first<AuctionLot>(
                 Query()
                     .eq(QStringLiteral("item"), l.item)
                     .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))
                     .is(QStringLiteral("id"), Condition::Ne, l.id)))
        issues << error(tr("%1 is lot %2 already.").arg(item->name).arg(o->number),
                        tr("Choose another item."), QStringLiteral("item"));
    else if (item->status != GoodsStatus::OnSale && item->status != GoodsStatus::Lot)
        issues << error(tr("%1 is not there to be auctioned any more.").arg(item->name),
                        tr("Choose another item."), QStringLiteral("item"));
}

/// The item is kept for the auction in the same deed, or the lot is refused with the item's reason.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    const AuctionLot& l = of(after);
    if (before && of(*before).item == l.item)
        return {};
    const auto item = txn.get(l.item);
    if (item && item->status == GoodsStatus::OnSale)
        if (auto ok = txn.step(l.item, QStringLiteral("to_auction")); !ok)
            return ok;
    if (before)
        if (const auto old = txn.get(of(*before).item); old && old->status == GoodsStatus::Lot)
            return txn.step(of(*before).item, QStringLiteral("from_auction"));
    return {};
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const AuctionLot& l = of(record);
    if (l.round > 0)
        return {error(tr("Lot %1 was called: what happened at the desk stands.").arg(l.number),
                      tr("Take its own steps: take back the last bid, open again within a minute, "
                         "withdraw."))};
    return auctionStands(reader, l.auction);
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const AuctionLot& l = of(record);
    if (l.status != LotStatus::Sold && l.status != LotStatus::Offered)
        return {};
    return {{QString::fromUtf8(AuctionLot::kindName),
             l.id,
             l.status == LotStatus::Sold
                 ? tr("Lot %1 is paid by paddle %2: %3")
                       .arg(l.name, reader.title(Paddle::kind(), l.leader.raw()), yuan(l.price))
                 : tr("Lot %1: the runner-up, paddle %2, says yes or no")
                       .arg(l.name, reader.title(Paddle::kind(), l.leader.raw())),
             l.payBy,
             {},
             false}};
}

QString maskAll(const QString& text) { return text.isEmpty() ? text : QStringLiteral("＊＊＊"); }

Kind make() {
    Kind kind = kindOf<AuctionLot>("auction", QT_TRANSLATE_NOOP("auction", "Lot"),
                                   QT_TRANSLATE_NOOP("auction", "Lots"));
    kind.flow = &lotFlow();
    kind.defaultSort = "number";
    kind.takesFiles = true;
    kind.identity = {{"auction", "number"}, {"item"}};
    using L = AuctionLot;
    kind.fields = {
        field<&L::number>("number", QT_TRANSLATE_NOOP("auction", "Lot"))
            .listed(5)
            .files("拍品号|序号")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the next")),
        field<&L::title>("title", QT_TRANSLATE_NOOP("auction", "Title"))
            .listed(20)
            .files("拍品|拍品名称|名称")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the item's name")),
        field<&L::item>("item", QT_TRANSLATE_NOOP("auction", "Item"))
            .required()
            .among([](const Record&, Query& q) {
                q.in(QStringLiteral("status"), {QStringLiteral("on_sale"), QStringLiteral("lot")});
            })
            .files("物品|物品编码")
            .hint(QT_TRANSLATE_NOOP("auction", "It is kept for the auction at once")),
        field<&L::description>("description", QT_TRANSLATE_NOOP("auction", "Description"))
            .note()
            .files("说明|简介")
            .hint(QT_TRANSLATE_NOOP("auction", "For the catalogue")),
        field<&L::estimate>("estimate", QT_TRANSLATE_NOOP("auction", "Estimate"))
            .listed(9)
            .files("估价")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the item's value, or its price")),
        field<&L::start>("start_price", QT_TRANSLATE_NOOP("auction", "Start"))
            .listed(9)
            .files("起拍价|起价")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: about a third of the estimate")),
        field<&L::step>("step_amount", QT_TRANSLATE_NOOP("auction", "Step"))
            .files("加价幅度|加价")
            .hint(QT_TRANSLATE_NOOP("auction",
                                    "Empty: by the auction's table, or a tenth of the start")),
        field<&L::reserve>("reserve", QT_TRANSLATE_NOOP("auction", "Reserve"))
            .sensitive(&maskAll)
            .files("保留价|底价")
            .hint(QT_TRANSLATE_NOOP("auction", "Secret: below it the hammer asks for the "
                                               "consigner's word; empty: none")),
        field<&L::status>("status", QT_TRANSLATE_NOOP("auction", "Status")).stepOnly().listed(10),
        field<&L::price>("price", QT_TRANSLATE_NOOP("auction", "Bid")).stepOnly().listed(9),
        field<&L::leader>("leader", QT_TRANSLATE_NOOP("auction", "Paddle")).stepOnly().listed(10),
        field<&L::auction>("auction", QT_TRANSLATE_NOOP("auction", "Auction"))
            .required()
            .listed(14)
            .files("竞拍|竞拍会"),
        field<&L::bids>("bids", QT_TRANSLATE_NOOP("auction", "Bids made")).stepOnly(),
        field<&L::decidedAt>("decided_at", QT_TRANSLATE_NOOP("auction", "Hammer at")).stepOnly(),
        field<&L::consigner>("consigner",
                             QT_TRANSLATE_NOOP("auction", "Sold below the reserve by the word of"))
            .stepOnly(),
        field<&L::payBy>("pay_by", QT_TRANSLATE_NOOP("auction", "Paid by")).stepOnly(),
        field<&L::receipt>("receipt", QT_TRANSLATE_NOOP("auction", "Receipt")).stepOnly(),
        field<&L::reason>("reason", QT_TRANSLATE_NOOP("auction", "Reason")).stepOnly(),
        field<&L::note>("note", QT_TRANSLATE_NOOP("auction", "Note")).note().files("备注"),
        field<&L::events>("events", "").stepOnly().hidden(),
        field<&L::round>("round", "").stepOnly().hidden(),
        field<&L::name>("name", QT_TRANSLATE_NOOP("auction", "Lot")).derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.settle = &settle;
    kind.mayRemove = &mayRemove;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<LotStatus>() {
    static const EnumTable table{"auction", statuses};
    return table;
}

Money nextBid(const Auction& auction, const AuctionLot& lot) {
    if (lot.bids == 0)
        return lot.start;
    Money step = lot.step.fen() > 0 ? lot.step : incrementAt(auction.steps(), lot.price);
    if (step.fen() <= 0) // its table was taken away after the lot was entered
        step = proposedStep(lot.start, {1, 10});
    return lot.price + step;
}

std::vector<AuctionLot> lotsOf(const Reader& reader, Id<Auction> auction) {
    return reader.all<AuctionLot>(
        Query().eq(QStringLiteral("auction"), auction).by(QStringLiteral("number")));
}

std::optional<AuctionLot> lotOf(const Reader& reader, Id<Auction> auction, qint64 number) {
    return reader.first<AuctionLot>(
        Query().eq(QStringLiteral("auction"), auction).eq(QStringLiteral("number"), number));
}

std::optional<AuctionLot> calledLot(const Reader& reader, Id<Auction> auction) {
    return reader.first<AuctionLot>(Query()
                                        .eq(QStringLiteral("auction"), auction)
                                        .eq(QStringLiteral("status"), QStringLiteral("called")));
}

const Kind& AuctionLot::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
