// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/ring.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

Outcome<TillShift> openShift(const Reader& reader, Id<TillShift> id) {
    const auto shift = reader.get(id);
    if (!shift)
        return refuse(tr("The shift is gone."), tr("Open a shift for this till."));
    if (const Issues issues = whyNotSell(reader, *shift); refuses(issues))
        return refuse(issues);
    return *shift;
}

SaleReceipt begin(Txn& txn, const TillShift& shift, ReceiptType type) {
    SaleReceipt r;
    r.sale = shift.sale;
    r.shift = Id<TillShift>(shift.id);
    r.type = type;
    r.at = txn.clock().now();
    r.cashier = shift.cashier;
    r.number = txn.nextNumber(QStringLiteral("charity-receipt.%1").arg(shift.sale.raw()));
    const auto sale = txn.get(shift.sale);
    r.name = receiptNumberText(sale ? sale->number : 0, r.number);
    return r;
}

Outcome<Id<SaleReceipt>> write(Txn& txn, SaleReceipt& r, std::vector<ReceiptLine>& lines) {
    const auto id = txn.insert(r);
    if (!id)
        return refuse(id.error());
    qint64 position = 0;
    for (ReceiptLine& l : lines) {
        l.receipt = *id;
        l.position = ++position;
        if (auto ok = txn.insert(l); !ok)
            return refuse(ok.error());
    }
    for (const ReceiptLine& l : lines)
        if (l.item)
            if (auto ok = txn.step(
                    l.item, l.quantity > 0 ? QStringLiteral("sell") : QStringLiteral("take_back"),
                    {{QStringLiteral("receipt"), id->raw()},
                     {QStringLiteral("quantity"), qAbs(l.quantity)}});
                !ok)
                return refuse(ok.error());
    return *id;
}

/// The line that takes back `pieces` of a sold one, of which `before` came back already: the
/// discount in proportion, so that all parts together are the whole to the fen.
ReceiptLine reversed(const ReceiptLine& sold, qint64 pieces, qint64 before) {
    ReceiptLine l = sold;
    l.id = 0;
    l.revision = 0;
    l.of = Id<ReceiptLine>(sold.id);
    l.quantity = -pieces;
    const auto upTo = [&](qint64 n) { return sold.discount.fen() * n / sold.quantity; };
    l.discount = Money::fen(-(upTo(before + pieces) - upTo(before)));
    l.amount = l.price * l.quantity - l.discount;
    return l;
}

/// What a drawer cannot give is refused: it would have to hold less than nothing.
Issues whyNotGive(const Reader& reader, const TillShift& shift, Money cash) {
    const ShiftSums sums = sumsOf(reader, Id<TillShift>(shift.id));
    const Money there = shift.floatCash + sums.cash - sums.paidOut;
    if (cash <= there)
        return {};
    return {error(tr("There are only %1 in the drawer.").arg(yuan(there)),
                  tr("Give the money back by transfer, or fetch some first."))};
}

QString when(const QDateTime& at) { return officeTime(at).toString(QStringLiteral("MM-dd HH:mm")); }

} // namespace

Issues whyNotItem(const Reader& reader, const DonatedItem& item, Id<CharityStall> stall,
                  qint64 quantity) {
    const QString what = tr("%1 (%2)").arg(item.name, item.code);
    switch (item.status) {
    case GoodsStatus::Sold: {
        const auto line =
            reader.first<ReceiptLine>(Query()
                                          .eq(QStringLiteral("item"), Id<DonatedItem>(item.id))
                                          .by(QStringLiteral("id"), true));
        const auto receipt = line ? reader.get(line->receipt) : std::nullopt;
        return {error(receipt ? tr("%1 is sold already: receipt %2, %3.")
                                    .arg(what, receipt->name, when(receipt->at))
                              : tr("%1 is sold already.").arg(what),
                      tr("If it lies here, look at the label, or void that receipt."))};
    }
    case GoodsStatus::Auctioned:
        return {error(tr("%1 was sold at the auction.").arg(what), tr("Put it aside."))};
    case GoodsStatus::Lot:
        return {error(tr("%1 is kept for the auction.").arg(what),
                      tr("Put it aside, or take its step \"Back from the auction\"."))};
    case GoodsStatus::Withdrawn:
        return {error(tr("%1 was taken off sale: %2").arg(what, item.reason),
                      tr("Put it aside, or take its step \"Put back on sale\"."))};
    case GoodsStatus::WrittenOff:
        return {error(tr("%1 was written off: %2").arg(what, item.reason),
                      tr("If it is there after all, take its step \"Found again\"."))};
    default:
        break;
    }
    if (stall && item.stall && item.stall != stall)
        return {error(tr("%1 is of the stall %2.")
                          .arg(what, reader.title(CharityStall::kind(), item.stall.raw())),
                      tr("It is paid there."))};
    if (quantity > item.left())
        return {error(tr("Of %1 only %2 are left.").arg(what).arg(item.left()),
                      tr("Take fewer of them."))};
    return {};
}

