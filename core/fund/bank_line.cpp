// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_line.h"
#include "core/base/text.h"
#include "core/book/reader.h"
#include "core/fund/bank_known.h"
#include "core/fund/named.h"
#include "core/fund/posting_rules.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"

namespace zhijia {

using namespace fund;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(BankLineStatus::Open), "open", QT_TRANSLATE_NOOP("fund", "To be matched"), "未核对"},
    {int(BankLineStatus::Matched), "matched", QT_TRANSLATE_NOOP("fund", "Matched"), "已核对"},
    {int(BankLineStatus::SetAside), "set_aside", QT_TRANSLATE_NOOP("fund", "Set aside"), "不入账"},
};

BankLine& of(Record& record) { return static_cast<BankLine&>(record); }
const BankLine& of(const Record& record) { return static_cast<const BankLine&>(record); }

/// "借" in a column of its own: the amount beside it went out.
constexpr Money wentOut = Money::fen(std::numeric_limits<qint64>::min() + 1);

/// An amount, or what banks write where one column says the amount and another the direction.
Outcome<QVariant> readMoneyOut(const QString& text) {
    static const QStringList out{
        QStringLiteral("借"),   QStringLiteral("借方"), QStringLiteral("支"),
        QStringLiteral("支出"), QStringLiteral("付"),   QStringLiteral("付款"),
        QStringLiteral("出"),   QStringLiteral("转出"), QStringLiteral("往账"),
        QStringLiteral("D"),    QStringLiteral("DR")},
        in{QStringLiteral("贷"),   QStringLiteral("贷方"), QStringLiteral("收"),
           QStringLiteral("收入"), QStringLiteral("收款"), QStringLiteral("入"),
           QStringLiteral("转入"), QStringLiteral("来账"), QStringLiteral("C"),
           QStringLiteral("CR")};
    const QString word = tidy(halfWidth(text)).toUpper();
    if (out.contains(word))
        return QVariant(wentOut.fen());
    if (in.contains(word))
        return QVariant();
    return Codec<std::optional<Money>>::parse(text);
}

/// Into the one of the two columns that it belongs to, without a minus.
void sortOut(BankLine& b) {
    if (b.moneyOut == wentOut) {
        b.moneyOut = b.moneyIn;
        b.moneyIn.reset();
    }
    for (auto* amount : {&b.moneyIn, &b.moneyOut})
        if (*amount == Money())
            amount->reset();
    // Some banks write what goes out with a minus.
    if (b.moneyOut && *b.moneyOut < Money())
        b.moneyOut = -*b.moneyOut;
    if (b.moneyIn && *b.moneyIn < Money() && (!b.moneyOut || *b.moneyOut == -*b.moneyIn)) {
        b.moneyOut = -*b.moneyIn; // one column for both
        b.moneyIn.reset();
    }
}

void derive(const Reader& reader, Record& record) {
    BankLine& b = of(record);
    b.party = tidyName(b.party);
    b.summary = tidy(b.summary);
    b.serial = tidy(b.serial);
    sortOut(b);
    b.amount = MoneySum(b.moneyIn.value_or(Money())) -= b.moneyOut.value_or(Money());
    // Once and for all: what the bank said stands, and its texts do not stay as they came.
    if (b.revision == 0 || b.key.isEmpty())
        b.key = recognised(reader, b);
    if (b.amount < Money()) { // whom the fund paid is often whom it helped
        b.party = veiledParty(reader, b.party);
        b.summary = withoutPupils(reader, b.summary);
    }
    b.label = QStringLiteral("%1 %2%3 %4")
                  .arg(iso(b.on), b.amount > Money() ? QStringLiteral("+") : QString(),
                       b.amount.print(), b.party.isEmpty() ? b.summary : b.party)
                  .trimmed();
}

