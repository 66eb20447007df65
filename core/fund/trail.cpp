// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/trail.h"
#include "core/fund/sum.h"
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
    struct Hole { ///< what went out while nothing was left
        Voucher voucher;
        FundSplit split;
        Money amount;
    };
    std::deque<Hole> holes{};

    int giver(const QString& kind, RawId id, const QString& name, bool unnamed = false) {
        const QString key = id != 0 ? QStringLiteral("%1:%2").arg(kind).arg(id) : u':' + name;
        const auto it = known.constFind(key);
        if (it != known.constEnd())
            return *it;
        trail.givers << TrailGiver{kind, id, name, unnamed, {}, {}, {}, {}, {}};
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
    Money take(Lot& lot, const Voucher& v, const FundSplit& s, Money amount);
    Money takeOwn(const Voucher& v, const FundSplit& s, Money amount);
    void fillHoles();
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
            MoneySum sum;
            QList<qint64> weights;
            for (const GiverShare& g : shares) {
                sum += g.amount;
                weights << g.amount.fen();
            }
            if (sum.value() > posted[key]) {
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
        come(giver({}, 0, unnamed(s.account), true), v, {}, rest);
}

/// Up to `amount` of one lot; returns how much it was.
Money Follower::take(Lot& lot, const Voucher& v, const FundSplit& s, Money amount) {
    const Money part = qMin(amount, lot.amount);
    if (part <= Money())
        return {};
    trail.links << TrailLink{lot.giver,     lot.in, lot.through, lot.on, s.account,    s.voucher,
                             s.beneficiary, s.use,  v.on,        part,   lot.on > v.on};
    TrailGiver& g = trail.givers[lot.giver];
    (s.account == LedgerAccount::Grant  ? g.toPupils
     : s.account == LedgerAccount::Cost ? g.toCosts
                                        : g.returned) += part;
    (s.account == LedgerAccount::Grant  ? trail.toPupils
     : s.account == LedgerAccount::Cost ? trail.toCosts
                                        : trail.returned) += part;
    lot.amount -= part;
    return part;
}

/// What is given back is taken from that giver's own gifts first, and without a name from what came
/// without one.
Money Follower::takeOwn(const Voucher& v, const FundSplit& s, Money amount) {
    Money rest = amount;
    for (Lot& lot : lots) {
        const TrailGiver& g = trail.givers[lot.giver];
        if (s.party.isEmpty() ? g.unnamed : !g.unnamed && g.name == s.party)
            rest -= take(lot, v, s, rest);
    }
    return amount - rest;
}

void Follower::go(const Voucher& v, const FundSplit& s, Money amount) {
    if (s.account == LedgerAccount::Returned)
        amount -= takeOwn(v, s, amount);
    while (amount > Money() && !lots.empty()) {
        amount -= take(lots.front(), v, s, amount);
        if (lots.front().amount <= Money())
            lots.pop_front();
    }
    if (amount > Money())
        holes.push_back({v, s, amount});
}

/// With what came in since: the oldest hole first.
void Follower::fillHoles() {
    while (!holes.empty() && !lots.empty()) {
        Hole& hole = holes.front();
        hole.amount -= take(lots.front(), hole.voucher, hole.split, hole.amount);
        if (lots.front().amount <= Money())
            lots.pop_front();
        if (hole.amount <= Money())
            holes.pop_front();
    }
}

void Follower::keepRest() {
    for (const Lot& lot : lots) {
        if (lot.amount <= Money())
            continue;
        trail.links << TrailLink{lot.giver, lot.in, lot.through, lot.on, LedgerAccount::None,
                                 {},        {},     {},          {},     lot.amount,
                                 false};
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
    // Day by day, because a day's money may be spent on the same day by an earlier number.
    for (std::size_t i = 0; i < vouchers.size();) {
        std::size_t end = i;
        while (end < vouchers.size() && vouchers[end].on == vouchers[i].on)
            ++end;
        for (std::size_t k = i; k < end; ++k)
            for (const FundSplit& s : splits.value(vouchers[k].id))
                if (isSource(s.account))
                    follower.come(vouchers[k], s);
        follower.fillHoles();
        for (std::size_t k = i; k < end; ++k)
            for (const FundSplit& s : splits.value(vouchers[k].id))
                if (isSpent(s.account))
                    follower.go(vouchers[k], s, s.debit);
        i = end;
    }
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

Money mayGiveBack(const Reader& reader, Id<Fund> fund, const QString& giver, QDate on) {
    const Trail trail = trailOf(reader, fund);
    MoneySum sum;
    for (const TrailLink& link : trail.links) {
        const TrailGiver& g = trail.givers[link.giver];
        if (link.inOn <= on && (giver.isEmpty() ? g.unnamed : !g.unnamed && g.name == giver))
            sum += link.amount;
    }
    Query back;
    back.eq(QStringLiteral("fund"), fund)
        .eq(QStringLiteral("account"), QStringLiteral("returned"))
        .eq(QStringLiteral("posted"), qint64(1));
    if (giver.isEmpty())
        back.is(QStringLiteral("party"), Condition::IsNull);
    else
        back.eq(QStringLiteral("party"), giver);
    for (const FundSplit& s : reader.all<FundSplit>(back))
        sum -= s.amount;
    return qMax(Money(), sum.value());
}

QString trailRule() {
    return tr("Apportioned first in, first out: the money that came first is spent first; within a "
              "day in the order of the vouchers' numbers. Money given back is taken from that "
              "giver's own gifts first. Vouchers that were reversed count on neither side; where a "
              "gift was reversed that was spent already, the next gifts make it good, and it says "
              "so. Where a sale tells more than was posted for it, its givers' parts are cut in "
              "proportion (largest remainder).");
}

QString trailEnd(const Reader& reader, const TrailLink& link) {
    QString end;
    if (link.end == LedgerAccount::None)
        return tr("Still in the fund");
    if (link.end == LedgerAccount::Grant) {
        const auto b = reader.get(link.beneficiary);
        const QString who = !b                    ? QString()
                            : b->school.isEmpty() ? b->code
                                                  : tr("%1, %2").arg(b->code, b->school);
        end = tr("%1 (%2)").arg(who, useName(link.use));
    } else {
        end = accountName(link.end);
    }
    return link.madeGood ? tr("%1; made good later").arg(end) : end;
}

} // namespace zhijia