Outcome<Id<SaleReceipt>> ringUp(Txn& txn, Id<TillShift> shiftId, const Basket& basket,
                                const Payment& payment) {
    const auto shift = openShift(txn, shiftId);
    if (!shift)
        return refuse(shift.error());
    if (basket.lines.isEmpty())
        return refuse(tr("Nothing is in the basket."), tr("Scan an item first."));
    Issues issues;
    QHash<qint64, qint64> wanted; ///< pieces of each item over all lines
    for (const BasketLine& l : basket.lines) {
        if (l.quantity < 1 || l.price.fen() <= 0 || l.amount().fen() < 0 || l.discount().fen() < 0)
            return refuse(tr("%1 has no price.").arg(l.name), tr("Type it."));
        if (l.discount().fen() > 0 && l.reasons().isEmpty())
            return refuse(tr("Why is the discount given?"), tr("Type the reason."));
        if (!l.item)
            continue;
        const auto item = txn.get(l.item);
        if (!item || item->sale != shift->sale)
            return refuse(tr("%1 is not of this sale.").arg(l.name), tr("Put it aside."));
        wanted[l.item.raw()] += l.quantity;
        issues += whyNotItem(txn, *item, shift->stall, wanted[l.item.raw()]);
    }
    if (refuses(issues))
        return refuse(issues);
    const Money total = basket.total(), cash = total - payment.transfer - payment.qr;
    if (payment.transfer.fen() < 0 || payment.qr.fen() < 0 || cash.fen() < 0)
        return refuse(tr("%1 is to be paid, not more.").arg(yuan(total)),
                      tr("Correct the amounts."));
    if (payment.tendered < cash)
        return refuse(tr("%1 is missing.").arg(yuan(cash - payment.tendered)),
                      tr("Ask for the rest, or take something out of the basket."));
    SaleReceipt r = begin(txn, *shift, ReceiptType::Sale);
    r.total = total;
    r.discount = basket.discount();
    r.cash = cash;
    r.transfer = payment.transfer;
    r.qr = payment.qr;
    r.tendered = payment.tendered;
    r.change = payment.tendered - cash;
    r.reference = tidy(payment.reference);
    std::vector<ReceiptLine> lines;
    for (const BasketLine& b : basket.lines) {
        ReceiptLine l;
        l.item = b.item;
        l.name = b.name;
        l.category = b.category;
        l.unit = b.unit;
        l.stall = b.stall ? b.stall : shift->stall;
        l.quantity = b.quantity;
        l.price = b.price;
        l.discount = b.discount();
        l.amount = b.amount();
        l.reason = b.reasons();
        lines.push_back(l);
    }
    return write(txn, r, lines);
}

