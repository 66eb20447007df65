// SPDX-License-Identifier: GPL-3.0-or-later
// What may become of an item. Selling and taking back happen within the deed of a receipt only, the
// hammer within the auction's; the rest is done by hand, with a reason.
#include "core/book/txn.h"
#include "core/charity/hooks.h"
#include "core/charity/receipt.h"
#include "core/charity/words.h"
#include "core/flow/common_params.h"

namespace zhijia {

using charity::tr;

namespace {

const DonatedItem& of(const Record& record) { return static_cast<const DonatedItem&>(record); }
qint64 pieces(const Params& params) {
    return params.value(QStringLiteral("quantity")).toLongLong();
}

Issues atTheTill(const Reader&, const Record&, const Params& params) {
    if (params.contains(QStringLiteral("receipt")))
        return {};
    return {error(tr("It is sold at the till only, with a receipt."),
                  tr("Open the till and scan the label."))};
}

/// The receipt must have been written by this very deed: nobody sells by hand.
Issues wrongReceipt(Txn& txn, const DonatedItem& item, const Params& params) {
    const auto receipt =
        txn.get(Id<SaleReceipt>(params.value(QStringLiteral("receipt")).toLongLong()));
    if (!receipt || receipt->revision != txn.deed() || receipt->sale != item.sale)
        return {error(tr("It is sold at the till only, with a receipt."),
                      tr("Open the till and scan the label."))};
    return {};
}

Outcome<void> sell(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<DonatedItem&>(record);
    if (const Issues issues = wrongReceipt(txn, i, params); refuses(issues))
        return refuse(issues);
    const qint64 n = pieces(params);
    if (n < 1 || n > i.left())
        return refuse(tr("Of %1 only %2 are left.").arg(i.name).arg(i.left()),
                      tr("Take fewer of them."));
    i.sold += n;
    if (i.left() == 0)
        i.status = GoodsStatus::Sold;
    return {};
}

Outcome<void> takeBack(Txn& txn, Record& record, const Params& params) {
    auto& i = static_cast<DonatedItem&>(record);
    if (const Issues issues = wrongReceipt(txn, i, params); refuses(issues))
        return refuse(issues);
    const qint64 n = pieces(params);
    if (n < 1 || n > i.sold)
        return refuse(tr("Of %1 only %2 were sold.").arg(i.name).arg(i.sold),
                      tr("Look at the receipt again."));
    i.sold -= n;
    if (i.status == GoodsStatus::Sold)
        i.status = GoodsStatus::OnSale;
    return {};
}

Issues saleRuns(const Reader& reader, const Record& record, const Params&) {
    return saleStands(reader, of(record).sale);
}

Outcome<void> withReason(Txn&, Record& record, const Params& params) {
    static_cast<DonatedItem&>(record).reason = reasonOf(params);
    return {};
}

Outcome<void> writeOff(Txn&, Record& record, const Params& params) {
    auto& i = static_cast<DonatedItem&>(record);
    i.reason = reasonOf(params);
    i.writtenOff = i.left();
    if (i.sold > 0) // the rest of what was sold in part
        i.status = GoodsStatus::WrittenOff;
    return {};
}

Outcome<void> found(Txn&, Record& record, const Params& params) {
    auto& i = static_cast<DonatedItem&>(record);
    i.reason = reasonOf(params);
    i.writtenOff = 0;
    return {};
}

Issues whole(const Reader& reader, const Record& record, const Params& params) {
    Issues issues = saleRuns(reader, record, params);
    const DonatedItem& i = of(record);
    if (i.quantity != i.left())
        issues << error(tr("Some pieces of %1 are sold already.").arg(i.name),
                        tr("Enter the lot as an item of its own."));
    return issues;
}

Issues mayHammer(const Reader& reader, const Record& record, const Params&) {
    return whyNotHammer(reader, of(record), QStringLiteral("hammer"));
}
Issues mayUnhammer(const Reader& reader, const Record& record, const Params&) {
    return whyNotHammer(reader, of(record), QStringLiteral("unhammer"));
}

Outcome<void> hammer(Txn&, Record& record, const Params&) {
    auto& i = static_cast<DonatedItem&>(record);
    i.auctioned = i.quantity;
    return {};
}
Outcome<void> unhammer(Txn&, Record& record, const Params&) {
    static_cast<DonatedItem&>(record).auctioned = 0;
    return {};
}

/// What became of an item is entered only where no till of this program can say it.
Issues thenEnded(const Reader& reader, const Record& record) {
    const auto sale = reader.get(of(record).sale);
    if (sale && sale->isPast())
        return {};
    return {error(tr("It is sold at the till only, with a receipt."),
                  tr("Leave the status out; only items of a past sale come with it."),
                  QStringLiteral("status"))};
}

} // namespace

const Flow& itemFlow() {
    static const Param receipt{"receipt",      QT_TRANSLATE_NOOP("charity", "Receipt"),
                               FieldType::Ref, true,
                               nullptr,        SaleReceipt::kindName};
    static const Param quantity{"quantity", QT_TRANSLATE_NOOP("charity", "Pieces"),
                                FieldType::Integer, true};
    const char* const till = QT_TRANSLATE_NOOP("charity", "At the till only, with a receipt.");
    const char* const runs = QT_TRANSLATE_NOOP("charity", "The sale is not closed.");
    const char* const auction = QT_TRANSLATE_NOOP("charity", "At the auctioneer's desk only.");
    static const Flow flow{
        "status",
        "on_sale",
        {
            {"withdraw",
             QT_TRANSLATE_NOOP("charity", "Take off sale"),
             {"on_sale"},
             "withdrawn",
             {reasonParam()},
             &saleRuns,
             &withReason,
             QT_TRANSLATE_NOOP("charity", "It is put aside; the till refuses it."),
             "close",
             runs},
            {"put_back",
             QT_TRANSLATE_NOOP("charity", "Put back on sale"),
             {"withdrawn"},
             "on_sale",
             {},
             &saleRuns,
             nullptr,
             QT_TRANSLATE_NOOP("charity", "It may be sold again."),
             "undo",
             runs},
            {"write_off",
             QT_TRANSLATE_NOOP("charity", "Write off"),
             {"on_sale", "withdrawn"},
             "written_off",
             {reasonParam()},
             &saleRuns,
             &writeOff,
             QT_TRANSLATE_NOOP("charity", "Broken, lost or unfit for sale: what is left of it."),
             "delete",
             runs},
            {"find_again",
             QT_TRANSLATE_NOOP("charity", "Found again"),
             {"written_off"},
             "on_sale",
             {reasonParam()},
             &saleRuns,
             &found,
             QT_TRANSLATE_NOOP("charity", "It was written off and is there after all."),
             "undo",
             runs},
            {"to_auction",
             QT_TRANSLATE_NOOP("charity", "Keep for the auction"),
             {"on_sale"},
             "lot",
             {},
             &whole,
             nullptr,
             QT_TRANSLATE_NOOP("charity", "It is not sold at the till, but becomes a lot."),
             "call",
             QT_TRANSLATE_NOOP("charity", "None of its pieces is sold.")},
            {"from_auction",
             QT_TRANSLATE_NOOP("charity", "Back from the auction"),
             {"lot"},
             "on_sale",
             {},
             &saleRuns,
             nullptr,
             QT_TRANSLATE_NOOP("charity", "It is no lot any more and may be sold at the till."),
             "undo",
             runs},
            {"sell",
             QT_TRANSLATE_NOOP("charity", "Sell"),
             {"on_sale"},
             "",
             {receipt, quantity},
             &atTheTill,
             &sell,
             QT_TRANSLATE_NOOP("charity", "Written by the till, with its receipt."),
             "ok",
             till},
            {"take_back",
             QT_TRANSLATE_NOOP("charity", "Take back"),
             {"on_sale", "sold", "withdrawn", "written_off"},
             "",
             {receipt, quantity},
             &atTheTill,
             &takeBack,
             QT_TRANSLATE_NOOP("charity", "Written by the till, when a receipt is voided or goods "
                                          "come back."),
             "undo",
             till},
            {"hammer",
             QT_TRANSLATE_NOOP("charity", "Under the hammer"),
             {"lot"},
             "auctioned",
             {},
             &mayHammer,
             &hammer,
             QT_TRANSLATE_NOOP("charity", "Written by the auctioneer's desk."),
             "ok",
             auction},
            {"unhammer",
             QT_TRANSLATE_NOOP("charity", "Hammer taken back"),
             {"auctioned"},
             "lot",
             {},
             &mayUnhammer,
             &unhammer,
             QT_TRANSLATE_NOOP("charity", "Written by the auctioneer's desk."),
             "undo",
             auction},
        },
        {{"sold", &thenEnded},
         {"auctioned", &thenEnded},
         {"withdrawn", &thenEnded},
         {"written_off", &thenEnded}}};
    return flow;
}

} // namespace zhijia
