// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/posting.h"
#include "core/fund/sum.h"
#include "core/fund/words.h"

namespace zhijia {

using namespace fund;

namespace {

using A = LedgerAccount;

Voucher begin(const Reader& reader, VoucherType type, Id<Fund> fund, QDate on, const QString& text,
              const QString& sourceKind, RawId source) {
    Voucher v;
    v.type = type;
    v.fund = fund;
    v.on = on.isValid() ? on : reader.today();
    v.text = text;
    v.sourceKind = sourceKind;
    v.sourceId = source;
    return v;
}

FundSplit split(A account, Money debit, Money credit) {
    FundSplit s;
    s.account = account;
    s.debit = debit;
    s.credit = credit;
    return s;
}

/// The draft with its splits, then the step that asks everything.
Outcome<Id<Voucher>> post(Txn& txn, Voucher v, std::vector<FundSplit> splits) {
    for (const FundSplit& s : splits)
        if (s.debit + s.credit <= Money())
            return refuse(tr("An amount of %1 cannot be posted.").arg((s.debit + s.credit).print()),
                          tr("Enter an amount above zero."));
    const auto id = txn.insert(v);
    if (!id)
        return id;
    for (FundSplit& s : splits) {
        s.voucher = *id;
        if (auto ok = txn.insert(s); !ok)
            return refuse(ok.error());
    }
    if (auto ok = txn.step(*id, QStringLiteral("post")); !ok)
        return refuse(ok.error());
    return id;
}

Outcome<Id<Voucher>> spend(Txn& txn, VoucherType type, A account, const SpendDraft& d) {
    Voucher v = begin(txn, type, d.fund, d.on, d.text, d.sourceKind, d.source);
    v.held = d.paidFrom;
    v.party = d.party;
    FundSplit to = split(account, d.amount, {});
    to.party = d.party;
    return post(txn, v, {to, split(d.paidFrom, {}, d.amount)});
}

} // namespace

Outcome<Id<Voucher>> postIncome(Txn& txn, const IncomeDraft& d) {
    Voucher v = begin(txn, VoucherType::Income, d.fund, d.on, d.text, d.sourceKind, d.source);
    std::vector<FundSplit> splits;
    // What lies in one place is one split: the bank's statement shows one amount.
    for (const A into : {A::Cash, A::Bank, A::Platform}) {
        MoneySum sum;
        bool any = false;
        for (const IncomeLine& line : d.lines)
            if (line.into == into) {
                sum += line.amount;
                any = true;
            }
        if (any) {
            v.held = splits.empty() ? into : v.held;
            splits.push_back(split(into, sum, {}));
        }
    }
    for (const IncomeLine& line : d.lines) {
        if (line.amount <= Money())
            return refuse(tr("An amount of %1 cannot be posted.").arg(line.amount.print()),
                          tr("Enter an amount above zero."));
        if (!isHeld(line.into))
            return refuse(tr("\"%1\" holds no money.").arg(accountName(line.into)),
                          tr("Choose cash, bank or platform."));
        FundSplit s = split(line.from, {}, line.amount);
        s.party = line.giver;
        s.giverKind = line.giverKind;
        s.giverId = line.giverId;
        splits.push_back(s);
        v.counter = line.from;
    }
    return post(txn, v, splits);
}

Outcome<Id<Voucher>> postGrant(Txn& txn, const GrantDraft& d) {
    Voucher v = begin(txn, VoucherType::Grant, d.fund, d.on, d.text, d.sourceKind, d.source);
    v.held = d.paidFrom;
    std::vector<FundSplit> splits;
    MoneySum sum;
    for (const GrantLine& line : d.lines) {
        FundSplit s = split(A::Grant, line.amount, {});
        s.beneficiary = line.beneficiary;
        s.use = line.use;
        splits.push_back(s);
        sum += line.amount;
    }
    splits.push_back(split(d.paidFrom, {}, sum));
    return post(txn, v, splits);
}

Outcome<Id<Voucher>> postCost(Txn& txn, const SpendDraft& draft) {
    return spend(txn, VoucherType::Cost, A::Cost, draft);
}

Outcome<Id<Voucher>> postReturn(Txn& txn, const SpendDraft& draft) {
    return spend(txn, VoucherType::Return, A::Returned, draft);
}

Outcome<Id<Voucher>> postMove(Txn& txn, const MoveDraft& d) {
    Voucher v = begin(txn, VoucherType::Move, d.fund, d.on, d.text, d.sourceKind, d.source);
    v.held = d.from;
    v.counter = d.to;
    return post(txn, v, {split(d.to, d.amount, {}), split(d.from, {}, d.amount)});
}

Outcome<Id<Voucher>> reverseVoucher(Txn& txn, Id<Voucher> voucher, const QString& reason,
                                    QDate on) {
    Params params{{QStringLiteral("reason"), reason}};
    if (on.isValid())
        params.insert(QStringLiteral("on"), Codec<QDate>::toValue(on));
    if (auto ok = txn.step(voucher, QStringLiteral("reverse"), params); !ok)
        return refuse(ok.error());
    const auto made = txn.first<Voucher>(Query().eq(QStringLiteral("reverses"), voucher));
    return Id<Voucher>(made->id);
}

} // namespace zhijia
