// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/item.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/code.h"
#include "core/charity/words.h"
#include "core/people/identity.h"
#include "core/rules/rules.h"
#include "core/store/search.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

constexpr EnumItem conditions[] = {
    {0, "", ""},
    {int(ItemCondition::New), "new", QT_TRANSLATE_NOOP("charity", "New"), "全新|新"},
    {int(ItemCondition::LikeNew), "like_new", QT_TRANSLATE_NOOP("charity", "Like new"),
     "九成新|九五新|近新"},
    {int(ItemCondition::Good), "good", QT_TRANSLATE_NOOP("charity", "Good"), "八成新|良好|七成新"},
    {int(ItemCondition::Worn), "worn", QT_TRANSLATE_NOOP("charity", "Worn"),
     "旧|六成新|五成新|一般"},
};
constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(GoodsStatus::OnSale), "on_sale", QT_TRANSLATE_NOOP("charity", "For sale"), "待售|在售"},
    {int(GoodsStatus::Lot), "lot", QT_TRANSLATE_NOOP("charity", "Kept for the auction"), "待竞拍"},
    {int(GoodsStatus::Sold), "sold", QT_TRANSLATE_NOOP("charity", "Sold"), "已售|售出|已售出"},
    {int(GoodsStatus::Auctioned), "auctioned", QT_TRANSLATE_NOOP("charity", "Auctioned"), "已竞拍"},
    {int(GoodsStatus::Withdrawn), "withdrawn", QT_TRANSLATE_NOOP("charity", "Taken off sale"),
     "撤下|下架|剩余|未售|未售出"},
    {int(GoodsStatus::WrittenOff), "written_off", QT_TRANSLATE_NOOP("charity", "Written off"),
     "核销|报损|损坏"},
};

const DonatedItem& of(const Record& record) { return static_cast<const DonatedItem&>(record); }

/// Of a past sale nothing is for sale any more: what is not said to be left over was sold.
void endThen(DonatedItem& i) {
    if (i.status == GoodsStatus::OnSale || i.status == GoodsStatus::None)
        i.status = GoodsStatus::Sold;
    i.sold = i.status == GoodsStatus::Sold ? i.quantity : 0;
    i.auctioned = i.status == GoodsStatus::Auctioned ? i.quantity : 0;
    i.writtenOff = i.status == GoodsStatus::WrittenOff ? i.quantity : 0;
}

bool ofPast(const Reader& reader, const DonatedItem& i) {
    const auto sale = reader.get(i.sale);
    return sale && sale->isPast();
}

