// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/voucher.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/fund/named.h"
#include "core/fund/posting_rules.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

namespace zhijia {

using namespace fund;

namespace {

using A = LedgerAccount;
using T = VoucherType;

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(T::Income), "income", QT_TRANSLATE_NOOP("fund", "Income"), "收入|收款"},
    {int(T::Grant), "grant", QT_TRANSLATE_NOOP("fund", "Grant"), "资助|助学金|发放"},
    {int(T::Cost), "cost", QT_TRANSLATE_NOOP("fund", "Cost"), "费用|支出"},
    {int(T::Return), "return", QT_TRANSLATE_NOOP("fund", "Given back"), "退回|退款"},
    {int(T::Move), "move", QT_TRANSLATE_NOOP("fund", "Moved"), "划转|存现|提现|转存"},
    {int(T::Opening), "opening", QT_TRANSLATE_NOOP("fund", "Opening balance"),
     "期初|期初结余|结转|上年结转"},
    {int(T::Reversal), "reversal", QT_TRANSLATE_NOOP("fund", "Reversal"), "冲销|红字"},
};

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(VoucherStatus::Draft), "draft", QT_TRANSLATE_NOOP("fund", "Draft"), "草稿|未记账"},
    {int(VoucherStatus::Posted), "posted", QT_TRANSLATE_NOOP("fund", "Posted"), "已记账"},
    {int(VoucherStatus::Reversed), "reversed", QT_TRANSLATE_NOOP("fund", "Reversed"), "已冲销"},
};

const Voucher& of(const Record& record) { return static_cast<const Voucher&>(record); }

/// What a line of an old book means: by its account, or by which column its amount stands in.
T guessed(const Voucher& v) {
    if (v.counter == A::Opening)
        return T::Opening;
    if (isSource(v.counter))
        return T::Income;
    if (v.counter == A::Grant)
        return T::Grant;
    if (v.counter == A::Cost)
        return T::Cost;
    if (v.counter == A::Returned)
        return T::Return;
    if (isHeld(v.counter))
        return T::Move;
    if (v.cameIn)
        return T::Income;
    if (v.wentOut)
        return v.beneficiary || v.use != FundUse::None ? T::Grant : T::Cost;
    return T::None;
}

void derive(Record& record) {
    auto& v = static_cast<Voucher&>(record);
    v.text = tidy(v.text);
    v.party = tidyName(v.party);
    v.oldNumber = tidy(v.oldNumber);
    if (!v.isPosted()) {
        // Books write 0.00 into the column that does not apply; alone it is an amount that is
        // wrong.
        if (v.cameIn && v.wentOut) {
            if (*v.wentOut == Money())
                v.wentOut.reset();
            else if (*v.cameIn == Money())
                v.cameIn.reset();
        }
        if (v.type == T::None)
            v.type = guessed(v);
        if (v.held == A::None)
            v.held = A::Bank;
        if (v.counter == A::None)
            v.counter = v.type == T::Income    ? A::Donation
                        : v.type == T::Opening ? A::Opening
                        : v.type == T::Grant   ? A::Grant
                        : v.type == T::Cost    ? A::Cost
                        : v.type == T::Return  ? A::Returned
                                               : A::None;
        if (v.cameIn || v.wentOut)
            v.amount = v.cameIn ? *v.cameIn : *v.wentOut;
    }
    v.label = v.number.isEmpty() ? v.text : QStringLiteral("%1 %2").arg(v.number, v.text);
}

/// A draft without an amount of its own shows what its splits come to.
void deriveMore(const Reader& reader, Record& record) {
    auto& v = static_cast<Voucher&>(record);
    if (v.isPosted() || v.cameIn || v.wentOut)
        return;
    MoneySum sum;
    if (v.id != 0)
        for (const FundSplit& s : splitsOf(reader, Id<Voucher>(v.id)))
            sum += s.debit;
    v.amount = sum;
}

Issue stands(const Reader& reader, const Voucher& v) {
    return cited(
        error(tr("Voucher %1 is posted: it stands.").arg(v.number),
              tr("Take the step \"Reverse\", which posts the opposite, and enter it anew.")),
        Rules::inForce(reader).cite(rule::fundReversal));
}

