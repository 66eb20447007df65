// SPDX-License-Identifier: GPL-3.0-or-later
// The splits of a voucher: they live in it, and stand when it does.
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

const FundSplit& of(const Record& record) { return static_cast<const FundSplit&>(record); }

void deriveOwn(Record& record) {
    auto& s = static_cast<FundSplit&>(record);
    s.party = tidyName(s.party);
    s.memo = tidy(s.memo);
    s.amount = s.debit - s.credit;
}

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<FundSplit&>(record);
    if (const auto v = reader.get(s.voucher)) {
        s.fund = v->fund;
        s.on = v->on;
        // Stored, so without a word of either language.
        s.title = QStringLiteral("%1 · %2").arg(v->label).arg(accountNumber(s.account));
    }
    if (s.position == 0) {
        const auto last = reader.first<FundSplit>(Query()
                                                      .eq(QStringLiteral("voucher"), s.voucher)
                                                      .is(QStringLiteral("id"), Condition::Ne, s.id)
                                                      .by(QStringLiteral("position"), true));
        s.position = last ? last->position + 1 : 1;
    }
}

Issues stands(const Reader& reader, const FundSplit& s) {
    const auto v = reader.get(s.voucher);
    if (!v || !v->isPosted())
        return {};
    return {cited(error(tr("Voucher %1 is posted: it stands, with its splits.").arg(v->number),
                        tr("Take the voucher's step \"Reverse\" and enter it anew.")),
                  Rules::inForce(reader).cite(rule::fundReversal))};
}

/// Only what is derived from the voucher differs: its number stands in the title.
bool same(const FundSplit& a, const FundSplit& b) {
    for (const Field& f : FundSplit::kind().fields)
        if (!f.has(Field::Derived) && f.get(a) != f.get(b))
            return false;
    return true;
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const FundSplit& s = of(after);
    if (!before || !same(s, of(*before)))
        issues += stands(reader, s);
    if (before && of(*before).voucher != s.voucher)
        issues << error(tr("A split stays with its voucher."), tr("Enter it at the other one."),
                        QStringLiteral("voucher"));
    if (s.debit < Money() || s.credit < Money())
        issues << error(tr("Neither side of a split is below zero."),
                        tr("Enter the amount on the other side."),
                        s.debit < Money() ? QStringLiteral("debit") : QStringLiteral("credit"));
    if (const Money amount = qMax(s.debit, s.credit); amount > largestSplit)
        issues << error(tooLargeText(amount), tooLargeMend(),
                        s.debit > s.credit ? QStringLiteral("debit") : QStringLiteral("credit"));
    if ((s.debit == Money()) == (s.credit == Money()))
        issues << error(tr("A split is a debit or a credit."), tr("Enter one of the two amounts."),
                        QStringLiteral("debit"));
    if (s.account == LedgerAccount::Grant && !s.party.isEmpty())
        issues << error(tr("Whom a grant helps is named by a code only."),
                        tr("Choose the pupil and leave \"Giver or payee\" empty."),
                        QStringLiteral("party"));
    if (!before || of(*before).memo != s.memo)
        for (const NamedPupil& one : pupilsNamedIn(reader, s.memo))
            issues << warning(nameText(one.code, "memo"), nameMend(), QStringLiteral("memo"));
}

Issues mayRemove(const Reader& reader, const Record& record) { return stands(reader, of(record)); }

Kind make() {
    Kind kind = kindOf<FundSplit>("fund", QT_TRANSLATE_NOOP("fund", "Split"),
                                  QT_TRANSLATE_NOOP("fund", "Splits"));
    kind.titleKey = "title";
    kind.defaultSort = "position";
    kind.within = "voucher";
    kind.fields = {
        field<&FundSplit::position>("position", QT_TRANSLATE_NOOP("fund", "Line"))
            .listed(4)
            .hint(QT_TRANSLATE_NOOP("fund", "Empty: the last")),
        field<&FundSplit::voucher>("voucher", QT_TRANSLATE_NOOP("fund", "Voucher")).required(),
        field<&FundSplit::account>("account", QT_TRANSLATE_NOOP("fund", "Account"))
            .required()
            .listed(14)
            .files("科目|会计科目"),
        field<&FundSplit::debit>("debit", QT_TRANSLATE_NOOP("fund", "Debit"))
            .listed(12)
            .files("借方|借方金额"),
        field<&FundSplit::credit>("credit", QT_TRANSLATE_NOOP("fund", "Credit"))
            .listed(12)
            .files("贷方|贷方金额"),
        field<&FundSplit::party>("party", QT_TRANSLATE_NOOP("fund", "Giver or payee"))
            .listed(12)
            .files("对方|捐赠人|收款人"),
        field<&FundSplit::beneficiary>("beneficiary", QT_TRANSLATE_NOOP("fund", "Pupil"))
            .listed(8)
            .files("受助人|学生"),
        field<&FundSplit::use>("use", QT_TRANSLATE_NOOP("fund", "What the grant is for"))
            .listed(10)
            .files("救助类型|资助类型"),
        field<&FundSplit::memo>("memo", QT_TRANSLATE_NOOP("fund", "Memo")).files("摘要|备注"),
        field<&FundSplit::giverKind>("giver_kind", QT_TRANSLATE_NOOP("fund", "Giver's kind"))
            .hidden(),
        field<&FundSplit::giverId>("giver_id", QT_TRANSLATE_NOOP("fund", "Giver")).hidden(),
        field<&FundSplit::fund>("fund", QT_TRANSLATE_NOOP("fund", "Fund")).derived(),
        field<&FundSplit::on>("on_date", QT_TRANSLATE_NOOP("fund", "Date")).derived(),
        field<&FundSplit::posted>("posted", QT_TRANSLATE_NOOP("fund", "Posted")).stepOnly(),
        field<&FundSplit::amount>("amount", QT_TRANSLATE_NOOP("fund", "Amount")).derived(),
        field<&FundSplit::title>("title", QT_TRANSLATE_NOOP("fund", "Split")).derived(),
    };
    kind.deriveOwn = &deriveOwn;
    kind.deriveMore = &derive;
    kind.follows = {{"voucher"}};
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

} // namespace

std::vector<FundSplit> splitsOf(const Reader& reader, Id<Voucher> voucher) {
    return reader.all<FundSplit>(Query()
                                     .eq(QStringLiteral("voucher"), voucher)
                                     .by(QStringLiteral("position"))
                                     .by(QStringLiteral("id")));
}

const Kind& FundSplit::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
