// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/trail.h"
#include "core/fund/words.h"
#include <QHash>
#include <deque>

namespace zhijia {

using namespace fund;

namespace {

/// Money of one giver that came in and is not spent yet.
struct Lot {
    int giver;
    Id<Voucher> in;
    QDate on;
    QString through;
    Money amount;
};

struct Follower {
    const Reader& reader;
    Trail trail{};
    QHash<QString, int> known{};
    QHash<QString, std::deque<GiverShare>> told{}; ///< by source and account: what is not used yet
    std::deque<Lot> lots{};

    int giver(const QString& kind, RawId id, const QString& name) {
        const QString key = id != 0 ? QStringLiteral("%1:%2").arg(kind).arg(id) : u':' + name;
        const auto it = known.constFind(key);
        if (it != known.constEnd())
            return *it;
        trail.givers << TrailGiver{kind, id, name, {}, {}, {}, {}, {}};
        known.insert(key, static_cast<int>(trail.givers.size()) - 1);
        return static_cast<int>(trail.givers.size()) - 1;
    }
    void come(int giver, const Voucher& v, const QString& through, Money amount) {
        if (amount <= Money())
            return;
        trail.givers[giver].gave += amount;
        trail.cameIn += amount;
        lots.push_back({giver, Id<Voucher>(v.id), v.on, through, amount});
    }
    void come(const Voucher& v, const FundSplit& s);
    void go(const Voucher& v, const FundSplit& s, Money amount);
    void keepRest();
    void tellSources(const std::vector<Voucher>& vouchers,
                     const QHash<RawId, std::vector<FundSplit>>& splits);
    QString unnamed(LedgerAccount account) const {
        switch (account) {
        case LedgerAccount::GroupAid:
        case LedgerAccount::Interest:
            return accountName(account);
        case LedgerAccount::Opening:
            return tr("Carried over from the earlier book");
        default:
            return tr("%1: giver not named").arg(accountName(account));
        }
    }
    static QString sourceKey(const Voucher& v, LedgerAccount account) {
        return QStringLiteral("%1:%2:%3").arg(v.sourceKind).arg(v.sourceId).arg(int(account));
    }
};

/// Asks each source once, and makes what it says add up to what was posted for it.
void Follower::tellSources(const std::vector<Voucher>& vouchers,
                           const QHash<RawId, std::vector<FundSplit>>& splits) {
    QHash<QString, Money> posted;
    for (const Voucher& v : vouchers)
        for (const FundSplit& s : splits.value(v.id))
            if (isSource(s.account) && s.party.isEmpty() && s.giverId == 0 && v.sourceId != 0)
                posted[sourceKey(v, s.account)] += s.credit;
    for (const Voucher& v : vouchers)
        for (const FundSplit& s : splits.value(v.id)) {
            const QString key = sourceKey(v, s.account);
            const GiversOf ask = giversOf(v.sourceKind);
            if (!isSource(s.account) || !ask || told.contains(key) || !posted.contains(key))
                continue;
            QList<GiverShare> shares = ask(reader, v.sourceId, s.account);
            shares.removeIf([](const GiverShare& g) { return g.amount <= Money(); });
            Money sum;
            QList<qint64> weights;
            for (const GiverShare& g : shares) {
                sum += g.amount;
                weights << g.amount.fen();
            }
            if (sum > posted[key]) {
                const QList<Money> cut = posted[key].split(weights);
                for (qsizetype i = 0; i < shares.size(); ++i)
                    shares[i].amount = cut[i];
            }
            told.insert(key, std::deque<GiverShare>(shares.begin(), shares.end()));
        }
}

void Follower::come(const Voucher& v, const FundSplit& s) {
    if (s.giverId != 0 || !s.party.isEmpty()) {
        come(giver(s.giverKind, s.giverId, s.party), v, s.memo, s.credit);
        return;
    }
    Money rest = s.credit;
    std::deque<GiverShare>& shares = told[sourceKey(v, s.account)];
    while (rest > Money() && !shares.empty()) {
        GiverShare& g = shares.front();
        const Money part = qMin(rest, g.amount);
        come(giver(g.kind, g.id, g.name), v, g.through, part);
        rest -= part;
        g.amount -= part;
        if (g.amount <= Money())
            shares.pop_front();
    }
    if (rest > Money())
        come(giver({}, 0, unnamed(s.account)), v, {}, rest);
}

void Follower::go(const Voucher& v, const FundSplit& s, Money amount) {
    while (amount > Money() && !lots.empty()) {
        Lot& lot = lots.front();
        const Money part = qMin(amount, lot.amount);
        trail.links << TrailLink{lot.giver, lot.in,        lot.through, lot.on, s.account,
                                 s.voucher, s.beneficiary, s.use,       v.on,   part};
        TrailGiver& g = trail.givers[lot.giver];
        (s.account == LedgerAccount::Grant  ? g.toPupils
         : s.account == LedgerAccount::Cost ? g.toCosts
                                            : g.returned) += part;
        (s.account == LedgerAccount::Grant  ? trail.toPupils
         : s.account == LedgerAccount::Cost ? trail.toCosts
                                            : trail.returned) += part;
        amount -= part;
        lot.amount -= part;
        if (lot.amount <= Money())
            lots.pop_front();
    }
}

void Follower::keepRest() {
    for (const Lot& lot : lots) {
        trail.links << TrailLink{lot.giver, lot.in, lot.through, lot.on, LedgerAccount::None,
                                 {},        {},     {},          {},     lot.amount};
        trail.givers[lot.giver].left += lot.amount;
        trail.left += lot.amount;
    }
}

QList<TrailLink> chosen(const QList<TrailLink>& links,
                        const std::function<bool(const TrailLink&)>& which) {
    QList<TrailLink> list;
    std::ranges::copy_if(links, std::back_inserter(list), which);
    return list;
}

} // namespace

Trail trailOf(const Reader& reader, Id<Fund> fund) {
    const Reader::Snapshot snapshot(reader);
    std::vector<Voucher> vouchers =
        reader.all<Voucher>(Query()
                                .eq(QStringLiteral("fund"), fund)
                                .eq(QStringLiteral("status"), QStringLiteral("posted"))
                                .is(QStringLiteral("type"), Condition::Ne,
                                    Codec<VoucherType>::toValue(VoucherType::Reversal)));
    // Numbers of four digits and of five do not sort as text.
    std::ranges::stable_sort(vouchers, [](const Voucher& a, const Voucher& b) {
        return std::tuple(a.on, a.number.size(), a.number) <
               std::tuple(b.on, b.number.size(), b.number);
    });
    QHash<RawId, std::vector<FundSplit>> splits;
    for (FundSplit& s : reader.all<FundSplit>(Query()
                                                  .eq(QStringLiteral("fund"), fund)
                                                  .eq(QStringLiteral("posted"), qint64(1))
                                                  .by(QStringLiteral("position"))
                                                  .by(QStringLiteral("id"))))
        splits[s.voucher.raw()].push_back(std::move(s));
    Follower follower{reader};
    follower.tellSources(vouchers, splits);
    // All that came in stands in the queue first: that a later gift replaced a reversed one which
    // was spent already is no reason for the sums not to meet.
    for (const Voucher& v : vouchers)
        for (const FundSplit& s : splits.value(v.id))
            if (isSource(s.account))
                follower.come(v, s);
    for (const Voucher& v : vouchers)
        for (const FundSplit& s : splits.value(v.id))
            if (isSpent(s.account))
                follower.go(v, s, s.debit);
    follower.keepRest();
    return std::move(follower.trail);
}

QList<TrailLink> Trail::ofGiver(int giver) const {
    return chosen(links, [giver](const TrailLink& l) { return l.giver == giver; });
}
QList<TrailLink> Trail::toVoucher(Id<Voucher> voucher) const {
    return chosen(links, [voucher](const TrailLink& l) { return l.out == voucher; });
}
QList<TrailLink> Trail::ofVoucher(Id<Voucher> voucher) const {
    return chosen(links, [voucher](const TrailLink& l) { return l.in == voucher; });
}
QList<TrailLink> Trail::toPupil(Id<Beneficiary> beneficiary) const {
    return chosen(links, [beneficiary](const TrailLink& l) {
        return beneficiary && l.beneficiary == beneficiary;
    });
}

QString trailRule() {
    return tr("Apportioned first in, first out: the money that came first is spent first; within a "
              "day in the order of the vouchers' numbers. Vouchers that were reversed count on "
              "neither side. Where a sale tells more than was posted for it, its givers' parts are "
              "cut in proportion (largest remainder).");
}

QString trailEnd(const Reader& reader, const TrailLink& link) {
    switch (link.end) {
    case LedgerAccount::None:
        return tr("Still in the fund");
    case LedgerAccount::Grant: {
        const auto b = reader.get(link.beneficiary);
        const QString who = !b                    ? QString()
                            : b->school.isEmpty() ? b->code
                                                  : tr("%1, %2").arg(b->code, b->school);
        return tr("%1 (%2)").arg(who, useName(link.use));
    }
    default:
        return accountName(link.end);
    }
}

} // namespace zhijia
