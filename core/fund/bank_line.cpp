// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_line.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/flow/common_params.h"
#include "core/fund/bank_match.h"
#include "core/fund/period.h"
#include "core/fund/posting.h"
#include "core/fund/words.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"

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

void derive(const Reader&, Record& record) {
    BankLine& b = of(record);
    b.party = tidyName(b.party);
    b.summary = tidy(b.summary);
    b.serial = tidy(b.serial);
    for (auto* amount : {&b.moneyIn, &b.moneyOut})
        if (*amount == Money())
            amount->reset();
    // Some banks write what goes out with a minus.
    if (b.moneyOut && *b.moneyOut < Money())
        b.moneyOut = -*b.moneyOut;
    if (b.moneyIn && *b.moneyIn < Money() && !b.moneyOut) { // one column for both
        b.moneyOut = -*b.moneyIn;
        b.moneyIn.reset();
    }
    b.amount = b.moneyIn.value_or(Money()) - b.moneyOut.value_or(Money());
    b.label = QStringLiteral("%1 %2%3 %4")
                  .arg(iso(b.on), b.amount > Money() ? QStringLiteral("+") : QString(),
                       b.amount.print(), b.party.isEmpty() ? b.summary : b.party)
                  .trimmed();
    const QString base =
        QStringLiteral("%1|%2|%3").arg(b.fund.raw()).arg(iso(b.on)).arg(b.amount.fen());
    b.key = b.serial.isEmpty()
                ? QStringLiteral("%1|%2|%3|%4")
                      .arg(base, b.balance ? b.balance->print() : QString(), b.party, b.summary)
                : QStringLiteral("%1|#%2").arg(base, b.serial);
}

/// A closed period was reconciled with the lines as they were. What the bank gives later may still
/// come in and be matched.
Issues stands(const Reader& reader, const BankLine& b) {
    const QDate closed = closedThrough(reader, b.fund);
    if (!closed.isValid() || b.on > closed)
        return {};
    return {
        cited(error(tr("%1 lies in a closed period: the line of the bank stands.").arg(iso(b.on)),
                    tr("Open the period again first.")),
              Rules::inForce(reader).cite(rule::fundPeriod))};
}

bool saysTheSame(const BankLine& a, const BankLine& b) {
    return a.fund == b.fund && a.on == b.on && a.amount == b.amount && a.balance == b.balance;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const BankLine& b = of(after);
    if (before && !saysTheSame(b, of(*before)))
        issues += stands(reader, of(*before));
    if (b.moneyIn && b.moneyOut)
        issues << error(tr("A line of the bank is money in or money out."),
                        tr("Enter one of the two."), QStringLiteral("money_out"));
    else if (b.amount == Money())
        issues << error(tr("The line has no amount."), tr("Enter what came in or went out."),
                        QStringLiteral("money_in"));
    if (b.on > reader.today())
        issues << error(tr("%1 is still to come.").arg(iso(b.on)), tr("Correct the date."),
                        QStringLiteral("on_date"));
    if (before && of(*before).status == BankLineStatus::Matched &&
        b.status == BankLineStatus::Matched &&
        (b.amount != of(*before).amount || b.fund != of(*before).fund))
        issues << error(tr("The line is matched with a voucher."), tr("Take the match back first."),
                        QStringLiteral("money_in"));
}

Issues mayDiscard(const Reader& reader, const Record& record) {
    if (of(record).status != BankLineStatus::Matched)
        return stands(reader, of(record));
    return {error(tr("The line is matched with a voucher."), tr("Take the match back first."))};
}

Id<FundSplit> splitIn(const Params& params) {
    return Id<FundSplit>(params.value(QStringLiteral("split")).toLongLong());
}

Issues mayMatch(const Reader& reader, const Record& record, const Params& params) {
    return params.contains(QStringLiteral("split"))
               ? whyNotMatch(reader, of(record), splitIn(params))
               : Issues();
}

Outcome<void> match(Txn&, Record& record, const Params& params) {
    of(record).split = splitIn(params);
    return {};
}

Issues mayUnmatch(const Reader& reader, const Record& record, const Params&) {
    return stands(reader, of(record));
}

Outcome<void> unmatch(Txn&, Record& record, const Params&) {
    of(record).split = {};
    of(record).reason.clear();
    return {};
}

Outcome<void> setAside(Txn&, Record& record, const Params& params) {
    of(record).reason = reasonOf(params);
    return {};
}

Issues mayBook(const Reader& reader, const Record& record, const Params& params) {
    const auto account = Codec<LedgerAccount>::fromValue(params.value(QStringLiteral("account")));
    const bool in = of(record).amount > Money();
    const auto fits = [in](LedgerAccount a) {
        return in ? isSource(a) && a != LedgerAccount::Opening
                  : a == LedgerAccount::Cost || a == LedgerAccount::Returned;
    };
    if (!params.contains(QStringLiteral("account")) || fits(account)) {
        const auto there = candidatesFor(reader, of(record));
        if (there.isEmpty())
            return {};
        return {warning(
            tr("The books may have it already: %1.").arg(there.first().split.title),
            tr("If that is the same money, match the line with it instead of booking it again."))};
    }
    return {error(in ? tr("Money that came in is a donation, special aid, interest, or of a sale.")
                     : tr("From here a cost or money given back is booked."),
                  in ? tr("Choose where it came from.")
                     : tr("Enter a grant as a voucher and match it."),
                  QStringLiteral("account"))};
}