void derive(const Reader& reader, Record& record) {
    auto& i = static_cast<DonatedItem&>(record);
    i.name = tidy(i.name);
    const auto category = i.category ? reader.get(i.category) : std::nullopt;
    const auto sale = reader.get(i.sale);
    if (i.sold == 0 && i.auctioned == 0)
        i.suggested =
            suggestedPrice(Rules::of(reader, sale ? sale->rulePack : QString()),
                           category ? category->suggested : Money(), i.condition, i.value);
    const bool fresh = i.revision == 0;
    if (fresh) {
        if (!i.unit && i.donor)
            if (const auto d = reader.get(i.donor))
                i.unit = d->unit;
        if (i.price == Money())
            i.price = i.suggested;
        if (!i.receivedOn.isValid())
            i.receivedOn = reader.today();
        if (i.number == 0) {
            // Inside the deed that adds it, so two desks never give the same number.
            const auto last = reader.first<DonatedItem>(
                Query().eq(QStringLiteral("sale"), i.sale).by(QStringLiteral("number"), true));
            i.number = last ? last->number + 1 : 1;
        }
        if (sale)
            i.code = itemCodeText({sale->number, i.number});
        if (sale && sale->isPast())
            endThen(i);
    }
    // The nearest unit above that has a stall: a station's things stand at its company's.
    for (auto up = i.unit; up && !i.stall;) {
        if (const auto stall = reader.first<CharityStall>(
                Query().eq(QStringLiteral("sale"), i.sale).eq(QStringLiteral("unit"), up)))
            i.stall = Id<CharityStall>(stall->id);
        const auto unit = reader.get(up);
        up = unit ? unit->parent : Id<Unit>();
    }
    deriveNameKeys(i.name, {}, i.pinyinKey, i.searchText);
    i.searchText += u' ' + search::words(i.code);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const DonatedItem& i = of(after);
    const DonatedItem* b = before ? &of(*before) : nullptr;
    // A sale that is over stands; what a hammer or a return does is asked there.
    if (!b || b->status == i.status)
        issues += saleStands(reader, i.sale);
    if (i.quantity < 1 || i.quantity > 100'000)
        issues << error(tr("%1 is no number of pieces.").arg(i.quantity), tr("Type 1 or more."),
                        QStringLiteral("quantity"));
    else if (i.left() < 0)
        issues << error(
            tr("%1 pieces of %2 are gone already.").arg(i.quantity - i.left()).arg(i.name),
            tr("The quantity cannot be less."), QStringLiteral("quantity"));
    for (const auto& [key, money] : {std::pair{"price", i.price}, {"value", i.value}})
        if (money.fen() < 0 || money.fen() > charity::highestFen)
            issues << error(tr("%1 is no price.").arg(yuan(money)), tr("Correct it."),
                            QString::fromUtf8(key));
    if (i.stall)
        if (const auto stall = reader.get(i.stall); stall && stall->sale != i.sale)
            issues << error(tr("%1 is a stall of another sale.").arg(stall->name),
                            tr("Choose a stall of this sale."), QStringLiteral("stall"));
    if ((!b || b->price != i.price) && looksSlipped(i.price, i.suggested))
        issues << Issue{Severity::Warning,
                        QStringLiteral("price"),
                        i.price > i.suggested
                            ? tr("%1 is %2 times the usual price of %3.")
                                  .arg(yuan(i.price))
                                  .arg(i.price.fen() / i.suggested.fen())
                                  .arg(yuan(i.suggested))
                            : tr("%1 is not even a tenth of the usual price of %2.")
                                  .arg(yuan(i.price), yuan(i.suggested)),
                        {},
                        tr("Look whether the decimal point has slipped.")};
    if (!b)
        return;
    if (b->sale != i.sale || b->number != i.number || b->code != i.code)
        issues << error(tr("The code %1 is on its label.").arg(b->code),
                        tr("Enter the item anew at the other sale."), QStringLiteral("sale"));
    if ((b->sold > 0 || b->auctioned > 0) && (b->stall != i.stall || b->unit != i.unit) && b->stall)
        issues << error(tr("%1 is on a receipt: it stays at its stall.").arg(b->name),
                        tr("Void the receipt first."), QStringLiteral("stall"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return saleStands(reader, of(record).sale);
}

Issues mayDiscard(const Reader& reader, const Record& record) {
    const DonatedItem& i = of(record);
    if ((i.sold == 0 && i.auctioned == 0) || ofPast(reader, i))
        return {};
    return {error(tr("%1 is on a receipt: it is not thrown away.").arg(i.name),
                  tr("Void the receipt first."))};
}

/// A code, a number of the newest sale, or a name that only one item has.
Outcome<RawId> resolve(const Reader& reader, const QString& text) {
    const QString plain = tidy(text);
    for (const char* key : {"code", "name"}) {
        const auto ids =
            reader.ids(DonatedItem::kind(), Query().eq(QString::fromUtf8(key), plain).first(2));
        if (ids.size() == 1)
            return ids.first();
        if (ids.size() > 1)
            return refuse(tr("Several items are called \"%1\".").arg(plain),
                          tr("Write the code on the label."));
    }
    return refuse(tr("There is no item \"%1\".").arg(plain), tr("Write the code on the label."));
}

Kind make() {
    Kind kind = kindOf<DonatedItem>("charity", QT_TRANSLATE_NOOP("charity", "Donated item"),
                                    QT_TRANSLATE_NOOP("charity", "Donated items"));
    kind.flow = &itemFlow();
    kind.defaultSort = "code";
    kind.searchable = true;
    kind.takesFiles = true;
    kind.identity = {{"code"}, {"sale", "donor"}};
    using I = DonatedItem;
    kind.fields = {
        field<&I::code>("code", QT_TRANSLATE_NOOP("charity", "Code"))
            .derived()
            .unique()
            .listed(10)
            .files("编码|条码|物品编号"),
        field<&I::name>("name", QT_TRANSLATE_NOOP("charity", "Item"))
            .required()
            .listed(20)
            .sorts("pinyin_key")
            .files("物品|物品名称|名称|品名"),
        field<&I::sale>("sale", QT_TRANSLATE_NOOP("charity", "Sale")).required().files("义卖|届次"),
        field<&I::category>("category", QT_TRANSLATE_NOOP("charity", "Category"))
            .required()
            .listed(12)
            .files("类别|分类|品类"),
        field<&I::donor>("donor", QT_TRANSLATE_NOOP("charity", "Donor"))
            .required()
            .listed(10)
            .files("捐赠人|捐赠者|捐赠单位"),
        field<&I::unit>("unit", QT_TRANSLATE_NOOP("charity", "Unit"))
            .files("单位|所在单位|部门")
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: the donor's")),
        field<&I::stall>("stall", QT_TRANSLATE_NOOP("charity", "Stall"))
            .among([](const Record& r, Query& q) { q.eq(QStringLiteral("sale"), of(r).sale); })
            .listed(10)
            .files("摊位")
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: the unit's")),
        field<&I::condition>("condition", QT_TRANSLATE_NOOP("charity", "Condition"))
            .files("新旧程度|成色"),
        field<&I::quantity>("quantity", QT_TRANSLATE_NOOP("charity", "Pieces"))
            .listed(6)
            .files("数量|件数"),
        field<&I::value>("value", QT_TRANSLATE_NOOP("charity", "Value"))
            .files("估值|原价|价值")
            .hint(QT_TRANSLATE_NOOP("charity", "Of a piece, as the donor says")),
        field<&I::suggested>("suggested", QT_TRANSLATE_NOOP("charity", "Suggested price"))
            .derived(),
        field<&I::price>("price", QT_TRANSLATE_NOOP("charity", "Price"))
            .listed(9)
            .files("义卖价|售价|价格|定价|成交价|实售价")
            .hint(QT_TRANSLATE_NOOP("charity", "Of a piece; empty: the suggested price")),
        field<&I::status>("status", QT_TRANSLATE_NOOP("charity", "Status"))
            .stepOnly()
            .listed(9)
            .files("状态|去向"),
        field<&I::sold>("sold", QT_TRANSLATE_NOOP("charity", "Pieces sold")).stepOnly(),
        field<&I::auctioned>("auctioned", QT_TRANSLATE_NOOP("charity", "Pieces auctioned"))
            .stepOnly(),
        field<&I::writtenOff>("written_off", QT_TRANSLATE_NOOP("charity", "Pieces written off"))
            .stepOnly(),
        field<&I::receivedOn>("received_on", QT_TRANSLATE_NOOP("charity", "Received on"))
            .files("接收日期|捐赠日期"),
        field<&I::reason>("reason", QT_TRANSLATE_NOOP("charity", "Reason")).stepOnly(),
        field<&I::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note().files("备注"),
        field<&I::number>("number", QT_TRANSLATE_NOOP("charity", "No.")).derived().hidden(),
        field<&I::pinyinKey>("pinyin_key", "").derived().hidden(),
        field<&I::searchText>("search_text", "").derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.mayDiscard = &mayDiscard;
    kind.resolve = &resolve;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ItemCondition>() {
    static const EnumTable table{"charity", conditions};
    return table;
}
template <>
const EnumTable& enumTable<GoodsStatus>() {
    static const EnumTable table{"charity", statuses};
    return table;
}

Money suggestedPrice(const Rules& rules, Money usual, ItemCondition condition, Money value) {
    const Ratio good = rules.rule(rule::priceGood).number.share,
                worn = rules.rule(rule::priceWorn).number.share;
    // The usual price is that of a piece in good condition.
    const qint64 fresh =
        good.numerator > 0 ? usual.fen() * good.denominator / good.numerator : usual.fen();
    qint64 fen = usual.fen();
    if (fen > 0)
        switch (condition) {
        case ItemCondition::New:
            fen = fresh;
            break;
        case ItemCondition::LikeNew: // halfway
            fen = (fen + fresh) / 2;
            break;
        case ItemCondition::Worn:
            fen = worn.atMostOf(fresh);
            break;
        default:
            break;
        }
    else if (value.fen() > 0)
        fen = rules.rule(rule::priceOfValue).number.share.atMostOf(value.fen());
    if (fen <= 0)
        return {};
    return Money::fen(qMax<qint64>(100, (fen + 50) / 100 * 100));
}

bool looksSlippedUp(Money price, Money usual) {
    return usual.fen() > 0 && price.fen() >= usual.fen() * charity::slipFactor;
}

bool looksSlipped(Money price, Money usual) {
    return looksSlippedUp(price, usual) ||
           (price.fen() > 0 && price.fen() * charity::slipFactor <= usual.fen());
}

std::optional<DonatedItem> itemOf(const Reader& reader, Id<CharitySale> sale, qint64 number) {
    return reader.first<DonatedItem>(
        Query().eq(QStringLiteral("sale"), sale).eq(QStringLiteral("number"), number));
}

const Kind& DonatedItem::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
