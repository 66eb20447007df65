// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/proceeds.h"
#include "core/book/txn.h"
#include "core/charity/hooks.h"
#include "core/charity/totals.h"
#include "core/charity/words.h"
#include "core/fund/posting.h"
#include "core/fund/posting_rules.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

const QString kindName = QString::fromUtf8(CharitySale::kindName);

/// Money by the place where it lies.
struct Ways {
    Money cash, transfer, qr;
    Money total() const { return cash + transfer + qr; }
    /// What goes out of the drawer for goods that were paid otherwise makes cash negative; nothing
    /// is posted below zero, so it is taken off where there is most.
    void balance() {
        for (Money* part : {&cash, &transfer, &qr}) {
            while (part->fen() < 0) {
                Money* most = &cash;
                for (Money* other : {&transfer, &qr})
                    if (*other > *most)
                        most = other;
                if (most->fen() <= 0)
                    return;
                const Money take = *most < -*part ? *most : -*part;
                *most -= take;
                *part += take;
            }
        }
    }
    QList<IncomeLine> lines(LedgerAccount from) const {
        QList<IncomeLine> list;
        for (const auto& [into, amount] : {std::pair{LedgerAccount::Cash, cash},
                                           {LedgerAccount::Bank, transfer},
                                           {LedgerAccount::Platform, qr}})
            if (amount.fen() > 0)
                list << IncomeLine{from, into, amount};
        return list;
    }
};

/// What the items of each donor brought at the tills, or at the auction. Goods without a label have
/// no donor: the fund counts what is missing as given by nobody named.
QList<GiverShare> givers(const Reader& reader, RawId sale, LedgerAccount account) {
    const Id<CharitySale> id(sale);
    QMap<qint64, Money> brought; ///< by item, in the order in which they were given
    if (account == LedgerAccount::Sale) {
        Query query;
        query
            .inRecords(QStringLiteral("receipt"), SaleReceipt::kind(), QStringLiteral("id"),
                       {{QStringLiteral("sale"), Condition::Eq, sale}})
            .is(QStringLiteral("item"), Condition::NotNull);
        reader.each(ReceiptLine::kind(), {QStringLiteral("item"), QStringLiteral("amount")}, query,
                    [&](const QVariantList& v) {
                        brought[v[0].toLongLong()] += Money::fen(v[1].toLongLong());
                        return true;
                    });
    } else
        for (const OtherTakings& other : otherTakings(reader, id))
            for (const OtherTakings::Line& l : other.lines)
                brought[l.item.raw()] += l.amount;
    QList<GiverShare> list;
    QHash<qint64, QString> names;
    for (auto it = brought.begin(); it != brought.end(); ++it) {
        const auto item = reader.get(Id<DonatedItem>(it.key()));
        if (!item || it->fen() <= 0)
            continue;
        const qint64 donor = item->donor.raw();
        if (!names.contains(donor))
            names.insert(donor, reader.title(Donor::kind(), donor));
        list << GiverShare{QString::fromUtf8(Donor::kindName), donor, names.value(donor),
                           tr("%1 (%2)").arg(item->name, item->code), *it};
    }
    return list;
}

} // namespace

void registerSaleGivers() { registerGivers(CharitySale::kindName, &givers); }

Issues whyNotPost(const Reader& reader, const CharitySale& sale) {
    const Money total = takingsOf(reader, Id<CharitySale>(sale.id)).total();
    if (total.fen() == 0)
        return {};
    if (total.fen() < 0)
        return {error(tr("More came back than was sold: %1.").arg(yuan(total)),
                      tr("Look at the returns of the tills."))};
    if (!sale.fund)
        return {Issue{Severity::Warning,
                      QStringLiteral("fund"),
                      tr("The proceeds of %1 go into no fund.").arg(yuan(total)),
                      {},
                      tr("Choose the fund before the sale is closed.")}};
    return whyNotOn(reader, sale.fund, reader.today());
}

Outcome<void> postProceeds(Txn& txn, CharitySale& sale) {
    if (!sale.fund)
        return {};
    const Id<CharitySale> id(sale.id);
    const Takings t = takingsOf(txn, id);
    Ways tills{t.cash, t.transfer, t.qr}, auction;
    tills.balance();
    for (const OtherTakings& other : otherTakings(txn, id)) {
        auction.cash += other.cash;
        auction.qr += other.qr;
        auction.transfer += other.total - other.cash - other.qr;
    }
    auction.balance();
    IncomeDraft draft;
    draft.fund = sale.fund;
    draft.text = tr("Proceeds of %1").arg(sale.name);
    draft.lines = tills.lines(LedgerAccount::Sale) + auction.lines(LedgerAccount::Auction);
    draft.sourceKind = kindName;
    draft.source = sale.id;
    if (draft.lines.isEmpty())
        return {};
    return postIncome(txn, draft).map([](Id<Voucher>) {});
}

Outcome<void> reverseProceeds(Txn& txn, CharitySale& sale, const QString& reason) {
    for (const Voucher& v : vouchersFor(txn, kindName, sale.id))
        if (v.status == VoucherStatus::Posted && v.type != VoucherType::Reversal)
            if (auto ok = reverseVoucher(txn, Id<Voucher>(v.id), reason); !ok)
                return refuse(ok.error());
    return {};
}

} // namespace zhijia
