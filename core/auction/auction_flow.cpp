// SPDX-License-Identifier: GPL-3.0-or-later
// What may become of an auction: its lots in order, open, one desk at a time, counted and closed.
#include "core/auction/checkout.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/denominations.h"
#include "core/flow/common_params.h"

namespace zhijia {

using auction::iso;
using auction::tr;
using auction::yuan;

namespace {

const Auction& of(const Record& record) { return static_cast<const Auction&>(record); }
Id<Auction> idOf(const Record& record) { return Id<Auction>(record.id); }
QString text(const Params& params, const char* key) {
    return tidyLines(params.value(QString::fromUtf8(key)).toString());
}

Issues runs(const Reader& reader, const Record& record, const Params&) {
    return auctionStands(reader, idOf(record));
}

Outcome<void> makeLots(Txn& txn, Record& record, const Params&) {
    const auto made = takeLots(txn, of(record));
    if (!made)
        return refuse(made.error());
    if (*made == 0)
        return refuse(tr("No item is kept for the auction that is no lot yet."),
                      tr("Take the step \"Keep for the auction\" of items, or add a lot."));
    return {};
}

Issues mayOrder(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = runs(reader, record, params);
    if (reader.count<AuctionLot>(Query()
                                     .eq(QStringLiteral("auction"), idOf(record))
                                     .is(QStringLiteral("round"), Condition::Gt, 0)) > 0)
        issues << error(tr("Lots were called already: their numbers stand."),
                        tr("Number the others by hand."));
    return issues;
}

Outcome<void> order(Txn& txn, Record& record, const Params&) { return orderLots(txn, of(record)); }

Issues mayOpen(const Reader& reader, const Record& record, const Params&) {
    const Auction& a = of(record);
    Issues issues = saleStands(reader, a.sale);
    if (a.on.isValid() && reader.today() < a.on)
        issues << error(tr("%1 is on %2, not today.").arg(a.name, iso(a.on)),
                        tr("Correct its date, or wait for it."));
    if (const auto sale = reader.get(a.sale); sale && sale->status != SaleStatus::Open)
        issues << error(tr("%1 is not selling.").arg(sale->name),
                        tr("Take the sale's step \"Open the sale\" first."));
    if (reader.count<AuctionLot>(Query().eq(QStringLiteral("auction"), idOf(record))) == 0)
        issues << error(tr("%1 has no lot.").arg(a.name),
                        tr("Take the step \"Lots of the items\", or add one."));
    if (reader.count<Paddle>(Query().eq(QStringLiteral("auction"), idOf(record))) == 0)
        issues << warning(tr("No paddle is registered."), tr("Register the bidders at the door."));
    return issues;
}

Issues mayTakeDesk(const Reader& reader, const Record& record, const Params& params) {
    const Auction& a = of(record);
    Issues issues = runs(reader, record, params);
    const QString desk = tidy(text(params, "desk"));
    if (!a.desk.isEmpty() && a.desk != desk)
        issues << error(tr("Another desk calls %1: %2.").arg(a.name, a.desk),
                        tr("Work there, or leave it there with Esc; if that computer has failed, "
                           "take the auction's step \"Free the desk\"."));
    return issues;
}

Outcome<void> takeDesk(Txn&, Record& record, const Params& params) {
    static_cast<Auction&>(record).desk = tidy(text(params, "desk"));
    return {};
}

Issues mayFreeDesk(const Reader&, const Record& record, const Params&) {
    if (of(record).desk.isEmpty())
        return {
            error(tr("No desk calls %1.").arg(of(record).name), tr("There is nothing to free."))};
    return {};
}

Outcome<void> freeDesk(Txn&, Record& record, const Params&) {
    static_cast<Auction&>(record).desk.clear();
    return {};
}

Issues mayClose(const Reader& reader, const Record& record, const Params& params) {
    const Auction& a = of(record);
    Issues issues = saleStands(reader, a.sale);
    if (!a.desk.isEmpty())
        issues << error(tr("A desk still calls: %1.").arg(a.desk), tr("Leave it there with Esc."));
    for (const AuctionLot& l : lotsOf(reader, idOf(record)))
        switch (l.status) {
        case LotStatus::Listed:
            issues << error(tr("Lot %1 was not called.").arg(l.name), tr("Call or withdraw it."));
            break;
        case LotStatus::Called:
            issues << error(tr("Lot %1 is being called.").arg(l.name), tr("Hammer or pass it."));
            break;
        case LotStatus::Sold:
        case LotStatus::Offered:
            issues << error(tr("Lot %1 is not paid: %2.").arg(l.name, yuan(l.price)),
                            tr("Check its paddle out; after %1 offer it to the runner-up or let "
                               "it go.")
                                .arg(iso(l.payBy)));
            break;
        default:
            break;
        }
    if (!params.contains(QStringLiteral("denominations")))
        return issues;
    const auto counted = readDenominations(text(params, "denominations"));
    if (!counted) {
        Issue wrong = counted.error().first();
        wrong.field = QStringLiteral("denominations");
        return issues << wrong;
    }
    const Money cash = cashOf(reader, idOf(record)), must = a.floatCash + cash,
                is = denominationsTotal(*counted);
    if (must != is && text(params, "explanation").isEmpty())
        issues << error(tr("float %1 + cash %2 = %3, but %4 were counted: %5 %6.")
                            .arg(a.floatCash.print(), cash.print(), must.print(), is.print(),
                                 is < must ? tr("missing") : tr("too much"),
                                 (is < must ? must - is : is - must).print()),
                        tr("Count again, or explain the difference in writing."),
                        QStringLiteral("explanation"));
    return issues;
}

Outcome<void> close(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Auction&>(record);
    const auto counted = readDenominations(text(params, "denominations"));
    if (!counted)
        return refuse(counted.error());
    a.closedOn = txn.today();
    a.cash = cashOf(txn, idOf(record));
    a.counted = denominationsTotal(*counted);
    a.denominations = denominationsText(*counted);
    a.difference = a.counted - a.floatCash - a.cash;
    a.explanation = text(params, "explanation");
    // What nobody has taken is for sale again.
    for (const AuctionLot& l : lotsOf(txn, idOf(record)))
        if (l.status == LotStatus::Passed)
            if (const auto item = txn.get(l.item); item && item->status == GoodsStatus::Lot)
                if (auto ok = txn.step(l.item, QStringLiteral("from_auction")); !ok)
                    return ok;
    return {};
}

Issues mayReopen(const Reader& reader, const Record& record, const Params&) {
    return saleStands(reader, of(record).sale);
}

Outcome<void> reopen(Txn& txn, Record& record, const Params& params) {
    auto& a = static_cast<Auction&>(record);
    a.reason = reasonOf(params);
    a.closedOn = {};
    a.cash = a.counted = a.difference = {};
    a.denominations.clear();
    for (const AuctionLot& l : lotsOf(txn, idOf(record)))
        if (l.status == LotStatus::Passed)
            if (const auto item = txn.get(l.item);
                item && item->status == GoodsStatus::OnSale && item->left() == item->quantity)
                if (auto ok = txn.step(l.item, QStringLiteral("to_auction")); !ok)
                    return ok;
    return {};
}

Issues mayCancel(const Reader& reader, const Record& record, const Params&) {
    Issues issues = saleStands(reader, of(record).sale);
    if (reader.count<AuctionReceipt>(Query().eq(QStringLiteral("auction"), idOf(record))) > 0)
        issues << error(tr("Something was paid already."), tr("Close the auction instead."));
    for (const AuctionLot& l : lotsOf(reader, idOf(record)))
        if (l.status == LotStatus::Called || l.hasHammer())
            issues << error(tr("Lot %1 was sold or is being called.").arg(l.name),
                            tr("Let it go first."));
    return issues;
}

Outcome<void> cancel(Txn& txn, Record& record, const Params& params) {
    static_cast<Auction&>(record).reason = reasonOf(params);
    for (const AuctionLot& l : lotsOf(txn, idOf(record)))
        if (const auto item = txn.get(l.item); item && item->status == GoodsStatus::Lot)
            if (auto ok = txn.step(l.item, QStringLiteral("from_auction")); !ok)
                return ok;
    return {};
}

} // namespace

const Flow& auctionFlow() {
    static const Param desk{"desk", QT_TRANSLATE_NOOP("auction", "Name of the desk"),
                            FieldType::Text, true};
    static const Param counted{
        "denominations",
        QT_TRANSLATE_NOOP("auction", "Notes and coins"),
        FieldType::Text,
        true,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("auction",
                          "For example: 100*3 50*2 0.5*4; 100*0 when the drawer is empty")};
    static const Param explanation{
        "explanation",
        QT_TRANSLATE_NOOP("auction", "Explanation"),
        FieldType::Note,
        false,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("auction", "Only when the count and the receipts differ")};
    const char* const running = QT_TRANSLATE_NOOP("auction", "The auction is not closed.");
    static const Flow flow{
        "status",
        "planned",
        {
            {"make_lots",
             QT_TRANSLATE_NOOP("auction", "Lots of the items"),
             {"planned", "open"},
             "",
             {},
             &runs,
             &makeLots,
             QT_TRANSLATE_NOOP("auction", "A lot for every item of the sale that is kept for the "
                                          "auction, with start and step by the rule."),
             "item",
             running},
            {"order_lots",
             QT_TRANSLATE_NOOP("auction", "Propose the order"),
             {"planned", "open"},
             "",
             {},
             &mayOrder,
             &order,
             QT_TRANSLATE_NOOP("auction", "The cheapest first, the dearest at two thirds of the "
                                          "way; every number can be changed afterwards."),
             "list",
             QT_TRANSLATE_NOOP("auction", "No lot was called yet.")},
            {"open",
             QT_TRANSLATE_NOOP("auction", "Open the auction"),
             {"planned"},
             "open",
             {},
             &mayOpen,
             nullptr,
             QT_TRANSLATE_NOOP("auction", "From now on lots are called."),
             "open",
             QT_TRANSLATE_NOOP("auction", "It is the day, the sale is open, and there is a lot.")},
            {"take_desk",
             QT_TRANSLATE_NOOP("auction", "Take the desk"),
             {"open"},
             "",
             {desk},
             &mayTakeDesk,
             &takeDesk,
             QT_TRANSLATE_NOOP("auction", "Only this desk calls and takes bids from now on; the "
                                          "caller's full screen does it by itself."),
             "call",
             QT_TRANSLATE_NOOP("auction", "No other desk calls.")},
            {"free_desk",
             QT_TRANSLATE_NOOP("auction", "Free the desk"),
             {},
             "",
             {reasonParam(false)},
             &mayFreeDesk,
             &freeDesk,
             QT_TRANSLATE_NOOP("auction", "The desk that calls was left, or its computer has "
                                          "failed: another one may call."),
             "close",
             QT_TRANSLATE_NOOP("auction", "A desk calls.")},
            {"close",
             QT_TRANSLATE_NOOP("auction", "Count and close"),
             {"open"},
             "closed",
             {counted, explanation},
             &mayClose,
             &close,
             QT_TRANSLATE_NOOP("auction", "Every lot is paid, passed or withdrawn, and the "
                                          "check-out's drawer is counted; the money goes into the "
                                          "fund with the sale's."),
             "count",
             QT_TRANSLATE_NOOP("auction", "No lot is open; a difference is explained in writing.")},
            {"reopen",
             QT_TRANSLATE_NOOP("auction", "Open again"),
             {"closed"},
             "open",
             {reasonParam()},
             &mayReopen,
             &reopen,
             QT_TRANSLATE_NOOP("auction", "Something was forgotten; the drawer is counted again."),
             "undo",
             QT_TRANSLATE_NOOP("auction", "The sale is not closed.")},
            {"cancel",
             QT_TRANSLATE_NOOP("auction", "Cancel"),
             {"planned", "open"},
             "cancelled",
             {reasonParam()},
             &mayCancel,
             &cancel,
             QT_TRANSLATE_NOOP("auction", "The auction does not take place."),
             "close",
             QT_TRANSLATE_NOOP("auction", "Nothing was sold.")},
        }};
    return flow;
}

} // namespace zhijia
