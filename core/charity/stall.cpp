// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/stall.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/item.h"
#include "core/charity/words.h"
#include "core/flow/common_params.h"

namespace zhijia {

using charity::tr;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(StallStatus::Open), "open", QT_TRANSLATE_NOOP("charity", "Selling"), "义卖中"},
    {int(StallStatus::Counted), "counted", QT_TRANSLATE_NOOP("charity", "Counted"), "已盘点"},
};

const CharityStall& of(const Record& record) { return static_cast<const CharityStall&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<CharityStall&>(record);
    s.name = tidy(s.name);
    if (s.name.isEmpty() && s.unit)
        s.name = reader.title(Unit::kind(), s.unit.raw());
    if (s.number == 0) {
        const auto last = reader.first<CharityStall>(
            Query().eq(QStringLiteral("sale"), s.sale).by(QStringLiteral("number"), true));
        s.number = last ? last->number + 1 : 1;
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const CharityStall& s = of(after);
    issues += saleStands(reader, s.sale);
    const auto other = [&](const char* key, const QVariant& value) {
        return reader.first<CharityStall>(Query()
                                              .eq(QStringLiteral("sale"), s.sale)
                                              .eq(QString::fromUtf8(key), value)
                                              .is(QStringLiteral("id"), Condition::Ne, s.id));
    };
    if (s.unit)
        if (const auto o = other("unit", s.unit.raw()))
            issues << error(tr("%1 has a stall at this sale already: No. %2.")
                                .arg(reader.title(Unit::kind(), s.unit.raw()))
                                .arg(o->number),
                            tr("Open that stall."), QStringLiteral("unit"));
    if (const auto o = other("number", s.number))
        issues << error(tr("No. %1 is the stall of %2.").arg(s.number).arg(o->name),
                        tr("Leave the number out."), QStringLiteral("number"));
    if (before && of(*before).sale != s.sale)
        issues << error(tr("A stall stays with its sale."), tr("Add one at the other sale."),
                        QStringLiteral("sale"));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    return saleStands(reader, of(record).sale);
}

Issues mayCount(const Reader& reader, const Record& record, const Params& params) {
    const CharityStall& s = of(record);
    Issues issues;
    if (const auto sale = reader.get(s.sale); sale && sale->status != SaleStatus::Open)
        issues << error(tr("%1 is not selling.").arg(sale->name),
                        tr("Take the sale's step \"Open the sale\" first."));
    if (!params.contains(QStringLiteral("left")))
        return issues;
    const qint64 left = params.value(QStringLiteral("left")).toLongLong();
    const Pieces pieces = piecesOf(reader, s.sale, Id<CharityStall>(s.id));
    if (left < 0 || left > pieces.donated)
        issues << error(tr("%1 pieces cannot be left of %2 donated.").arg(left).arg(pieces.donated),
                        tr("Count again."), QStringLiteral("left"));
    else if (left != pieces.left() &&
             params.value(QStringLiteral("explanation")).toString().trimmed().isEmpty())
        issues << error(tr("donated %1 ≠ sold %2 + auctioned %3 + left over %4 + written off %5")
                            .arg(pieces.donated)
                            .arg(pieces.sold)
                            .arg(pieces.auctioned)
                            .arg(left)
                            .arg(pieces.writtenOff),
                        tr("By the records %1 pieces must be left. Count again, or explain the "
                           "difference in writing.")
                            .arg(pieces.left()),
                        QStringLiteral("explanation"));
    return issues;
}

Outcome<void> count(Txn& txn, Record& record, const Params& params) {
    auto& s = static_cast<CharityStall&>(record);
    const Pieces pieces = piecesOf(txn, s.sale, Id<CharityStall>(s.id));
    s.donated = pieces.donated;
    s.sold = pieces.sold;
    s.auctioned = pieces.auctioned;
    s.writtenOff = pieces.writtenOff;
    s.left = params.value(QStringLiteral("left")).toLongLong();
    s.difference = pieces.left() - s.left;
    s.explanation = tidyLines(params.value(QStringLiteral("explanation")).toString());
    s.countedOn = txn.today();
    return {};
}

Issues mayRecount(const Reader& reader, const Record& record, const Params&) {
    return saleStands(reader, of(record).sale);
}

Outcome<void> recount(Txn&, Record& record, const Params& params) {
    auto& s = static_cast<CharityStall&>(record);
    s.donated = s.sold = s.auctioned = s.writtenOff = s.left = s.difference = 0;
    s.countedOn = {};
    s.explanation = reasonOf(params);
    return {};
}

Kind make() {
    Kind kind = kindOf<CharityStall>("charity", QT_TRANSLATE_NOOP("charity", "Stall"),
                                     QT_TRANSLATE_NOOP("charity", "Stalls"));
    kind.flow = &stallFlow();
    kind.defaultSort = "number";
    kind.within = "sale";
    kind.identity = {{"sale", "number"}, {"sale", "unit"}};
    using S = CharityStall;
    kind.fields = {
        field<&S::number>("number", QT_TRANSLATE_NOOP("charity", "No."))
            .listed(5)
            .files("摊位号|序号")
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: the next")),
        field<&S::name>("name", QT_TRANSLATE_NOOP("charity", "Stall"))
            .listed(16)
            .files("摊位|摊位名称"),
        field<&S::sale>("sale", QT_TRANSLATE_NOOP("charity", "Sale")).required().files("义卖"),
        field<&S::unit>("unit", QT_TRANSLATE_NOOP("charity", "Unit")).listed(14).files("单位"),
        field<&S::place>("place", QT_TRANSLATE_NOOP("charity", "Place")).files("位置"),
        field<&S::status>("status", QT_TRANSLATE_NOOP("charity", "Status")).stepOnly().listed(8),
        field<&S::donated>("donated", QT_TRANSLATE_NOOP("charity", "Pieces donated")).stepOnly(),
        field<&S::sold>("sold", QT_TRANSLATE_NOOP("charity", "Pieces sold")).stepOnly(),
        field<&S::auctioned>("auctioned", QT_TRANSLATE_NOOP("charity", "Pieces auctioned"))
            .stepOnly(),
        field<&S::writtenOff>("written_off", QT_TRANSLATE_NOOP("charity", "Pieces written off"))
            .stepOnly(),
        field<&S::left>("left_over", QT_TRANSLATE_NOOP("charity", "Left over, counted")).stepOnly(),
        field<&S::difference>("difference", QT_TRANSLATE_NOOP("charity", "Pieces missing"))
            .stepOnly()
            .listed(8),
        field<&S::explanation>("explanation", QT_TRANSLATE_NOOP("charity", "Explanation"))
            .note()
            .stepOnly(),
        field<&S::countedOn>("counted_on", QT_TRANSLATE_NOOP("charity", "Counted on")).stepOnly(),
        field<&S::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<StallStatus>() {
    static const EnumTable table{"charity", statuses};
    return table;
}

const Flow& stallFlow() {
    static const Param left{"left", QT_TRANSLATE_NOOP("charity", "Pieces left over, counted"),
                            FieldType::Integer, true};
    static const Param explanation{
        "explanation",
        QT_TRANSLATE_NOOP("charity", "Explanation"),
        FieldType::Note,
        false,
        nullptr,
        nullptr,
        QT_TRANSLATE_NOOP("charity", "Only when the count and the records differ")};
    static const Flow flow{
        "status",
        "open",
        {
            {"count",
             QT_TRANSLATE_NOOP("charity", "Count the stall"),
             {"open"},
             "counted",
             {left, explanation},
             &mayCount,
             &count,
             QT_TRANSLATE_NOOP("charity", "What is left over was counted: donated = sold + "
                                          "auctioned + left over + written off."),
             "count",
             QT_TRANSLATE_NOOP("charity", "A difference is explained in writing.")},
            {"recount",
             QT_TRANSLATE_NOOP("charity", "Count again"),
             {"counted"},
             "open",
             {reasonParam()},
             &mayRecount,
             &recount,
             QT_TRANSLATE_NOOP("charity", "The stall sells on, or the count was wrong."),
             "undo",
             QT_TRANSLATE_NOOP("charity", "The sale is not closed.")},
        }};
    return flow;
}

std::vector<CharityStall> stallsOf(const Reader& reader, Id<CharitySale> sale) {
    return reader.all<CharityStall>(
        Query().eq(QStringLiteral("sale"), sale).by(QStringLiteral("number")));
}

Pieces piecesOf(const Reader& reader, Id<CharitySale> sale, Id<CharityStall> stall) {
    Query query;
    query.eq(QStringLiteral("sale"), sale);
    if (stall)
        query.eq(QStringLiteral("stall"), stall);
    else
        query.is(QStringLiteral("stall"), Condition::IsNull);
    Pieces p;
    reader.each(DonatedItem::kind(),
                {QStringLiteral("quantity"), QStringLiteral("sold"), QStringLiteral("auctioned"),
                 QStringLiteral("written_off")},
                query, [&](const QVariantList& v) {
                    ++p.items;
                    p.donated += v[0].toLongLong();
                    p.sold += v[1].toLongLong();
                    p.auctioned += v[2].toLongLong();
                    p.writtenOff += v[3].toLongLong();
                    return true;
                });
    return p;
}

Outcome<int> makeStalls(Txn& txn, const CharitySale& sale) {
    QList<Id<Unit>> units{sale.unit};
    for (const RawId id : txn.ids(Unit::kind(), Query()
                                                    .eq(QStringLiteral("parent"), sale.unit)
                                                    .by(QStringLiteral("position"))
                                                    .by(QStringLiteral("id"))))
        units << Id<Unit>(id);
    int made = 0;
    const Id<CharitySale> id(sale.id);
    for (const Id<Unit> unit : units) {
        if (txn.count<CharityStall>(
                Query().eq(QStringLiteral("sale"), id).eq(QStringLiteral("unit"), unit)) > 0)
            continue;
        CharityStall stall;
        stall.sale = id;
        stall.unit = unit;
        if (auto ok = txn.insert(stall); !ok)
            return refuse(ok.error());
        ++made;
    }
    return made;
}

const Kind& CharityStall::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
