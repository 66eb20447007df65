// SPDX-License-Identifier: GPL-3.0-or-later
// An office with a schooling fund, and short words for what these tests do often.
#pragma once
#include "core/fund/bank_match.h"
#include "core/fund/figures.h"
#include "core/fund/period.h"
#include "core/fund/posting.h"
#include "core/fund/trail.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"
#include "tests/support/office.h"

namespace zhijia::test {

inline QString u8(const char* text) { return QString::fromUtf8(text); }
inline Money yuan(qint64 amount) { return Money::fen(amount * 100); }

struct Books : TempOffice {
    Id<Fund> fund;

    Books() { fund = makeFund("金秋助学专项资金"); }

    Id<Fund> makeFund(const char* name, const std::function<void(Fund&)>& more = {}) {
        Fund f;
        f.name = u8(name);
        f.purpose = u8("资助困难职工子女就学");
        if (more)
            more(f);
        const auto done = book().insert(f);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return Id<Fund>(f.id);
    }
    template <class T>
    T ok(const Outcome<T>& outcome) {
        INFO((outcome ? std::string() : why(outcome.error())));
        REQUIRE(outcome);
        return *outcome;
    }
    void ok(const Outcome<void>& outcome) {
        INFO((outcome ? std::string() : why(outcome.error())));
        REQUIRE(outcome);
    }
    Outcome<Id<Voucher>> deed(const std::function<Outcome<Id<Voucher>>(Txn&)>& work) {
        Id<Voucher> id;
        const auto done = book().change({"fund", "Post"}, [&](Txn& txn) -> Outcome<void> {
            const auto made = work(txn);
            if (!made)
                return refuse(made.error());
            id = *made;
            return {};
        });
        return done ? Outcome<Id<Voucher>>(id) : refuse(done.error());
    }
    Outcome<Id<Voucher>> income(Money amount, const char* giver = "李四", QDate on = {},
                                LedgerAccount from = LedgerAccount::Donation,
                                LedgerAccount into = LedgerAccount::Bank) {
        IncomeDraft d{fund, on, u8("捐款"), {{from, into, amount, u8(giver)}}};
        return deed([&](Txn& txn) { return postIncome(txn, d); });
    }
    Id<Beneficiary> pupil(const char* name = "小明") {
        Beneficiary b;
        b.name = u8(name);
        b.school = u8("高中");
        const auto done = book().insert(b);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return Id<Beneficiary>(b.id);
    }
    Outcome<Id<Voucher>> grant(Money amount, Id<Beneficiary> to, QDate on = {},
                               FundUse use = FundUse::Schooling) {
        GrantDraft d{fund, on, u8("助学金"), {{to, use, amount}}};
        return deed([&](Txn& txn) { return postGrant(txn, d); });
    }
    Outcome<Id<Voucher>> cost(Money amount) {
        SpendDraft d{fund, {}, u8("转账手续费"), amount};
        return deed([&](Txn& txn) { return postCost(txn, d); });
    }
    Outcome<Id<Voucher>> giveBack(Money amount, const char* giver, QDate on = {}) {
        SpendDraft d{fund, on, u8("退回"), amount, LedgerAccount::Bank, u8(giver)};
        return deed([&](Txn& txn) { return postReturn(txn, d); });
    }
    /// A deed that posts, with what it warned of.
    Issues notesOf(const std::function<Outcome<Id<Voucher>>(Txn&)>& work) {
        const auto done = book().change({"fund", "Post"}, [&](Txn& txn) -> Outcome<void> {
            const auto made = work(txn);
            return made ? Outcome<void>() : refuse(made.error());
        });
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done);
        return done->notes;
    }
    static bool says(const Issues& issues, const char* text) {
        return std::ranges::any_of(issues,
                                   [&](const Issue& i) { return i.text.contains(u8(text)); });
    }
    Outcome<Id<Voucher>> back(Id<Voucher> voucher, QDate on = {}) {
        return deed([&](Txn& txn) { return reverseVoucher(txn, voucher, u8("金额有误"), on); });
    }
    template <class R>
    Outcome<Receipt> take(Id<R> id, const char* verb, const Params& params = {}) {
        return book().step(R::kind(), id.raw(), u8(verb), params);
    }
    template <class R>
    R now(Id<R> id) {
        return *read().get(id);
    }
    Money balance() { return fundBalance(read(), fund); }
    QDate today() { return read().today(); }
    /// Refused, in these words, by this rule.
    template <class T>
    void refused(const T& done, const char* text, const char* rule = nullptr) {
        REQUIRE_FALSE(done);
        INFO(why(done.error()) << "\nwanted: " << text);
        const QString cite = rule ? Rules::inForce(read()).cite(rule) : QString();
        CHECK(std::ranges::any_of(done.error(), [&](const Issue& i) {
            return i.text.contains(u8(text)) && (!rule || i.rule == cite);
        }));
    }
    /// The laws of the books, whatever was done before.
    void sound() {
        const FundFigures f = fundFigures(read(), fund);
        CHECK(f.debits() == f.credits());
        CHECK(f.held() == f.cameIn() - f.wentOut());
        for (const LedgerAccount a :
             {LedgerAccount::Cash, LedgerAccount::Bank, LedgerAccount::Platform})
            CHECK(leastHeld(read(), fund, a, QDate(2000, 1, 1)) >= Money());
        // Numbers of each year: 1, 2, 3 … without gap or repeat.
        QHash<QString, QList<int>> numbers;
        for (const Voucher& v : read().all<Voucher>(Query().eq(u8("fund"), fund))) {
            CHECK(v.number.isEmpty() == !v.isPosted());
            if (!v.isPosted())
                continue;
            numbers[v.number.left(4)] << v.number.mid(5).toInt();
            Money debit, credit;
            const auto splits = splitsOf(read(), Id<Voucher>(v.id));
            CHECK(splits.size() >= 2);
            for (const FundSplit& s : splits) {
                debit += s.debit;
                credit += s.credit;
                CHECK(s.posted);
            }
            CHECK(debit == credit);
            CHECK(debit == v.amount);
        }
        for (QList<int> year : numbers) {
            std::ranges::sort(year);
            for (qsizetype i = 0; i < year.size(); ++i)
                CHECK(year[i] == i + 1);
        }
        // The trail, both ways.
        const Trail t = trailOf(read(), fund);
        CHECK(t.cameIn == f.cameIn());
        CHECK(t.toPupils == f.of(LedgerAccount::Grant));
        CHECK(t.toCosts == f.of(LedgerAccount::Cost));
        CHECK(t.returned == f.of(LedgerAccount::Returned));
        CHECK(t.left == f.held());
        Money all;
        for (int g = 0; g < t.givers.size(); ++g) {
            Money sum;
            for (const TrailLink& link : t.ofGiver(g))
                sum += link.amount;
            const TrailGiver& giver = t.givers[g];
            CHECK(sum == giver.gave);
            CHECK(giver.gave == giver.toPupils + giver.toCosts + giver.returned + giver.left);
            all += sum;
        }
        CHECK(all == t.cameIn);
        for (const TrailLink& link : t.links) {
            CHECK(link.amount > Money());
            // Nobody is told of a grant that was paid before the gift, unless it says so.
            if (link.end != LedgerAccount::None)
                CHECK(link.madeGood == (link.inOn > link.outOn));
        }
        for (const Voucher& v :
             read().all<Voucher>(Query().eq(u8("fund"), fund).eq(u8("status"), u8("posted")))) {
            if (v.type == VoucherType::Reversal)
                continue;
            Money in, out, wentTo, cameFrom;
            for (const FundSplit& s : splitsOf(read(), Id<Voucher>(v.id))) {
                in += isSource(s.account) ? s.credit : Money();
                out += isSpent(s.account) ? s.debit : Money();
            }
            for (const TrailLink& link : t.ofVoucher(Id<Voucher>(v.id)))
                wentTo += link.amount;
            for (const TrailLink& link : t.toVoucher(Id<Voucher>(v.id)))
                cameFrom += link.amount;
            CHECK(in == wentTo);
            CHECK(out == cameFrom);
        }
    }
};

} // namespace zhijia::test