Outcome<Id<SaleReceipt>> voidReceipt(Txn& txn, Id<TillShift> shiftId, Id<SaleReceipt> id,
                                     const QString& reason) {
    const auto shift = openShift(txn, shiftId);
    if (!shift)
        return refuse(shift.error());
    const auto sold = txn.get(id);
    if (!sold || sold->sale != shift->sale || sold->type != ReceiptType::Sale)
        return refuse(tr("There is no such receipt of a sale."), tr("Type its number."));
    if (const auto already = voidOf(txn, id))
        return refuse(tr("Receipt %1 is void already, by %2.").arg(sold->name, already->name));
    const auto its = txn.get(sold->shift);
    if (its && its->status == ShiftStatus::Closed)
        return refuse(tr("Receipt %1 is on the sheet of %2, which is counted and closed.")
                          .arg(sold->name, its->name),
                      tr("Take the goods back as a return: it goes on the sheet of this shift."));
    if (sold->shift != shiftId)
        return refuse(tr("Receipt %1 is of till %2.").arg(sold->name, its ? its->till : QString()),
                      tr("Void it there: its money lies in that drawer."));
    if (tidy(reason).isEmpty())
        return refuse(tr("Why is receipt %1 void?").arg(sold->name), tr("Type the reason."));
    std::vector<ReceiptLine> lines;
    for (const ReceiptLine& l : linesOf(txn, id)) {
        if (returnedOf(txn, Id<ReceiptLine>(l.id)) > 0)
            return refuse(tr("Something of receipt %1 came back already.").arg(sold->name),
                          tr("Take the rest back as a return."));
        lines.push_back(reversed(l, l.quantity, 0));
    }
    if (const Issues why = whyNotGive(txn, *shift, sold->cash); refuses(why))
        return refuse(why);
    SaleReceipt r = begin(txn, *shift, ReceiptType::Void);
    r.of = id;
    r.reason = tidy(reason);
    r.total = -sold->total;
    r.discount = -sold->discount;
    r.cash = -sold->cash;
    r.transfer = -sold->transfer;
    r.qr = -sold->qr;
    return write(txn, r, lines);
}

Outcome<Id<SaleReceipt>> returnGoods(Txn& txn, Id<TillShift> shiftId, Id<SaleReceipt> id,
                                     const QList<ReturnedLine>& wanted, const QString& reason,
                                     PayWay way) {
    const auto shift = openShift(txn, shiftId);
    if (!shift)
        return refuse(shift.error());
    const auto sold = txn.get(id);
    if (!sold || sold->sale != shift->sale || sold->type != ReceiptType::Sale)
        return refuse(tr("There is no such receipt of a sale."), tr("Type its number."));
    if (const auto already = voidOf(txn, id))
        return refuse(tr("Receipt %1 is void already, by %2.").arg(sold->name, already->name));
    if (tidy(reason).isEmpty())
        return refuse(tr("Why do the goods come back?"), tr("Type the reason."));
    std::vector<ReceiptLine> lines;
    SaleReceipt r;
    for (const ReceiptLine& l : linesOf(txn, id)) {
        const Id<ReceiptLine> lineId(l.id);
        const qint64 before = returnedOf(txn, lineId), left = l.quantity - before;
        qint64 pieces = wanted.isEmpty() ? left : 0;
        for (const ReturnedLine& w : wanted)
            if (w.line == lineId)
                pieces += w.quantity == 0 ? left : w.quantity;
        if (pieces < 0 || pieces > left)
            return refuse(tr("Of %1 only %2 can come back.").arg(l.name).arg(left),
                          tr("Look at the receipt again."));
        if (pieces == 0) {
            if (!wanted.isEmpty() && left == 0 &&
                std::ranges::any_of(wanted,
                                    [&](const ReturnedLine& w) { return w.line == lineId; }))
                return refuse(tr("%1 came back already.").arg(l.name),
                              tr("Look at the receipt again."));
            continue;
        }
        lines.push_back(reversed(l, pieces, before));
        r.total += lines.back().amount;
        r.discount += lines.back().discount;
    }
    if (lines.empty())
        return refuse(tr("Everything of receipt %1 came back already.").arg(sold->name),
                      tr("Look at the receipt again."));
    const Money total = r.total, discount = r.discount;
    if (way == PayWay::Cash)
        if (const Issues why = whyNotGive(txn, *shift, -total); refuses(why))
            return refuse(why);
    r = begin(txn, *shift, ReceiptType::Return);
    r.of = id;
    r.reason = tidy(reason);
    r.total = total;
    r.discount = discount;
    (way == PayWay::Cash ? r.cash : way == PayWay::Transfer ? r.transfer : r.qr) = total;
    return write(txn, r, lines);
}

} // namespace zhijia
