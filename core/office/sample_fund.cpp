// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample_fund.h"
#include "core/book/book.h"
#include "core/fund/bank_line.h"
#include "core/fund/bank_match.h"
#include "core/fund/period.h"
#include "core/fund/posting.h"

namespace zhijia {

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }
Money yuan(qint64 amount) { return Money::fen(amount * 100); }

struct Maker {
    Txn& txn;
    Issues why{};
    Id<Fund> fund{};

    QDate ago(int days) const { return txn.today().addDays(-days); }
    template <class T>
    T keep(Outcome<T> made) {
        if (!made && why.isEmpty())
            why = made.error();
        return made ? *made : T();
    }
    template <class R>
    Id<R> add(R record) {
        return why.isEmpty() ? keep(txn.insert(record)) : Id<R>();
    }
    void income(int before, const char* text, LedgerAccount from, Money amount, const char* giver,
                LedgerAccount into = LedgerAccount::Bank) {
        if (why.isEmpty())
            keep(postIncome(txn, {fund, ago(before), u8(text), {{from, into, amount, u8(giver)}}}));
    }
    Id<Beneficiary> pupil(const char* name, const char* school, const char* unit) {
        Beneficiary b;
        b.name = u8(name);
        b.school = u8(school);
        if (const auto id = txn.resolve(Unit::kind(), u8(unit)))
            b.unit = Id<Unit>(*id);
        return add(b);
    }
    void line(int before, Money amount, Money balance, const char* party, const char* summary,
              const char* serial) {
        BankLine l;
        l.fund = fund;
        l.on = ago(before);
        (amount > Money() ? l.moneyIn : l.moneyOut) = amount > Money() ? amount : -amount;
        l.balance = balance;
        l.party = u8(party);
        l.summary = u8(summary);
        l.serial = u8(serial);
        add(l);
    }
    void books();
    void bank();
};

void Maker::books() {
    Fund f;
    f.name = u8("金秋助学专项资金");
    f.purpose = u8("资助困难职工家庭子女就学，全部用于受助学生。");
    f.keeper = u8("周会计");
    f.decision = u8("集团工会委员会会议决定设立");
    if (const auto unit = txn.resolve(Unit::kind(), u8("迅达快运集团")))
        f.unit = Id<Unit>(*unit);
    fund = add(f);
    Voucher opening;
    opening.fund = fund;
    opening.on = ago(200);
    opening.text = u8("上年结转");
    opening.counter = LedgerAccount::Opening;
    opening.cameIn = yuan(8600);
    if (const auto id = add(opening); why.isEmpty())
        keep(txn.step(id, u8("post")).map([] { return true; }));
    income(190, "集团专项拨款", LedgerAccount::GroupAid, yuan(50000), "");
    income(120, "第九届爱心义卖款", LedgerAccount::Sale, Money::fen(2356850), "");
    income(119, "爱心竞拍款", LedgerAccount::Auction, Money::fen(1280000), "");
    const char* const givers[] = {"骆小梅", "江雪", "戚大伟", "匿名", "漠北平", "尹卫国"};
    for (int i = 0; i < 6; ++i)
        income(100 - 6 * i, "职工捐款", LedgerAccount::Donation, Money::fen(20000 + 5050 * i),
               givers[i]);
    income(60, "义卖现场捐款箱", LedgerAccount::Donation, Money::fen(134520), "",
           LedgerAccount::Cash);
    if (why.isEmpty())
        keep(postMove(txn, {fund, ago(58), u8("捐款箱现金存入银行"), LedgerAccount::Cash,
                            LedgerAccount::Bank, Money::fen(134520)}));
    struct Row {
        const char *name, *school, *unit;
        qint64 amount;
    };
    const Row rows[] = {
        {"石小峰", "高中二年级", "迅达快运集团/华北公司", 3000},
        {"方小雨", "大学一年级", "迅达快运集团/华东公司", 5000},
        {"祝小满", "初中三年级", "迅达快运集团/华南公司", 2000},
        {"温小舟", "高中一年级", "迅达快运集团/西南公司", 3000},
        {"康小禾", "大学二年级", "迅达快运集团/东北公司", 5000},
        {"阮小星", "小学五年级", "迅达快运集团/西北公司", 1500},
    };
    GrantDraft first{fund, ago(45), u8("秋季学期助学金（第一批）"), {}};
    GrantDraft second{fund, ago(20), u8("秋季学期助学金（第二批）"), {}};
    for (const Row& row : rows) {
        const GrantLine grant{pupil(row.name, row.school, row.unit), FundUse::Schooling,
                              yuan(row.amount)};
        (first.lines.size() < 4 ? first : second).lines << grant;
    }
    if (why.isEmpty())
        keep(postGrant(txn, first));
    // One account number was wrong: the bank sent the money back, and it was paid anew.
    GrantDraft wrong = second;
    wrong.on = ago(24);
    wrong.lines.resize(1);
    const auto id = why.isEmpty() ? keep(postGrant(txn, wrong)) : Id<Voucher>();
    if (why.isEmpty())
        keep(reverseVoucher(txn, id, u8("收款账号有误，银行退回"), ago(22)));
    if (why.isEmpty())
        keep(postGrant(txn, second));
    Voucher draft;
    draft.fund = fund;
    draft.on = ago(1);
    draft.text = u8("职工捐款");
    draft.party = u8("贺云");
    draft.cameIn = yuan(300);
    add(draft);
}

/// What the bank says of the last weeks, with the interest that nobody has booked yet.
void Maker::bank() {
    Money balance;
    int number = 0;
    std::vector<std::pair<QDate, FundSplit>> splits;
    for (const FundSplit& s : txn.all<FundSplit>(Query()
                                                     .eq(u8("fund"), fund)
                                                     .eq(u8("account"), u8("bank"))
                                                     .eq(u8("posted"), qint64(1))
                                                     .by(u8("on_date"))
                                                     .by(u8("id")))) {
        balance += s.amount;
        QString party;
        for (const FundSplit& other : splitsOf(txn, s.voucher))
            if (!other.party.isEmpty())
                party = other.party;
        const auto v = txn.get(s.voucher);
        line(static_cast<int>(s.on.daysTo(txn.today())), s.amount, balance,
             party.toUtf8().constData(), v->text.toUtf8().constData(),
             u8("JQ%1").arg(++number, 4, 10, QLatin1Char('0')).toUtf8().constData());
    }
    line(3, Money::fen(8813), balance + Money::fen(8813), "", "结息", "JQ9001");
    FundPeriod period;
    period.fund = fund;
    period.from = ago(210);
    period.to = ago(50);
    const auto id = add(period);
    if (why.isEmpty())
        keep(matchCertain(txn, fund));
    if (why.isEmpty())
        keep(txn.step(id, u8("close")).map([] { return true; }));
}

} // namespace

Outcome<void> addSampleFund(Book& book) {
    const auto done =
        book.change({"office", QT_TRANSLATE_NOOP("office", "Sample: schooling fund")},
                    [&](Txn& txn) -> Outcome<void> {
                        Maker maker{txn};
                        maker.books();
                        if (maker.why.isEmpty())
                            maker.bank();
                        return maker.why.isEmpty() ? Outcome<void>() : refuse(maker.why);
                    });
    return done ? Outcome<void>() : refuse(done.error());
}

} // namespace zhijia