bool sayTheSame(const Voucher& a, const Voucher& b) {
    return a.text == b.text && a.note == b.note && a.cameIn == b.cameIn && a.wentOut == b.wentOut;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Voucher& v = of(after);
    if (before && of(*before).isPosted()) {
        for (const Field& f : Voucher::kind().fields)
            if (qstrcmp(f.key, "status") != 0 && f.get(after) != f.get(*before)) {
                issues << stands(reader, of(*before));
                return;
            }
        return;
    }
    if (v.isPosted())
        return; // the step has asked everything
    const auto wrong = [&](const QString& text, const QString& mend, const char* field) {
        issues << error(text, mend, QString::fromUtf8(field));
    };
    if (v.cameIn && v.wentOut)
        wrong(tr("Money cannot come in and go out on one voucher."),
              tr("Enter two vouchers, or splits."), "went_out");
    for (const auto& [amount, field] :
         {std::pair{v.cameIn, "came_in"}, std::pair{v.wentOut, "went_out"}}) {
        if (amount && *amount < Money())
            wrong(tr("%1 is below zero.").arg(amount->print()),
                  tr("A mistake is reversed, not entered with a minus."), field);
        if (amount && *amount == Money())
            wrong(tr("0.00 is no amount."),
                  tr("Enter the amount, or leave it empty when the voucher has splits of its own."),
                  field);
        if (amount && *amount > largestSplit)
            wrong(tooLargeText(*amount), tooLargeMend(), field);
    }
    if (v.type == T::Move && v.counter == v.held)
        wrong(tr("Money is moved from one place to another, not to the same."),
              tr("Choose where it goes."), "counter");
    const bool in = v.type == T::Income || v.type == T::Opening;
    if (v.type != T::None && v.type != T::Reversal) {
        if (in && v.wentOut)
            wrong(tr("An income has its amount under \"Came in\"."), tr("Move the amount."),
                  "went_out");
        if (!in && v.cameIn)
            wrong(tr("\"%1\" has its amount under \"Went out\".")
                      .arg(Voucher::kind().display(*Voucher::kind().field(u"type"),
                                                   Codec<T>::toValue(v.type))),
                  tr("Move the amount, or choose another type."), "came_in");
    }
    if (!isHeld(v.held))
        wrong(tr("Money lies in cash, at the bank or on a platform."), tr("Choose one of them."),
              "held");
    if (v.type == T::Grant && !v.party.isEmpty())
        wrong(tr("Whom a grant helps is named by a code only."),
              tr("Choose the pupil and leave \"Giver or payee\" empty."), "party");
    if (v.type == T::Reversal && !v.reverses)
        wrong(tr("A reversal is made from the voucher that it takes back."),
              tr("Take that voucher's step \"Reverse\"."), "type");
    if (v.on > reader.today())
        wrong(tr("%1 is still to come.").arg(iso(v.on)),
              tr("A voucher tells what has happened: correct the date."), "on_date");
    issues += whyNotOn(reader, v.fund, v.on);
    if (v.type == T::Reversal || (before && sayTheSame(v, of(*before))))
        return;
    for (const auto& [text, field] : {std::pair{v.text, "text"}, std::pair{v.note, "note"}})
        for (const NamedPupil& one : pupilsNamedIn(reader, text))
            issues << warning(nameText(one.code, field), nameMend(), QString::fromUtf8(field));
    if (!refuses(issues) && (v.cameIn || v.wentOut))
        issues += unusualAmounts(reader, v, plannedSplits(reader, v));
}

Issues mayRemove(const Reader& reader, const Record& record) {
    if (of(record).isPosted())
        return {stands(reader, of(record))};
    return {};
}

/// The number stands in the titles of its splits, which the same deed may have made.
Outcome<void> settle(Txn& txn, const Record& after, const Record* before) {
    if (!of(after).isPosted() || !before || of(*before).isPosted())
        return {};
    for (FundSplit& s : splitsOf(txn, Id<Voucher>(after.id)))
        if (auto ok = txn.update(s); !ok)
            return ok;
    return {};
}

void among(const Record&, Query& query) {
    query.eq(QStringLiteral("status"), QStringLiteral("open"));
}