bool saysTheSame(const BankLine& a, const BankLine& b) {
    return a.fund == b.fund && a.on == b.on && a.amount == b.amount && a.balance == b.balance;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const BankLine& b = of(after);
    if (before) {
        issues += whyNotRewrite(b, of(*before));
        if (!saysTheSame(b, of(*before)))
            issues += bankLineStands(reader, of(*before));
    }
    if (b.moneyIn && b.moneyOut)
        issues << error(tr("A line of the bank is money in or money out."),
                        tr("Enter one of the two."), QStringLiteral("money_out"));
    else if (b.amount == Money())
        issues << error(tr("The line has no amount."), tr("Enter what came in or went out."),
                        QStringLiteral("money_in"));
    if (qMax(b.amount, -b.amount) > largestSplit)
        issues << error(tooLargeText(qMax(b.amount, -b.amount)), tooLargeMend(),
                        QStringLiteral("money_in"));
    if (!before && !refuses(issues))
        issues += whyNotNew(reader, b);
    if (b.on > reader.today())
        issues << error(tr("%1 is still to come.").arg(iso(b.on)), tr("Correct the date."),
                        QStringLiteral("on_date"));
}

Issues mayDiscard(const Reader& reader, const Record& record) {
    if (of(record).status == BankLineStatus::Matched)
        return {error(tr("The line is matched with a voucher."), tr("Take the match back first."))};
    return bankLineStands(reader, of(record)) + whyNotRewrite(BankLine(), of(record));
}

Kind make() {
    Kind kind = kindOf<BankLine>("fund", QT_TRANSLATE_NOOP("fund", "Line of the statement"),
                                 QT_TRANSLATE_NOOP("fund", "Bank statement"));
    kind.flow = &bankLineFlow();
    kind.titleKey = "label";
    kind.defaultSort = "on_date";
    kind.identity = {{"line_key"}};
    kind.fields = {
        field<&BankLine::on>("on_date", QT_TRANSLATE_NOOP("fund", "Date"))
            .required()
            .listed(10)
            .files("日期|交易日期|记账日期|交易时间|入账日期"),
        field<&BankLine::fund>("fund", QT_TRANSLATE_NOOP("fund", "Fund"))
            .required()
            .listed(14)
            .files("专项资金|资金"),
        field<&BankLine::party>("party", QT_TRANSLATE_NOOP("fund", "Other party"))
            .listed(14)
            .files("对方户名|对方名称|对方单位|对方账户名称|户名"),
        field<&BankLine::summary>("summary", QT_TRANSLATE_NOOP("fund", "Bank's text"))
            .listed(16)
            .files("摘要|用途|附言|备注"),
        field<&BankLine::moneyIn>("money_in", QT_TRANSLATE_NOOP("fund", "Money in"))
            .listed(11)
            .files("收入|收入金额|贷方发生额|贷方|贷方金额|存入|转入金额|交易金额|金额|发生额"),
        field<&BankLine::moneyOut>("money_out", QT_TRANSLATE_NOOP("fund", "Money out"))
            .listed(11)
            .files("支出|支出金额|借方发生额|借方|借方金额|支取|转出金额|借贷标志|借贷方向|借贷|"
                   "收支标志|收支方向|收支|收付标志|收付")
            .reads(&readMoneyOut),
        field<&BankLine::balance>("balance", QT_TRANSLATE_NOOP("fund", "Balance"))
            .listed(13)
            .files("余额|账户余额|本次余额"),
        field<&BankLine::serial>("serial", QT_TRANSLATE_NOOP("fund", "Bank's serial number"))
            .files("流水号|交易流水号|凭证号|凭证号码"),
        field<&BankLine::status>("status", QT_TRANSLATE_NOOP("fund", "Status"))
            .stepOnly()
            .listed(9),
        field<&BankLine::split>("split", QT_TRANSLATE_NOOP("fund", "In the books"))
            .stepOnly()
            .listed(18),
        field<&BankLine::reason>("reason", QT_TRANSLATE_NOOP("fund", "Reason")).stepOnly(),
        field<&BankLine::amount>("amount", QT_TRANSLATE_NOOP("fund", "Amount")).derived().hidden(),
        field<&BankLine::label>("label", QT_TRANSLATE_NOOP("fund", "Line")).derived(),
        field<&BankLine::key>("line_key", QT_TRANSLATE_NOOP("fund", "Recognised by"))
            .derived()
            .hidden()
            .unique(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayDiscard = &mayDiscard;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<BankLineStatus>() {
    static const EnumTable table{"fund", statuses};
    return table;
}

const Kind& BankLine::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
