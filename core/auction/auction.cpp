// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/auction.h"
#include "core/auction/lot.h"
#include "core/auction/receipt.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"

namespace zhijia {

using auction::iso;
using auction::tr;
using auction::yuan;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(AuctionStatus::Planned), "planned", QT_TRANSLATE_NOOP("auction", "Planned"), "筹备"},
    {int(AuctionStatus::Open), "open", QT_TRANSLATE_NOOP("auction", "Calling"), "竞拍中"},
    {int(AuctionStatus::Closed), "closed", QT_TRANSLATE_NOOP("auction", "Closed"), "已结束"},
    {int(AuctionStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("auction", "Cancelled"), "取消"},
};

const Auction& of(const Record& record) { return static_cast<const Auction&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& a = static_cast<Auction&>(record);
    a.name = tidy(a.name);
    a.caller = tidyName(a.caller);
    a.clerk = tidyName(a.clerk);
    const auto sale = a.sale ? reader.get(a.sale) : std::nullopt;
    if (sale) {
        if (a.name.isEmpty())
            a.name = tr("%1: auction").arg(sale->name);
        if (!a.on.isValid())
            a.on = sale->saleOn;
        if (a.place.isEmpty() && a.revision == 0)
            a.place = sale->place;
    }
    if (const auto table = readIncrements(a.increments))
        a.increments = incrementsText(*table);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Auction& a = of(after);
    if (const auto table = readIncrements(a.increments); !table)
        for (Issue issue : table.error()) {
            issue.field = QStringLiteral("increments");
            issues << issue;
        }
    if (a.payBy.isValid() && a.payBy < a.on)
        issues << error(tr("Lots would be due before they are sold."), tr("Correct the dates."),
                        QStringLiteral("pay_by"));
    for (const auto& [money, key] :
         {std::pair{a.perPupil, "per_pupil"}, std::pair{a.floatCash, "float_cash"}})
        if (money.fen() < 0 || money > Money::fen(auction::highestFen))
            issues << error(tr("%1 cannot be meant.").arg(yuan(money)), tr("Correct the amount."),
                            QString::fromUtf8(key));
    if (!before) {
        issues += saleStands(reader, a.sale);
        return;
    }
    const Auction& b = of(*before);
    if (b.status == a.status &&
        (b.status == AuctionStatus::Closed || b.status == AuctionStatus::Cancelled) &&
        b.note == a.note)
        issues << error(tr("%1 is over: it stands as it is.").arg(b.name),
                        tr("Take its step \"Open again\"."));
    else if (b.sale != a.sale &&
             reader.count<AuctionLot>(Query().eq(QStringLiteral("auction"), Id<Auction>(a.id))) > 0)
        issues << error(tr("%1 has lots of its sale already.").arg(b.name),
                        tr("Plan another auction for the other sale."), QStringLiteral("sale"));
    else if (b.floatCash != a.floatCash && b.status == AuctionStatus::Open &&
             reader.count<AuctionReceipt>(
                 Query().eq(QStringLiteral("auction"), Id<Auction>(a.id))) > 0)
        issues << error(tr("Something was paid out of this drawer already."),
                        tr("Leave the float as it is; explain a difference when counting."),
                        QStringLiteral("float_cash"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    const Id<Auction> id(record.id);
    if (reader.count<AuctionLot>(Query()
                                     .eq(QStringLiteral("auction"), id)
                                     .is(QStringLiteral("round"), Condition::Gt, 0)) > 0)
        return {error(tr("Lots of %1 were called: it stands.").arg(of(record).name),
                      tr("Take its own steps: count and close, open again, cancel."))};
    return auctionStands(reader, id);
}

Issues mayDiscard(const Reader& reader, const Record& record) {
    if (reader.count<AuctionReceipt>(
            Query().eq(QStringLiteral("auction"), Id<Auction>(record.id))) == 0)
        return {};
    return {error(tr("Something was paid at %1 already.").arg(of(record).name),
                  tr("Close it instead."))};
}

QList<Due> dues(const Reader&, const Record& record, QDate) {
    const Auction& a = of(record);
    const auto due = [&](const QString& what) {
        return QList<Due>{{QString::fromUtf8(Auction::kindName),
                           a.id,
                           tr("%1: %2").arg(a.name, what),
                           a.on,
                           {},
                           false}};
    };
    if (a.status == AuctionStatus::Planned)
        return due(tr("lots in order, paddles printed, open the auction"));
    if (a.status == AuctionStatus::Open)
        return due(tr("check the winners out, count the drawer, close the auction"));
    return {};
}

Kind make() {
    Kind kind = kindOf<Auction>("auction", QT_TRANSLATE_NOOP("auction", "Auction"),
                                QT_TRANSLATE_NOOP("auction", "Auctions"));
    kind.flow = &auctionFlow();
    kind.defaultSort = "on_day";
    kind.takesFiles = true;
    kind.identity = {{"sale", "name"}};
    using A = Auction;
    kind.fields = {
        field<&A::name>("name", QT_TRANSLATE_NOOP("auction", "Auction"))
            .listed(20)
            .files("名称|竞拍名称")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: worded from the sale")),
        field<&A::sale>("sale", QT_TRANSLATE_NOOP("auction", "Sale"))
            .required()
            .listed(14)
            .files("义卖|届次"),
        field<&A::on>("on_day", QT_TRANSLATE_NOOP("auction", "Day"))
            .listed(10)
            .files("日期|竞拍日期")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the day of the sale")),
        field<&A::place>("place", QT_TRANSLATE_NOOP("auction", "Place")).files("地点"),
        field<&A::caller>("caller", QT_TRANSLATE_NOOP("auction", "Caller"))
            .listed(8)
            .files("主持人|竞拍主持"),
        field<&A::clerk>("clerk", QT_TRANSLATE_NOOP("auction", "Clerk")).files("记录员"),
        field<&A::increments>("increments", QT_TRANSLATE_NOOP("auction", "Table of steps"))
            .files("加价幅度表|加价幅度")
            .hint(QT_TRANSLATE_NOOP("auction", "For example 0:10 200:20 500:50 (from a price on: "
                                               "the step); empty: a tenth of the start")),
        field<&A::perPupil>("per_pupil", QT_TRANSLATE_NOOP("auction", "A pupil needs"))
            .files("每名学生金额|助学标准")
            .hint(QT_TRANSLATE_NOOP("auction", "The big screen says for how many it is enough")),
        field<&A::payBy>("pay_by", QT_TRANSLATE_NOOP("auction", "Paid by"))
            .files("付款期限")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the same day; then the runner-up is asked")),
        field<&A::floatCash>("float_cash", QT_TRANSLATE_NOOP("auction", "Float"))
            .hint(QT_TRANSLATE_NOOP("auction", "Cash in the check-out's drawer at the beginning")),
        field<&A::status>("status", QT_TRANSLATE_NOOP("auction", "Status")).stepOnly().listed(8),
        field<&A::desk>("desk", QT_TRANSLATE_NOOP("auction", "Desk that calls")).stepOnly(),
        field<&A::closedOn>("closed_on", QT_TRANSLATE_NOOP("auction", "Closed on")).stepOnly(),
        field<&A::cash>("cash", QT_TRANSLATE_NOOP("auction", "Cash taken")).stepOnly(),
        field<&A::counted>("counted", QT_TRANSLATE_NOOP("auction", "Counted")).stepOnly(),
        field<&A::difference>("difference", QT_TRANSLATE_NOOP("auction", "Difference")).stepOnly(),
        field<&A::denominations>("denominations", QT_TRANSLATE_NOOP("auction", "Notes and coins"))
            .stepOnly(),
        field<&A::explanation>("explanation", QT_TRANSLATE_NOOP("auction", "Explanation"))
            .note()
            .stepOnly(),
        field<&A::reason>("reason", QT_TRANSLATE_NOOP("auction", "Reason")).stepOnly(),
        field<&A::note>("note", QT_TRANSLATE_NOOP("auction", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.dues = &dues;
    return kind;
}

thread_local QString desk;

} // namespace

template <>
const EnumTable& enumTable<AuctionStatus>() {
    static const EnumTable table{"auction", statuses};
    return table;
}

AtDesk::AtDesk(const QString& name) : before_(desk) { desk = name; }
AtDesk::~AtDesk() { desk = before_; }
const QString& AtDesk::now() { return desk; }

Issues auctionStands(const Reader& reader, Id<Auction> id) {
    const auto a = reader.get(id);
    if (!a)
        return {};
    if (a->status == AuctionStatus::Closed || a->status == AuctionStatus::Cancelled)
        return {error(tr("%1 is over: what belongs to it stands.").arg(a->name),
                      tr("Take its step \"Open again\"."))};
    return saleStands(reader, a->sale);
}

Issues whyNotCall(const Reader& reader, Id<Auction> id) {
    const auto a = reader.get(id);
    if (!a)
        return {error(tr("The auction is gone."), tr("Choose another one."))};
    if (a->status != AuctionStatus::Open)
        return {error(tr("%1 is not open.").arg(a->name),
                      a->status == AuctionStatus::Planned
                          ? tr("Take its step \"Open the auction\" first.")
                          : tr("Take its step \"Open again\"."))};
    if (!a->desk.isEmpty() && a->desk != AtDesk::now())
        return {error(tr("Another desk calls %1: %2.").arg(a->name, a->desk),
                      tr("Work there, or leave it there with Esc; if that computer has failed, "
                         "take the auction's step \"Free the desk\"."))};
    return saleStands(reader, a->sale);
}

Money raisedAt(const Reader& reader, Id<Auction> id) {
    Money sum;
    reader.each(
        AuctionLot::kind(), {QStringLiteral("price")},
        Query()
            .eq(QStringLiteral("auction"), id)
            .in(QStringLiteral("status"), {QStringLiteral("unpaid"), QStringLiteral("paid")}),
        [&](const QVariantList& v) {
            sum += Money::fen(v[0].toLongLong());
            return true;
        });
    return sum;
}

const Kind& Auction::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
