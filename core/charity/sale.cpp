// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/sale.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/words.h"
#include "core/rules/holidays.h"
#include "core/rules/rules.h"

namespace zhijia {

using charity::cited;
using charity::iso;
using charity::tr;

namespace {

constexpr EnumItem scopes[] = {
    {0, "", ""},
    {int(SaleScope::Internal), "internal", QT_TRANSLATE_NOOP("charity", "Inside the union"),
     "内部|工会内部"},
    {int(SaleScope::Public), "public", QT_TRANSLATE_NOOP("charity", "In public"),
     "公开|面向社会|公开募捐"},
};
constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(SaleStatus::Planned), "planned", QT_TRANSLATE_NOOP("charity", "Planned"), "筹备"},
    {int(SaleStatus::Calling), "calling", QT_TRANSLATE_NOOP("charity", "Collecting"),
     "征集中|募集中"},
    {int(SaleStatus::Open), "open", QT_TRANSLATE_NOOP("charity", "Selling"), "义卖中"},
    {int(SaleStatus::Closed), "closed", QT_TRANSLATE_NOOP("charity", "Closed"), "已结束"},
    {int(SaleStatus::Reported), "reported", QT_TRANSLATE_NOOP("charity", "Made public"),
     "已公示|已报告"},
    {int(SaleStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("charity", "Cancelled"), "取消"},
};

const CharitySale& of(const Record& record) { return static_cast<const CharitySale&>(record); }

QString usualName(qint64 number) { return tr("Charity sale %1").arg(number); }

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<CharitySale&>(record);
    if (s.number == 0) {
        const auto last = reader.first<CharitySale>(Query().by(QStringLiteral("number"), true));
        s.number = last ? last->number + 1 : 1;
    }
    s.name = tidy(s.name);
    if (s.name.isEmpty())
        s.name = usualName(s.number);
    if (s.scope == SaleScope::None)
        s.scope = SaleScope::Internal;
    s.purpose = tidyLines(s.purpose);
    if (s.isPast()) {
        s.proceeds = s.pastProceeds;
        if (s.revision == 0) { // an old spreadsheet's: it is long over
            s.status = SaleStatus::Reported;
            s.closedOn = s.reportedOn = s.lastDay();
        }
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const CharitySale& s = of(after);
    constexpr qint64 mostSales = 9'999;
    if (s.number < 1 || s.number > mostSales)
        issues << error(tr("%1 is no number of a sale.").arg(s.number),
                        tr("Write 10 for the tenth sale."), QStringLiteral("number"));
    if (s.saleUntil.isValid() && s.saleUntil < s.saleOn)
        issues << error(tr("The sale would end before it begins."), tr("Correct the dates."),
                        QStringLiteral("sale_until"));
    if (s.collectFrom.isValid() && s.collectUntil.isValid() && s.collectUntil < s.collectFrom)
        issues << error(tr("The collection would end before it begins."), tr("Correct the dates."),
                        QStringLiteral("collect_until"));
    if (s.collectUntil.isValid() && s.collectUntil > s.lastDay())
        issues << error(tr("Donations are collected until after the sale."),
                        tr("Correct the dates."), QStringLiteral("collect_until"));
    if (s.pastProceeds.fen() < 0)
        issues << error(tr("%1 are no proceeds.").arg(charity::yuan(s.pastProceeds)),
                        tr("Correct it."), QStringLiteral("past_proceeds"));
    if (s.pastPieces < 0)
        issues << error(tr("%1 is no number of pieces.").arg(s.pastPieces), tr("Correct it."),
                        QStringLiteral("past_pieces"));
    if (!before)
        return;
    const CharitySale& b = of(*before);
    if (b.isPast() != s.isPast())
        issues << error(
            b.isPast()
                ? tr("%1 was entered as held before the program.").arg(b.name)
                : tr("%1 is held in this program: its tills say what it brings.").arg(b.name),
            tr("Enter another sale instead."), QStringLiteral("past_proceeds"));
    if (b.status == s.status && b.isOver() && b.note == s.note)
        issues += saleStands(reader, Id<CharitySale>(s.id));
    else if (b.number != s.number && b.status != SaleStatus::Planned)
        issues << error(tr("The number %1 is on the labels already.").arg(b.number),
                        tr("Leave it as it is."), QStringLiteral("number"));
}

/// A sale that was cancelled by mistake is taken back by undo; one whose money is in the fund is
/// not.
Issues mayRemove(const Reader& reader, const Record& record) {
    return of(record).status == SaleStatus::Cancelled
               ? Issues()
               : saleStands(reader, Id<CharitySale>(record.id));
}

QList<Due> dues(const Reader& reader, const Record& record, QDate) {
    const CharitySale& s = of(record);
    QList<Due> list;
    if (s.isPast())
        return list;
    const auto due = [&](const QString& what, QDate on, const QString& rule = {}) {
        list << Due{QString::fromUtf8(CharitySale::kindName),
                    s.id,
                    tr("%1: %2").arg(s.name, what),
                    on,
                    rule,
                    false};
    };
    const Rules rules = Rules::of(reader, s.rulePack);
    const bool open = s.scope == SaleScope::Public;
    switch (s.status) {
    case SaleStatus::Planned:
        due(tr("send out the call for donations"),
            s.collectFrom.isValid() ? s.collectFrom : s.saleOn.addDays(-21));
        [[fallthrough]];
    case SaleStatus::Calling:
        if (open && !s.planFiledOn.isValid())
            due(tr("the partner files the plan with the civil affairs office"),
                s.saleOn.addDays(-rules.count(rule::salePlan)), rules.cite(rule::salePlan));
        if (s.status == SaleStatus::Calling)
            due(tr("open the sale"), s.saleOn);
        break;
    case SaleStatus::Open:
        due(tr("count the tills and stalls, close the sale"), s.lastDay());
        break;
    case SaleStatus::Closed:
        if (open)
            due(tr("deliver and publish the full report"),
                s.lastDay().addMonths(int(rules.count(rule::saleReport))),
                rules.cite(rule::saleReport));
        else
            due(tr("post the result where all staff can see it"), s.closedOn.addDays(7));
        break;
    default:
        break;
    }
    return list;
}

Kind make() {
    Kind kind = kindOf<CharitySale>("charity", QT_TRANSLATE_NOOP("charity", "Charity sale"),
                                    QT_TRANSLATE_NOOP("charity", "Charity sales"));
    kind.flow = &saleFlow();
    kind.defaultSort = "number";
    kind.identity = {{"number"}};
    kind.takesFiles = true;
    using S = CharitySale;
    kind.fields = {
        field<&S::number>("number", QT_TRANSLATE_NOOP("charity", "No."))
            .unique()
            .listed(5)
            .files("届次|序号")
            .hint(QT_TRANSLATE_NOOP("charity", "10 for the tenth sale; empty: the next")),
        field<&S::name>("name", QT_TRANSLATE_NOOP("charity", "Sale"))
            .listed(18)
            .files("名称|义卖名称")
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: worded from the number")),
        field<&S::unit>("unit", QT_TRANSLATE_NOOP("charity", "Held by"))
            .required()
            .files("主办单位|单位"),
        field<&S::purpose>("purpose", QT_TRANSLATE_NOOP("charity", "What the money is for"))
            .note()
            .files("用途|善款用途"),
        field<&S::fund>("fund", QT_TRANSLATE_NOOP("charity", "Fund"))
            .among([](const Record&, Query& q) {
                q.eq(QStringLiteral("status"), QStringLiteral("open"));
            })
            .files("专项资金")
            .hint(QT_TRANSLATE_NOOP("charity", "The proceeds are posted there at the end")),
        field<&S::collectFrom>("collect_from", QT_TRANSLATE_NOOP("charity", "Donations from"))
            .files("征集开始"),
        field<&S::collectUntil>("collect_until", QT_TRANSLATE_NOOP("charity", "Donations until"))
            .files("征集截止"),
        field<&S::saleOn>("sale_on", QT_TRANSLATE_NOOP("charity", "Day of the sale"))
            .required()
            .listed(10)
            .files("义卖日期|日期"),
        field<&S::saleUntil>("sale_until", QT_TRANSLATE_NOOP("charity", "Last day"))
            .files("结束日期")
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: the same day")),
        field<&S::place>("place", QT_TRANSLATE_NOOP("charity", "Place")).files("地点"),
        field<&S::status>("status", QT_TRANSLATE_NOOP("charity", "Status")).stepOnly().listed(8),
        field<&S::scope>("scope", QT_TRANSLATE_NOOP("charity", "Who may buy"))
            .section(QT_TRANSLATE_NOOP("charity", "In public"))
            .files("范围")
            .hint(QT_TRANSLATE_NOOP("charity",
                                    "In public only together with who may raise funds in public")),
        field<&S::partner>("partner", QT_TRANSLATE_NOOP("charity", "Fundraising partner"))
            .section(QT_TRANSLATE_NOOP("charity", "In public"))
            .files("合作慈善组织"),
        field<&S::partnerNumber>("partner_number",
                                 QT_TRANSLATE_NOOP("charity", "Fundraising certificate"))
            .section(QT_TRANSLATE_NOOP("charity", "In public"))
            .files("公开募捐资格证书编号"),
        field<&S::planNumber>("plan_number", QT_TRANSLATE_NOOP("charity", "Filing number"))
            .section(QT_TRANSLATE_NOOP("charity", "In public"))
            .files("募捐方案备案编号"),
        field<&S::planFiledOn>("plan_filed_on", QT_TRANSLATE_NOOP("charity", "Plan filed on"))
            .section(QT_TRANSLATE_NOOP("charity", "In public"))
            .files("备案日期"),
        field<&S::calledOn>("called_on", QT_TRANSLATE_NOOP("charity", "Call sent on")).stepOnly(),
        field<&S::closedOn>("closed_on", QT_TRANSLATE_NOOP("charity", "Closed on")).stepOnly(),
        field<&S::proceeds>("proceeds", QT_TRANSLATE_NOOP("charity", "Proceeds"))
            .derived()
            .listed(10),
        field<&S::reportedOn>("reported_on", QT_TRANSLATE_NOOP("charity", "Made public on"))
            .stepOnly(),
        field<&S::pastProceeds>("past_proceeds", QT_TRANSLATE_NOOP("charity", "Proceeds then"))
            .section(QT_TRANSLATE_NOOP("charity", "Held before the program"))
            .files("善款|善款总额|义卖所得|义卖收入|所得善款")
            .hint(QT_TRANSLATE_NOOP("charity", "Only of an old sale, for comparison: it is over at "
                                               "once, and nothing is posted")),
        field<&S::pastPieces>("past_pieces", QT_TRANSLATE_NOOP("charity", "Pieces sold then"))
            .section(QT_TRANSLATE_NOOP("charity", "Held before the program"))
            .files("售出件数|件数"),
        field<&S::reason>("reason", QT_TRANSLATE_NOOP("charity", "Reason")).stepOnly(),
        field<&S::rulePack>("rule_pack", "").stepOnly().hidden(),
        field<&S::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note().files("备注"),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.dues = &dues;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<SaleScope>() {
    static const EnumTable table{"charity", scopes};
    return table;
}
template <>
const EnumTable& enumTable<SaleStatus>() {
    static const EnumTable table{"charity", statuses};
    return table;
}

Issues saleStands(const Reader& reader, Id<CharitySale> id) {
    const auto s = reader.get(id);
    if (!s || !s->isOver() || s->isPast())
        return {};
    return {error(tr("%1 is over: what belongs to it stands.").arg(s->name),
                  tr("Enter it at the next sale, or correct the money in the fund."))};
}

Issues whyNotPublic(const Reader& reader, const CharitySale& s) {
    if (s.scope != SaleScope::Public)
        return {};
    const Rules rules = Rules::of(reader, s.rulePack);
    const QString cite = rules.cite(rule::salePlan);
    Issues issues;
    if (s.partner.isEmpty() || s.partnerNumber.isEmpty())
        issues << cited(error(tr("A sale in public needs a partner that may raise funds in "
                                 "public, with the number of its certificate."),
                              tr("Enter both, or hold the sale inside the union."),
                              QStringLiteral("partner")),
                        cite);
    const QDate by = s.saleOn.addDays(-rules.count(rule::salePlan));
    if (s.planNumber.isEmpty() || !s.planFiledOn.isValid())
        issues << cited(
            error(tr("The plan of a sale in public is filed by %1 at the latest.").arg(iso(by)),
                  tr("Enter the filing number and the day."), QStringLiteral("plan_number")),
            cite);
    else if (s.planFiledOn > by)
        issues << cited(error(tr("The plan was filed on %1; it had to be filed by %2.")
                                  .arg(iso(s.planFiledOn), iso(by)),
                              tr("Hold the sale later."), QStringLiteral("plan_filed_on")),
                        cite);
    return issues;
}

const Kind& CharitySale::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
