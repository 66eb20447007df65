// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/lot_steps.h"
#include "core/auction/at_hand.h"
#include "core/auction/receipt.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"

namespace zhijia {

using auction::iso;
using auction::tr;
using auction::yuan;

namespace {

const AuctionLot& of(const Record& record) { return static_cast<const AuctionLot&>(record); }
AuctionLot& lotIn(Record& record) { return static_cast<AuctionLot&>(record); }
qint64 number(const Params& p, const char* key) {
    return p.value(QString::fromUtf8(key)).toLongLong();
}

Money money(const Params& p, const char* key) { return Money::fen(number(p, key)); }
Outcome<void> append(Txn& txn, AuctionLot& l, AuctionBid row, BidSource source) {
    const LotInHand hand(l.id);
    row.id = 0;
    row.revision = 0;
    row.lot = Id<AuctionLot>(l.id);
    row.seq = ++l.events;
    row.round = l.round;
    row.source = source;
    row.at = {};
    return txn.insert(row).map([](Id<AuctionBid>) {});
}

Outcome<void> itemStep(Txn& txn, const AuctionLot& l, const char* verb) {
    const LotInHand hand(l.id, l.item.raw());
    return txn.step(l.item, QString::fromUtf8(verb));
}

void follow(AuctionLot& l, const QList<AuctionBid>& bids) {
    l.bids = bids.size();
    l.leader = bids.isEmpty() ? Id<Paddle>() : bids.last().paddle;
    l.price = bids.isEmpty() ? Money() : bids.last().amount;
}

/// The reserve itself is not said: the hall hears what the caller reads out.
Issues reserveKept(const AuctionLot& l, Money price, const Params& params) {
    if (l.reserve.fen() <= 0 || price >= l.reserve ||
        !tidy(params.value(QStringLiteral("consigner")).toString()).isEmpty())
        return {};
    return {error(tr("%1 is below the reserve of lot %2.").arg(yuan(price)).arg(l.number),
                  tr("Pass the lot, or sell it with the consigner's word: write who gave it."),
                  QStringLiteral("consigner"))};
}

Outcome<void> drop(Txn& txn, AuctionLot& l, const Params& params) {
    AuctionBid row;
    row.paddle = l.leader;
    row.amount = l.price;
    l.reason = reasonOf(params);
    return append(txn, l, row, BidSource::Dropped);
}

} // namespace

namespace lotstep {

Issues open(const Reader& reader, const Record& record, const Params&) {
    return whyNotCall(reader, of(record).auction);
}

Issues mayCall(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = open(reader, record, params);
    const AuctionLot& l = of(record);
    if (const auto other = calledLot(reader, l.auction); other && other->id != l.id)
        issues << error(tr("Lot %1 is being called.").arg(other->number),
                        tr("Hammer or pass it first."));
    if (const auto item = reader.get(l.item); item && item->status != GoodsStatus::Lot)
        issues << error(tr("%1 is not kept for the auction any more.").arg(item->name),
                        tr("Withdraw the lot, or keep the item for the auction."));
    return issues;
}

Outcome<void> call(Txn&, Record& record, const Params&) {
    AuctionLot& l = lotIn(record);
    ++l.round;
    l.bids = 0;
    l.leader = {};
    l.price = {};
    return {};
}

Issues mayUncall(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = open(reader, record, params);
    if (of(record).bids > 0)
        issues << error(tr("Somebody has bid on lot %1.").arg(of(record).number),
                        tr("Hammer or pass it."));
    return issues;
}

Issues mayBid(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = open(reader, record, params);
    if (issues.isEmpty() && params.contains(QStringLiteral("paddle")))
        issues = whyNotBid(reader, of(record), number(params, "paddle"), money(params, "amount"));
    else if (issues.isEmpty() && of(record).status != LotStatus::Called)
        issues = whyNotBid(reader, of(record), 0, {});
    return issues;
}

Outcome<void> bid(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    const auto a = txn.get(l.auction);
    const auto paddle = paddleOf(txn, l.auction, number(params, "paddle"));
    AuctionBid row;
    row.paddle = Id<Paddle>(paddle->id);
    const Money least = nextBid(*a, l), given = money(params, "amount");
    row.amount = given == Money() ? least : given;
    const EnumItem* how =
        enumTable<BidSource>().byName(params.value(QStringLiteral("source")).toString());
    BidSource source = how ? BidSource(how->value) : BidSource::None;
    if (source != BidSource::Written)
        source = row.amount > least ? BidSource::Jump : BidSource::Floor;
    if (auto ok = append(txn, l, row, source); !ok)
        return ok;
    ++l.bids;
    l.leader = row.paddle;
    l.price = row.amount;
    return {};
}

Issues mayUndo(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = open(reader, record, params);
    const AuctionLot& l = of(record);
    if (!issues.isEmpty())
        return issues;
    if (l.status != LotStatus::Called)
        return whyNotBid(reader, l, 0, {});
    const QList<AuctionBid> bids = standingBids(reader, Id<AuctionLot>(l.id));
    if (bids.isEmpty())
        return {error(tr("Nobody has bid on lot %1.").arg(l.number),
                      tr("There is nothing to take back."))};
    if (!params.contains(QStringLiteral("bid")))
        return {};
    const auto meant = reader.get(Id<AuctionBid>(number(params, "bid")));
    if (!meant || meant->lot != Id<AuctionLot>(l.id)) {
        const auto other = meant ? reader.get(meant->lot) : std::nullopt;
        return {error(
            other ? tr("That bid is on lot %1, not on lot %2.").arg(other->number).arg(l.number)
                  : tr("There is no such bid."),
            tr("A bid is taken back while its own lot is called."), QStringLiteral("bid"))};
    }
    if (meant->id != bids.last().id)
        return {error(tr("The last bid on lot %1 is another one: %2.")
                          .arg(QString::number(l.number), bids.last().name),
                      tr("Bids are taken back from the last one on."), QStringLiteral("bid"))};
    return {};
}

Outcome<void> undoBid(Txn& txn, Record& record, const Params&) {
    AuctionLot& l = lotIn(record);
    QList<AuctionBid> bids = standingBids(txn, Id<AuctionLot>(l.id));
    AuctionBid row = bids.takeLast();
    row.of = Id<AuctionBid>(row.id);
    if (auto ok = append(txn, l, row, BidSource::Undo); !ok)
        return ok;
    follow(l, bids);
    return {};
}

Issues mayHammer(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = open(reader, record, params);
    const AuctionLot& l = of(record);
    if (!issues.isEmpty())
        return issues;
    if (l.bids == 0)
        return {error(tr("Nobody has bid on lot %1.").arg(l.number),
                      tr("Wait for a bid, or pass it."))};
    return reserveKept(l, l.price, params);
}

Outcome<void> hammer(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    const auto a = txn.get(l.auction);
    l.decidedAt = txn.clock().now();
    l.consigner = l.price < l.reserve ? tidy(params.value(QStringLiteral("consigner")).toString())
                                      : QString();
    l.payBy = qMax(txn.today(), a->payBy.isValid() ? a->payBy : a->on);
    return itemStep(txn, l, "hammer");
}

Outcome<void> pass(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    l.reason = reasonOf(params);
    l.decidedAt = txn.clock().now();
    return {};
}

Issues mayReopen(const Reader& reader, const Record& record, const Params& params) {
    const Issues issues = open(reader, record, params);
    return issues.isEmpty() ? whyNotReopen(reader, of(record)) : issues;
}

Outcome<void> reopen(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    l.reason = reasonOf(params);
    l.decidedAt = {};
    l.payBy = {};
    l.consigner.clear();
    const auto item = txn.get(l.item);
    return item && item->status == GoodsStatus::Auctioned ? itemStep(txn, l, "unhammer")
                                                          : Outcome<void>();
}

Outcome<void> again(Txn&, Record& record, const Params&) {
    AuctionLot& l = lotIn(record);
    l.bids = 0;
    l.leader = {};
    l.price = {};
    l.decidedAt = {};
    return {};
}

Issues stillRuns(const Reader& reader, const Record& record, const Params&) {
    return auctionStands(reader, of(record).auction);
}

Issues mayWithdraw(const Reader& reader, const Record& record, const Params& params) {
    return of(record).status == LotStatus::Called ? open(reader, record, params)
                                                  : stillRuns(reader, record, params);
}

Outcome<void> withdraw(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    l.reason = reasonOf(params);
    l.bids = 0;
    l.leader = {};
    l.price = {};
    const auto item = txn.get(l.item);
    return item && item->status == GoodsStatus::Lot
               ? txn.step(l.item, QStringLiteral("from_auction"))
               : Outcome<void>();
}

Outcome<void> relist(Txn& txn, Record& record, const Params&) {
    AuctionLot& l = lotIn(record);
    const auto item = txn.get(l.item);
    return item && item->status == GoodsStatus::OnSale
               ? txn.step(l.item, QStringLiteral("to_auction"))
               : Outcome<void>();
}

/// Before the day a winner is only let go in writing; a runner-up may simply say no.
Issues mayLetGo(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = stillRuns(reader, record, params);
    const AuctionLot& l = of(record);
    if (issues.isEmpty() && l.status == LotStatus::Sold && reader.today() <= l.payBy &&
        number(params, "renounced") == 0)
        issues << error(
            tr("Lot %1 may be paid until %2.").arg(QString::number(l.number), iso(l.payBy)),
            tr("Wait for that day, or tick that the winner has given it up in "
               "writing."),
            QStringLiteral("renounced"));
    return issues;
}

Issues mayOffer(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = mayLetGo(reader, record, params);
    const AuctionLot& l = of(record);
    if (!issues.isEmpty())
        return issues;
    const QDate by = Codec<QDate>::fromValue(params.value(QStringLiteral("pay_by")));
    if (by.isValid() && by < reader.today())
        return {error(tr("%1 is over.").arg(iso(by)), tr("Choose a later day."),
                      QStringLiteral("pay_by"))};
    // Who comes after the one that is dropped now.
    for (const QList<AuctionBid> bids = standingBids(reader, Id<AuctionLot>(l.id));
         const AuctionBid& b : bids)
        if (b.paddle != l.leader)
            return {};
    return {error(tr("Nobody else has bid on lot %1.").arg(l.number),
                  tr("Take its step \"Let it go\": it is passed."))};
}

Outcome<void> offerNext(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    if (auto ok = drop(txn, l, params); !ok)
        return ok;
    const auto next = nextInLine(txn, Id<AuctionLot>(l.id));
    if (!next)
        return refuse(tr("Nobody else has bid on lot %1.").arg(l.number),
                      tr("Take its step \"Let it go\": it is passed."));
    if (const Issues issues = reserveKept(l, next->amount, params); refuses(issues))
        return refuse(issues);
    l.leader = next->paddle;
    l.price = next->amount;
    if (l.price < l.reserve)
        l.consigner = tidy(params.value(QStringLiteral("consigner")).toString());
    const QDate by = Codec<QDate>::fromValue(params.value(QStringLiteral("pay_by")));
    l.payBy = by.isValid() ? by : txn.today().addDays(auction::runnerUpDays);
    return {};
}

Outcome<void> letGo(Txn& txn, Record& record, const Params& params) {
    AuctionLot& l = lotIn(record);
    if (auto ok = drop(txn, l, params); !ok)
        return ok;
    l.leader = {};
    l.price = {};
    l.bids = 0;
    l.decidedAt = txn.clock().now();
    return itemStep(txn, l, "unhammer");
}

Issues fromReceipt(const Reader&, const Record&, const Params& params) {
    if (params.contains(QStringLiteral("receipt")))
        return {};
    return {error(tr("A lot is paid at the check-out of its paddle, with a receipt."),
                  tr("Open the paddle and take its step \"Check out\"."))};
}

Outcome<void> paid(Txn& txn, Record& record, const Params& params) {
    const Id<AuctionReceipt> id(number(params, "receipt"));
    const auto receipt = txn.get(id);
    if (!receipt || receipt->revision != txn.deed() || receipt->auction != of(record).auction)
        return refuse(fromReceipt(txn, record, {}));
    lotIn(record).receipt = receipt->type == ReceiptType::Void ? Id<AuctionReceipt>() : id;
    return {};
}

} // namespace lotstep

} // namespace zhijia