/// The voucher that the line is, and the match with it, in one deed.
Outcome<void> book(Txn& txn, Record& record, const Params& params) {
    BankLine& b = of(record);
    const auto account = Codec<LedgerAccount>::fromValue(params.value(QStringLiteral("account")));
    const QString given = tidy(params.value(QStringLiteral("text")).toString());
    const auto fund = txn.get(b.fund);
    const QString text = !given.isEmpty()      ? given
                         : b.summary.isEmpty() ? accountNameFor(account, fund->name)
                                               : b.summary;
    Outcome<Id<Voucher>> made;
    if (b.amount > Money()) {
        IncomeDraft draft{b.fund, b.on, text, {}};
        draft.lines = {{account, LedgerAccount::Bank, b.amount, b.party}};
        made = postIncome(txn, draft);
    } else {
        const SpendDraft draft{b.fund, b.on, text, -b.amount, LedgerAccount::Bank, b.party};
        made = account == LedgerAccount::Cost ? postCost(txn, draft) : postReturn(txn, draft);
    }
    if (!made)
        return refuse(made.error());
    for (const FundSplit& s : splitsOf(txn, *made))
        if (s.account == LedgerAccount::Bank)
            b.split = Id<FundSplit>(s.id);
    return {};
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
        field<&BankLine::moneyIn>("money_in", QT_TRANSLATE_NOOP("fund", "Money in"))
            .listed(11)
            .files("收入|收入金额|贷方发生额|贷方|贷方金额|存入|转入金额|交易金额"),
        field<&BankLine::moneyOut>("money_out", QT_TRANSLATE_NOOP("fund", "Money out"))
            .listed(11)
            .files("支出|支出金额|借方发生额|借方|借方金额|支取|转出金额"),
        field<&BankLine::balance>("balance", QT_TRANSLATE_NOOP("fund", "Balance"))
            .listed(11)
            .files("余额|账户余额|本次余额"),
        field<&BankLine::party>("party", QT_TRANSLATE_NOOP("fund", "Other party"))
            .listed(14)
            .files("对方户名|对方名称|对方单位|对方账户名称|户名"),
        field<&BankLine::summary>("summary", QT_TRANSLATE_NOOP("fund", "Bank's text"))
            .listed(16)
            .files("摘要|用途|附言|备注"),
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

const Flow& bankLineFlow() {
    static const Param split{"split",
                             QT_TRANSLATE_NOOP("fund", "In the books"),
                             FieldType::Ref,
                             true,
                             nullptr,
                             FundSplit::kindName,
                             QT_TRANSLATE_NOOP("fund", "A posted voucher of the same amount"),
                             [](const Record& r, Query& q) {
                                 q.eq(QStringLiteral("fund"), of(r).fund)
                                     .eq(QStringLiteral("account"), QStringLiteral("bank"))
                                     .eq(QStringLiteral("posted"), qint64(1))
                                     .eq(QStringLiteral("amount"), of(r).amount.fen());
                             }};
    static const Param account{"account",
                               QT_TRANSLATE_NOOP("fund", "What it is"),
                               FieldType::Enum,
                               true,
                               &enumTable<LedgerAccount>(),
                               nullptr,
                               QT_TRANSLATE_NOOP("fund", "Where it came from, or a cost")};
    static const Param text{"text",
                            QT_TRANSLATE_NOOP("fund", "What for"),
                            FieldType::Text,
                            false,
                            nullptr,
                            nullptr,
                            QT_TRANSLATE_NOOP("fund", "Empty: the bank's text")};
    static const Flow flow{
        "status",
        "open",
        {
            {"match",
             QT_TRANSLATE_NOOP("fund", "Match"),
             {"open"},
             "matched",
             {split},
             &mayMatch,
             &match,
             QT_TRANSLATE_NOOP("fund", "The line is this voucher."),
             "link",
             QT_TRANSLATE_NOOP("fund", "The amounts are the same to the fen.")},
            {"book",
             QT_TRANSLATE_NOOP("fund", "Book it"),
             {"open"},
             "matched",
             {account, text},
             &mayBook,
             &book,
             QT_TRANSLATE_NOOP("fund", "The voucher is posted from the line, and matched with it."),
             "add",
             QT_TRANSLATE_NOOP("fund",
                               "It is income, a cost or money given back; a grant is entered "
                               "as a voucher.")},
            {"set_aside",
             QT_TRANSLATE_NOOP("fund", "Set aside"),
             {"open"},
             "set_aside",
             {reasonParam()},
             nullptr,
             &setAside,
             QT_TRANSLATE_NOOP("fund", "It is no matter of this fund's books."),
             "close"},
            {"unmatch",
             QT_TRANSLATE_NOOP("fund", "Take the match back"),
             {"matched", "set_aside"},
             "open",
             {},
             &mayUnmatch,
             &unmatch,
             QT_TRANSLATE_NOOP("fund", "The voucher stays in the books."),
             "undo",
             QT_TRANSLATE_NOOP("fund", "Its day lies in no closed period.")},
        }};
    return flow;
}

const Kind& BankLine::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
