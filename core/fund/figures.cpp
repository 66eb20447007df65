// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/figures.h"
#include "core/fund/posting.h"

namespace zhijia {

namespace {

Query splitsIn(Id<Fund> fund, const Days& days = {}) {
    Query query;
    query.eq(QStringLiteral("fund"), fund).eq(QStringLiteral("posted"), qint64(1));
    if (days.from.isValid())
        query.is(QStringLiteral("on_date"), Condition::Ge, printDate(days.from));
    if (days.to.isValid())
        query.is(QStringLiteral("on_date"), Condition::Le, printDate(days.to));
    return query;
}

/// As the index "fund_split_balance" has them: nothing is sorted and no row is looked up.
Query inIndexOrder(Query query) {
    for (const char* key : {"account", "posted", "on_date", "amount"})
        query.by(QString::fromUtf8(key));
    return query;
}

} // namespace

Money FundFigures::held() const {
    MoneySum sum;
    for (const auto& [account, s] : accounts)
        if (isHeld(account))
            sum += s.balance();
    return sum;
}

Money FundFigures::cameIn() const {
    MoneySum sum;
    for (const auto& [account, s] : accounts)
        if (isSource(account))
            sum -= s.balance();
    return sum;
}

Money FundFigures::wentOut() const {
    MoneySum sum;
    for (const auto& [account, s] : accounts)
        if (isSpent(account))
            sum += s.balance();
    return sum;
}

Money FundFigures::of(LedgerAccount account) const {
    const auto it = accounts.find(account);
    if (it == accounts.end())
        return {};
    return isSource(account) ? -it->second.balance() : it->second.balance();
}

Money FundFigures::debits() const {
    MoneySum sum;
    for (const auto& [account, s] : accounts)
        sum += s.debit;
    return sum;
}

Money FundFigures::credits() const {
    MoneySum sum;
    for (const auto& [account, s] : accounts)
        sum += s.credit;
    return sum;
}

bool FundFigures::tooLarge() const {
    MoneySum left, right;
    bool any = false;
    for (const auto& [account, s] : accounts) {
        left += s.debit;
        right += s.credit;
        any = any || s.debit.tooLarge() || s.credit.tooLarge();
    }
    return any || left.tooLarge() || right.tooLarge();
}

FundFigures fundFigures(const Reader& reader, Id<Fund> fund, const Days& days) {
    FundFigures figures;
    reader.each(FundSplit::kind(), {QStringLiteral("account"), QStringLiteral("amount")},
                inIndexOrder(splitsIn(fund, days)), [&](const QVariantList& v) {
                    AccountSum& sum = figures.accounts[Codec<LedgerAccount>::fromValue(v[0])];
                    const Money amount = Money::fen(v[1].toLongLong());
                    if (amount > Money())
                        sum.debit += amount;
                    else
                        sum.credit -= amount;
                    return true;
                });
    return figures;
}

Money leastHeld(const Reader& reader, Id<Fund> fund, LedgerAccount account, QDate from) {
    Query query = splitsIn(fund);
    query.eq(QStringLiteral("account"), Codec<LedgerAccount>::toValue(account))
        .by(QStringLiteral("on_date"))
        .by(QStringLiteral("amount"));
    const QString first = printDate(from);
    QString day;
    MoneySum running;
    std::optional<Money> least;
    const auto endOfDay = [&](const QString& next) {
        // The end of `from` counts even when nothing was posted on it.
        if (day >= first || next > first)
            least = least ? qMin(*least, running.value()) : running.value();
        day = next;
    };
    reader.each(FundSplit::kind(), {QStringLiteral("on_date"), QStringLiteral("amount")}, query,
                [&](const QVariantList& v) {
                    if (v[0].toString() != day)
                        endOfDay(v[0].toString());
                    running += Money::fen(v[1].toLongLong());
                    return true;
                });
    return least ? qMin(*least, running.value()) : running.value();
}

Money fundBalance(const Reader& reader, Id<Fund> fund) { return fundFigures(reader, fund).held(); }

} // namespace zhijia