Kind make() {
    Kind kind = kindOf<Voucher>("fund", QT_TRANSLATE_NOOP("fund", "Voucher"),
                                QT_TRANSLATE_NOOP("fund", "Vouchers"));
    kind.flow = &voucherFlow();
    kind.takesFiles = true;
    kind.titleKey = "label";
    kind.defaultSort = "on_date";
    kind.identity = {{"fund", "old_number"}};
    const char* const origin = QT_TRANSLATE_NOOP("fund", "In the books");
    kind.fields = {
        field<&Voucher::number>("number", QT_TRANSLATE_NOOP("fund", "No.")).stepOnly().listed(10),
        field<&Voucher::on>("on_date", QT_TRANSLATE_NOOP("fund", "Date"))
            .required()
            .listed(10)
            .files("日期|记账日期|凭证日期|业务日期"),
        field<&Voucher::fund>("fund", QT_TRANSLATE_NOOP("fund", "Fund"))
            .required()
            .listed(16)
            .among(&among)
            .files("专项资金|资金|资金名称"),
        field<&Voucher::text>("text", QT_TRANSLATE_NOOP("fund", "What for"))
            .required()
            .listed(26)
            .files("摘要|事由|内容|用途说明"),
        field<&Voucher::cameIn>("came_in", QT_TRANSLATE_NOOP("fund", "Came in"))
            .listed(11)
            .files("收入|收入金额|借方|借方金额|收"),
        field<&Voucher::wentOut>("went_out", QT_TRANSLATE_NOOP("fund", "Went out"))
            .listed(11)
            .files("支出|支出金额|贷方|贷方金额|付"),
        field<&Voucher::type>("type", QT_TRANSLATE_NOOP("fund", "Type"))
            .listed(8)
            .files("类型|凭证类型|收支类型")
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: by the amounts")),
        field<&Voucher::held>("held", QT_TRANSLATE_NOOP("fund", "Where the money is kept"))
            .files("账户|资金账户|收付方式|结算方式")
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: bank")),
        field<&Voucher::counter>("counter", QT_TRANSLATE_NOOP("fund", "Contra account"))
            .files("科目|类别|来源|资金来源|收支类别")
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: donations, grants or costs, by the type")),
        field<&Voucher::party>("party", QT_TRANSLATE_NOOP("fund", "Giver or payee"))
            .listed(12)
            .files("对方|捐赠人|付款人|收款人|收付款人|对方单位|经手单位"),
        field<&Voucher::beneficiary>("beneficiary", QT_TRANSLATE_NOOP("fund", "Pupil"))
            .files("受助人|受助学生|学生")
            .hint(QT_TRANSLATE_NOOP("fund", "Of a grant: the code of who is helped")),
        field<&Voucher::use>("use", QT_TRANSLATE_NOOP("fund", "What the grant is for"))
            .files("救助类型|资助类型"),
        field<&Voucher::amount>("amount", QT_TRANSLATE_NOOP("fund", "Amount")).derived().listed(12),
        field<&Voucher::status>("status", QT_TRANSLATE_NOOP("fund", "Status"))
            .stepOnly()
            .listed(8)
            .section(origin)
            .files("状态|凭证状态|记账状态"),
        field<&Voucher::oldNumber>("old_number", QT_TRANSLATE_NOOP("fund", "No. in the old book"))
            .section(origin)
            .files("凭证号|凭证编号|编号|序号"),
        field<&Voucher::note>("note", QT_TRANSLATE_NOOP("fund", "Note"))
            .note()
            .section(origin)
            .files("备注"),
        field<&Voucher::reverses>("reverses", QT_TRANSLATE_NOOP("fund", "Takes back"))
            .stepOnly()
            .section(origin),
        field<&Voucher::reason>("reason", QT_TRANSLATE_NOOP("fund", "Reason"))
            .stepOnly()
            .section(origin),
        field<&Voucher::sourceKind>("source_kind", QT_TRANSLATE_NOOP("fund", "Record's kind"))
            .hidden(),
        field<&Voucher::sourceId>("source_id", QT_TRANSLATE_NOOP("fund", "Record")).hidden(),
        field<&Voucher::label>("label", QT_TRANSLATE_NOOP("fund", "Voucher")).derived(),
    };
    kind.deriveOwn = &derive;
    kind.deriveMore = &deriveMore;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    kind.settle = &settle;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<VoucherType>() {
    static const EnumTable table{"fund", types};
    return table;
}

template <>
const EnumTable& enumTable<VoucherStatus>() {
    static const EnumTable table{"fund", statuses};
    return table;
}

std::vector<Voucher> vouchersFor(const Reader& reader, const QString& sourceKind, RawId source) {
    return reader.all<Voucher>(Query()
                                   .eq(QStringLiteral("source_kind"), sourceKind)
                                   .eq(QStringLiteral("source_id"), source)
                                   .by(QStringLiteral("id")));
}

const Kind& Voucher::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
