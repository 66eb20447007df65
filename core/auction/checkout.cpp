// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/checkout.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"

namespace zhijia {

using auction::tr;
using auction::yuan;

namespace {

constexpr EnumItem ways[] = {
    {0, "", ""},
    {int(PaidBy::Cash), "cash", QT_TRANSLATE_NOOP("auction", "Cash"), "现金"},
    {int(PaidBy::Transfer), "transfer", QT_TRANSLATE_NOOP("auction", "Transfer"), "转账|银行转账"},
    {int(PaidBy::Qr), "qr", QT_TRANSLATE_NOOP("auction", "QR payment"), "扫码|微信|支付宝"},
};

const Paddle& paddleIn(const Record& record) { return static_cast<const Paddle&>(record); }
Money money(const Params& params, const char* key) {
    return Money::fen(params.value(QString::fromUtf8(key)).toLongLong());
}
Issues runs(const Reader& reader, const Record& record, const Params&) {
    return auctionStands(reader, paddleIn(record).auction);
}

Outcome<void> checkIn(Txn& txn, Record& record, const Params&) {
    static_cast<Paddle&>(record).checkedInAt = txn.clock().now();
    return {};
}

Issues mayHandBack(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = runs(reader, record, params);
    const Paddle& p = paddleIn(record);
    if (const auto lot = calledLot(reader, p.auction); lot && lot->leader == Id<Paddle>(p.id))
        issues << error(tr("Paddle %1 leads on lot %2.").arg(p.number).arg(lot->number),
                        tr("Wait for the hammer."));
    if (const Money due = dueOf(reader, Id<Paddle>(p.id)); due.fen() > 0)
        issues << error(tr("Paddle %1 has %2 to pay.").arg(p.number).arg(yuan(due)),
                        tr("Check it out first."));
    return issues;
}

/// What is paid how; the issue names the parameter that is wrong.
Outcome<Payment> payment(const Params& params, Money total) {
    Payment p;
    const EnumItem* item =
        enumTable<PaidBy>().byName(params.value(QStringLiteral("way")).toString());
    const PaidBy way = item ? PaidBy(item->value) : PaidBy::None;
    p.transfer = money(params, "transfer");
    p.qr = money(params, "qr");
    if (p.transfer.fen() < 0 || p.qr.fen() < 0 || p.transfer + p.qr > total)
        return refuse(tr("%1 is to be paid, not more.").arg(yuan(total)),
                      tr("Correct the amounts."), QStringLiteral("transfer"));
    const Money rest = total - p.transfer - p.qr;
    if (way == PaidBy::Transfer)
        p.transfer += rest;
    else if (way == PaidBy::Qr)
        p.qr += rest;
    const Money cash = total - p.transfer - p.qr;
    p.tendered = money(params, "tendered");
    if (p.tendered == Money())
        p.tendered = cash;
    if (p.tendered < cash)
        return refuse(tr("%1 is missing.").arg(yuan(cash - p.tendered)), tr("Ask for the rest."),
                      QStringLiteral("tendered"));
    if (cash == Money() && p.tendered.fen() > 0)
        return refuse(tr("Nothing is paid in cash."), tr("Leave the cash out."),
                      QStringLiteral("tendered"));
    p.reference = tidy(params.value(QStringLiteral("reference")).toString());
    return p;
}

Issues mayCheckOut(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = runs(reader, record, params);
    const Paddle& p = paddleIn(record);
    const Id<Paddle> id(p.id);
    if (!issues.isEmpty())
        return issues;
    const auto a = reader.get(p.auction);
    const auto sale = a ? reader.get(a->sale) : std::nullopt;
    if (sale && sale->status != SaleStatus::Open)
        return {error(tr("%1 is not selling.").arg(sale->name),
                      tr("Take the sale's step \"Open the sale\" first."))};
    const Money due = dueOf(reader, id);
    if (due.fen() <= 0) {
        const auto last =
            reader.first<AuctionReceipt>(Query()
                                             .eq(QStringLiteral("paddle"), id)
                                             .eq(QStringLiteral("status"), QStringLiteral("valid"))
                                             .eq(QStringLiteral("type"), QStringLiteral("sale"))
                                             .by(QStringLiteral("id"), true));
        return {error(last ? tr("Paddle %1 has paid already: receipt %2 over %3.")
                                 .arg(QString::number(p.number), last->name, yuan(last->total))
                           : tr("Paddle %1 has won nothing that is not paid.").arg(p.number),
                      tr("Look at the number of the paddle again."))};
    }
    if (!params.isEmpty())
        if (const auto paid = payment(params, due); !paid)
            return paid.error();
    return {};
}

Outcome<Id<AuctionReceipt>> write(Txn& txn, AuctionReceipt& r, std::vector<AuctionLine>& lines,
                                  const char* verb) {
    r.at = txn.clock().now();
    r.number = txn.nextNumber(QStringLiteral("charity-receipt.%1").arg(r.sale.raw()));
    const auto sale = txn.get(r.sale);
    r.name = receiptNumberText(sale ? sale->number : 0, r.number);
    const auto id = txn.insert(r);
    if (!id)
        return refuse(id.error());
    qint64 position = 0;
    for (AuctionLine& l : lines) {
        l.id = 0;
        l.revision = 0;
        l.receipt = *id;
        l.position = ++position;
        if (auto ok = txn.insert(l); !ok)
            return refuse(ok.error());
        if (auto ok =
                txn.step(l.lot, QString::fromUtf8(verb), {{QStringLiteral("receipt"), id->raw()}});
            !ok)
            return refuse(ok.error());
    }
    return *id;
}

Outcome<void> checkOut(Txn& txn, Record& record, const Params& params) {
    const Paddle& p = paddleIn(record);
    const Id<Paddle> id(p.id);
    std::vector<AuctionLine> lines;
    Money total;
    for (const AuctionLot& lot : unpaidOf(txn, id)) {
        AuctionLine l;
        l.lot = Id<AuctionLot>(lot.id);
        l.name = lot.name;
        l.amount = lot.price;
        total += lot.price;
        lines.push_back(l);
    }
    const auto paid = payment(params, total);
    if (!paid)
        return refuse(paid.error());
    const auto a = txn.get(p.auction);
    AuctionReceipt r;
    r.auction = p.auction;
    r.sale = a->sale;
    r.paddle = id;
    r.bidder = p.bidder;
    r.type = ReceiptType::Sale;
    r.total = total;
    r.transfer = paid->transfer;
    r.qr = paid->qr;
    r.cash = total - paid->transfer - paid->qr;
    r.tendered = paid->tendered;
    r.change = paid->tendered - r.cash;
    r.reference = paid->reference;
    return write(txn, r, lines, "pay").map([](Id<AuctionReceipt>) {});
}

Issues mayVoid(const Reader& reader, const Record& record, const Params&) {
    const auto& r = static_cast<const AuctionReceipt&>(record);
    Issues issues = auctionStands(reader, r.auction);
    if (r.type != ReceiptType::Sale)
        issues << error(tr("Receipt %1 is a void itself.").arg(r.name),
                        tr("Check the paddle out again."));
    return issues;
}

Outcome<void> voidIt(Txn& txn, Record& record, const Params& params) {
    const auto& sold = static_cast<const AuctionReceipt&>(record);
    AuctionReceipt r = sold;
    r.id = 0;
    r.revision = 0;
    r.type = ReceiptType::Void;
    r.of = Id<AuctionReceipt>(sold.id);
    r.status = ReceiptState::Valid;
    r.reason = reasonOf(params);
    for (Money* m : {&r.total, &r.cash, &r.transfer, &r.qr})
        *m = -*m;
    r.tendered = r.change = {};
    auto lines = linesOf(txn, Id<AuctionReceipt>(sold.id));
    for (AuctionLine& l : lines)
        l.amount = -l.amount;
    return write(txn, r, lines, "unpay").map([](Id<AuctionReceipt>) {});
}

} // namespace

template <>
const EnumTable& enumTable<PaidBy>() {
    static const EnumTable table{"auction", ways};
    return table;
}

std::vector<AuctionLot> unpaidOf(const Reader& reader, Id<Paddle> paddle) {
    return reader.all<AuctionLot>(Query()
                                      .eq(QStringLiteral("leader"), paddle)
                                      .eq(QStringLiteral("status"), QStringLiteral("unpaid"))
                                      .by(QStringLiteral("number")));
}

Money dueOf(const Reader& reader, Id<Paddle> paddle) {
    Money sum;
    for (const AuctionLot& l : unpaidOf(reader, paddle))
        sum += l.price;
    return sum;
}

Money cashOf(const Reader& reader, Id<Auction> auction) {
    Money sum;
    reader.each(AuctionReceipt::kind(), {QStringLiteral("cash")},
                Query().eq(QStringLiteral("auction"), auction), [&](const QVariantList& v) {
                    sum += Money::fen(v[0].toLongLong());
                    return true;
                });
    return sum;
}

QList<OtherTakings> auctionTakings(const Reader& reader, Id<CharitySale> sale) {
    QList<OtherTakings> all;
    for (const Auction& a :
         reader.all<Auction>(Query().eq(QStringLiteral("sale"), sale).by(QStringLiteral("id")))) {
        OtherTakings t;
        t.source = a.name;
        for (const AuctionReceipt& r :
             reader.all<AuctionReceipt>(Query()
                                            .eq(QStringLiteral("auction"), Id<Auction>(a.id))
                                            .by(QStringLiteral("number")))) {
            t.total += r.total;
            t.cash += r.cash;
            t.qr += r.qr;
            ++t.receipts;
            t.lastReceipt = qMax(t.lastReceipt, r.number);
            for (const AuctionLine& l : linesOf(reader, Id<AuctionReceipt>(r.id))) {
                const auto lot = reader.get(l.lot);
                const auto item = lot ? reader.get(lot->item) : std::nullopt;
                if (item)
                    t.lines << OtherTakings::Line{lot->item,
                                                  item->category,
                                                  item->unit,
                                                  item->stall,
                                                  r.at,
                                                  l.amount,
                                                  l.amount.fen() < 0 ? -item->quantity
                                                                     : item->quantity};
            }
        }
        if (t.receipts > 0)
            all << t;
    }
    return all;
}

Issues auctionsUnfinished(const Reader& reader, Id<CharitySale> sale) {
    Issues issues;
    for (const Auction& a : reader.all<Auction>(Query().eq(QStringLiteral("sale"), sale)))
        if (a.status == AuctionStatus::Open)
            issues << error(tr("%1 is not closed.").arg(a.name),
                            tr("Check the winners out, count its drawer and close it."));
        else if (a.status == AuctionStatus::Planned)
            issues << error(tr("%1 has not taken place.").arg(a.name),
                            tr("Hold it, or take its step \"Cancel\"."));
    return issues;
}

const Flow& paddleFlow() {
    static const Param way{"way",
                           QT_TRANSLATE_NOOP("auction", "Paid by way of"),
                           FieldType::Enum,
                           false,
                           &enumTable<PaidBy>(),
                           nullptr,
                           QT_TRANSLATE_NOOP("auction", "Empty: cash")};
    static const Param transfer{"transfer",
                                QT_TRANSLATE_NOOP("auction", "Of it by transfer"),
                                FieldType::Money,
                                false,
                                nullptr,
                                nullptr,
                                QT_TRANSLATE_NOOP("auction", "Only when it is paid in parts")};
    static const Param qr{"qr",
                          QT_TRANSLATE_NOOP("auction", "Of it by QR payment"),
                          FieldType::Money,
                          false,
                          nullptr,
                          nullptr,
                          QT_TRANSLATE_NOOP("auction", "Only when it is paid in parts")};
    static const Param tendered{"tendered",
                                QT_TRANSLATE_NOOP("auction", "Cash given"),
                                FieldType::Money,
                                false,
                                nullptr,
                                nullptr,
                                QT_TRANSLATE_NOOP("auction", "Empty: exactly that")};
    static const Param reference{"reference", QT_TRANSLATE_NOOP("auction", "Payment reference")};
    const char* const running = QT_TRANSLATE_NOOP("auction", "The auction is not closed.");
    static const Flow flow{
        "status",
        "registered",
        {
            {"check_in",
             QT_TRANSLATE_NOOP("auction", "Check in"),
             {"registered", "returned"},
             "checked_in",
             {},
             &runs,
             &checkIn,
             QT_TRANSLATE_NOOP("auction", "The bidder is here and has the paddle."),
             "checkin",
             running},
            {"hand_back",
             QT_TRANSLATE_NOOP("auction", "Hand back"),
             {"checked_in"},
             "returned",
             {},
             &mayHandBack,
             nullptr,
             QT_TRANSLATE_NOOP("auction", "The bidder leaves; the paddle bids no more."),
             "undo",
             QT_TRANSLATE_NOOP("auction", "Nothing is to pay, and it leads on no lot.")},
            {"check_out",
             QT_TRANSLATE_NOOP("auction", "Check out"),
             {},
             "",
             {way, tendered, transfer, qr, reference},
             &mayCheckOut,
             &checkOut,
             QT_TRANSLATE_NOOP("auction", "All lots of this paddle are paid, on one receipt."),
             "receipt",
             QT_TRANSLATE_NOOP("auction", "It has won something that is not paid yet.")},
        }};
    return flow;
}

const Flow& auctionReceiptFlow() {
    static const Flow flow{
        "status",
        "valid",
        {
            {"void",
             QT_TRANSLATE_NOOP("auction", "Void"),
             {"valid"},
             "voided",
             {reasonParam()},
             &mayVoid,
             &voidIt,
             QT_TRANSLATE_NOOP("auction",
                               "The money is given back by the way it came, on a receipt "
                               "of its own; the lots are to be paid again."),
             "undo",
             QT_TRANSLATE_NOOP("auction", "The auction is not closed.")},
        }};
    return flow;
}

} // namespace zhijia
