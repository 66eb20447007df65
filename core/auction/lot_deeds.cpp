// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall's rules say of a bid and of opening a lot again, and how lots come to be and into
// order.
#include "core/auction/at_hand.h"
#include "core/auction/lot.h"
#include "core/auction/receipt.h"
#include "core/auction/words.h"
#include "core/book/txn.h"

namespace zhijia {

using auction::tr;
using auction::yuan;

namespace {
thread_local RawId lotNow = 0, itemNow = 0;

QString paddleNumber(const Reader& reader, Id<Paddle> id) {
    const auto p = reader.get(id);
    return p ? QString::number(p->number) : QString();
}

/// Where bids are not taken: what the lot is, in words.
Issues notCalled(const Reader& reader, const AuctionLot& l) {
    switch (l.status) {
    case LotStatus::Called:
        return {};
    case LotStatus::Listed:
        return {error(tr("Lot %1 is not called yet.").arg(l.number), tr("Call it first."))};
    case LotStatus::Sold:
        return {error(
            tr("The hammer fell on lot %1: paddle %2, %3.")
                .arg(QString::number(l.number), paddleNumber(reader, l.leader), yuan(l.price)),
            tr("Within a minute it can be opened again, with a reason."))};
    case LotStatus::Passed:
        return {error(tr("Lot %1 was passed.").arg(l.number),
                      tr("Within a minute it can be opened again, with a reason; later take its "
                         "step \"Offer again\"."))};
    case LotStatus::Withdrawn:
        return {error(tr("Lot %1 is withdrawn: %2").arg(QString::number(l.number), l.reason),
                      tr("Go on to the next lot."))};
    default:
        return {error(
            tr("Lot %1 is sold: paddle %2, %3.")
                .arg(QString::number(l.number), paddleNumber(reader, l.leader), yuan(l.price)),
            tr("Go on to the next lot."))};
    }
}
} // namespace

LotInHand::LotInHand(RawId lot, RawId item) : lotBefore_(lotNow), itemBefore_(itemNow) {
    lotNow = lot;
    itemNow = item;
}
LotInHand::~LotInHand() {
    lotNow = lotBefore_;
    itemNow = itemBefore_;
}
RawId LotInHand::lot() { return lotNow; }
RawId LotInHand::item() { return itemNow; }
RawId lotAtHand() { return lotNow; }

Issues hammerOnlyHere(const Reader&, const DonatedItem& item, const QString&) {
    if (LotInHand::item() == item.id)
        return {};
    return {error(tr("%1 goes under the hammer at the auctioneer's desk only.").arg(item.name),
                  tr("Open the auction and call its lot."))};
}

Issues whyNotBid(const Reader& reader, const AuctionLot& l, qint64 number, Money amount) {
    if (const Issues why = notCalled(reader, l); refuses(why))
        return why;
    const QString field = QStringLiteral("paddle");
    const auto paddle = paddleOf(reader, l.auction, number);
    if (!paddle)
        return {error(tr("No paddle has the number %1.").arg(number),
                      tr("Look at the paddle again, or register the bidder first."), field)};
    if (paddle->status != PaddleStatus::CheckedIn)
        return {error(paddle->status == PaddleStatus::Returned
                          ? tr("Paddle %1 was handed back.").arg(number)
                          : tr("Paddle %1 is not checked in.").arg(number),
                      tr("Check the bidder in first: who bids has been seen at the desk."), field)};
    if (l.leader == Id<Paddle>(paddle->id))
        return {error(tr("Paddle %1 leads already with %2.").arg(number).arg(yuan(l.price)),
                      tr("Nobody outbids themselves: look at the paddle again."), field)};
    const auto a = reader.get(l.auction);
    const Money least = a ? nextBid(*a, l) : l.start;
    const QString money = QStringLiteral("amount");
    if (amount != Money() && amount < least)
        return {error(l.bids == 0 ? tr("%1 is below the start: %2.").arg(yuan(amount), yuan(least))
                                  : tr("%1 is below the next step: %2 leads, %3 is the least.")
                                        .arg(yuan(amount), yuan(l.price), yuan(least)),
                      tr("Type the paddle alone for %1, or a higher amount.").arg(least.print()),
                      money)};
    if (qMax(amount, least) > Money::fen(auction::highestFen))
        return {error(tr("%1 cannot be meant.").arg(yuan(amount)),
                      tr("Look whether a decimal point slipped."), money)};
    return {};
}

Issues whyNotReopen(const Reader& reader, const AuctionLot& l) {
    if (l.status == LotStatus::Paid) {
        const auto r = reader.get(l.receipt);
        return {error(tr("Lot %1 is paid: receipt %2.")
                          .arg(QString::number(l.number), r ? r->name : QString()),
                      tr("Void that receipt first, and then offer the lot to the runner-up."))};
    }
    if (l.status != LotStatus::Sold && l.status != LotStatus::Passed)
        return {error(tr("Lot %1 is neither sold nor passed.").arg(l.number),
                      tr("There is nothing to open again."))};
    if (reader.count<AuctionBid>(Query()
                                     .eq(QStringLiteral("lot"), Id<AuctionLot>(l.id))
                                     .eq(QStringLiteral("round"), l.round)
                                     .eq(QStringLiteral("source"), QStringLiteral("dropped"))) > 0)
        return {error(tr("A winner of lot %1 has not taken it: its call is over.").arg(l.number),
                      tr("Let it go, and then take its step \"Offer again\"."))};
    const qint64 seconds = l.decidedAt.secsTo(reader.clock().now());
    if (seconds > auction::reopenSeconds)
        return {error(tr("Lot %1 was decided %2 seconds ago; after %3 seconds it stands.")
                          .arg(l.number)
                          .arg(seconds)
                          .arg(auction::reopenSeconds),
                      l.status == LotStatus::Passed
                          ? tr("Take its step \"Offer again\".")
                          : tr("If the winner does not pay, the runner-up is asked."))};
    if (const auto other = calledLot(reader, l.auction); other && other->id != l.id)
        return {error(tr("Lot %1 is being called.").arg(other->number),
                      tr("Finish it first, or take it off the call if nobody has bid."))};
    return {};
}

Outcome<int> takeLots(Txn& txn, const Auction& auction) {
    int made = 0;
    for (const DonatedItem& item :
         txn.all<DonatedItem>(Query()
                                  .eq(QStringLiteral("sale"), auction.sale)
                                  .eq(QStringLiteral("status"), QStringLiteral("lot"))
                                  .by(QStringLiteral("number")))) {
        if (txn.count<AuctionLot>(
                Query()
                    .eq(QStringLiteral("item"), Id<DonatedItem>(item.id))
                    .is(QStringLiteral("status"), Condition::Ne, QStringLiteral("withdrawn"))) > 0)
            continue;
        AuctionLot lot;
        lot.auction = Id<Auction>(auction.id);
        lot.item = Id<DonatedItem>(item.id);
        if (const auto ok = txn.insert(lot); !ok)
            return refuse(ok.error());
        ++made;
    }
    return made;
}

Outcome<void> orderLots(Txn& txn, const Auction& auction) {
    auto lots = lotsOf(txn, Id<Auction>(auction.id));
    if (lots.empty())
        return {};
    std::ranges::stable_sort(lots, {}, [](const AuctionLot& l) { return l.estimate; });
    const auto dearest = lots.back();
    lots.pop_back();
    lots.insert(lots.begin() + qsizetype(lots.size() * 2 / 3), dearest);
    // Out of the way first: two lots never have the same number, not even for a moment.
    constexpr qint64 away = 10'000;
    for (const qint64 by : {away, qint64(0)}) {
        qint64 number = 0;
        for (AuctionLot& l : lots) {
            l.number = ++number + by;
            if (auto ok = txn.update(l); !ok)
                return ok;
        }
    }
    return {};
}

} // namespace zhijia
