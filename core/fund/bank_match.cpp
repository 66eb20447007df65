// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_match.h"
#include "core/book/txn.h"
#include "core/fund/figures.h"
#include "core/fund/words.h"
#include <QHash>
#include <QSet>

namespace zhijia {

using namespace fund;

namespace {

Query bankSplits(Id<Fund> fund) {
    return Query()
        .eq(QStringLiteral("fund"), fund)
        .eq(QStringLiteral("account"), QStringLiteral("bank"))
        .eq(QStringLiteral("posted"), qint64(1));
}

Query notMatched(Query query) {
    return query.inRecords(QStringLiteral("id"), BankLine::kind(), QStringLiteral("split"), {},
                           true);
}

/// Whom the other side of the voucher names.
bool names(const Reader& reader, const BankLine& line, const FundSplit& split) {
    const auto v = reader.get(split.voucher);
    if (!v)
        return false;
    const QString said = line.summary + u' ' + line.party;
    if (!v->number.isEmpty() && said.contains(v->number))
        return true;
    if (!v->oldNumber.isEmpty() && v->oldNumber.size() > 3 && said.contains(v->oldNumber))
        return true;
    if (line.party.isEmpty())
        return false;
    for (const FundSplit& s : splitsOf(reader, split.voucher))
        if (s.party == line.party)
            return true;
    return v->party == line.party;
}

} // namespace

QList<BankCandidate> candidatesFor(const Reader& reader, const BankLine& line) {
    QList<BankCandidate> list;
    Query query = bankSplits(line.fund);
    query.eq(QStringLiteral("amount"), line.amount.fen())
        .is(QStringLiteral("on_date"), Condition::Ge, printDate(line.on.addDays(-bankDays)))
        .is(QStringLiteral("on_date"), Condition::Le, printDate(line.on.addDays(bankDays)));
    for (const FundSplit& s : reader.all<FundSplit>(notMatched(query)))
        list << BankCandidate{s, static_cast<int>(qAbs(s.on.daysTo(line.on))),
                              names(reader, line, s)};
    std::ranges::stable_sort(list, [](const BankCandidate& a, const BankCandidate& b) {
        return a.named != b.named ? a.named : a.daysApart < b.daysApart;
    });
    return list;
}

Issues whyNotMatch(const Reader& reader, const BankLine& line, Id<FundSplit> id) {
    const QString field = QStringLiteral("split");
    const auto s = reader.get(id);
    if (!s || !s->posted || s->fund != line.fund || s->account != LedgerAccount::Bank)
        return {error(tr("That is no posted split of this fund's bank account."),
                      tr("Choose one of those offered."), field)};
    if (s->amount != line.amount)
        return {error(
            tr("The bank says %1, the voucher %2.").arg(grouped(line.amount), grouped(s->amount)),
            tr("Choose a voucher of the same amount; if the voucher is wrong, reverse "
               "it and enter it anew."),
            field)};
    if (const auto other = reader.first<BankLine>(
            Query().eq(field, id).is(QStringLiteral("id"), Condition::Ne, line.id)))
        return {error(tr("It is matched with another line: %1.").arg(other->label),
                      tr("Choose another voucher, or take that match back first."), field)};
    if (const int apart = static_cast<int>(qAbs(s->on.daysTo(line.on))); apart > bankDays)
        return {warning(tr("Bank and voucher are %1 days apart.").arg(apart),
                        tr("Make sure that they mean the same."), field)};
    return {};
}

Outcome<qint64> matchCertain(Txn& txn, Id<Fund> fund) {
    const auto lines = txn.all<BankLine>(Query()
                                             .eq(QStringLiteral("fund"), fund)
                                             .eq(QStringLiteral("status"), QStringLiteral("open"))
                                             .by(QStringLiteral("on_date"))
                                             .by(QStringLiteral("id")));
    qint64 matched = 0;
    const auto take = [&](RawId line, RawId split) -> Outcome<void> {
        ++matched;
        return txn.step(BankLine::kind(), line, QStringLiteral("match"),
                        {{QStringLiteral("split"), split}});
    };
    // First what is named, then what is left and can only mean one another.
    std::vector<BankLine> rest;
    for (const BankLine& line : lines) {
        const auto offered = candidatesFor(txn, line);
        if (!offered.isEmpty() && offered[0].named && (offered.size() == 1 || !offered[1].named)) {
            if (auto ok = take(line.id, offered[0].split.id); !ok)
                return refuse(ok.error());
        } else {
            rest.push_back(line);
        }
    }
    QHash<RawId, int> wanted;
    QList<std::pair<RawId, RawId>> only;
    for (const BankLine& line : rest) {
        const auto offered = candidatesFor(txn, line);
        for (const BankCandidate& c : offered)
            ++wanted[c.split.id];
        if (offered.size() == 1)
            only << std::pair{line.id, offered[0].split.id};
    }
    for (const auto& [line, split] : only)
        if (wanted.value(split) == 1)
            if (auto ok = take(line, split); !ok)
                return refuse(ok.error());
    return matched;
}

qint64 openBankLines(const Reader& reader, Id<Fund> fund, QDate through) {
    return reader.count<BankLine>(
        Query()
            .eq(QStringLiteral("fund"), fund)
            .eq(QStringLiteral("status"), QStringLiteral("open"))
            .is(QStringLiteral("on_date"), Condition::Le, printDate(through)));
}

Money Reconciliation::bankAdjusted() const {
    Money sum = bank.value_or(Money());
    for (const FundSplit& s : onlyBooks)
        sum += s.amount;
    return sum;
}

Money Reconciliation::booksAdjusted() const {
    Money sum = books;
    for (const BankLine& line : onlyBank)
        sum += line.amount;
    return sum;
}

Reconciliation reconcile(const Reader& reader, Id<Fund> fund, QDate on) {
    Reconciliation r;
    r.on = on;
    r.books = fundFigures(reader, fund, {{}, on}).of(LedgerAccount::Bank);
    const QString through = printDate(on);
    for (const BankLine& line :
         reader.all<BankLine>(Query()
                                  .eq(QStringLiteral("fund"), fund)
                                  .is(QStringLiteral("on_date"), Condition::Le, through)
                                  .by(QStringLiteral("on_date"))
                                  .by(QStringLiteral("id")))) {
        if (line.balance)
            r.bank = line.balance;
        const auto split = line.split ? reader.get(line.split) : std::nullopt;
        if (!split || split->on > on)
            r.onlyBank << line;
    }
    const Query query = bankSplits(fund)
                            .is(QStringLiteral("on_date"), Condition::Le, through)
                            .by(QStringLiteral("on_date"))
                            .by(QStringLiteral("id"));
    QList<FundSplit> list;
    for (const FundSplit& s : reader.all<FundSplit>(query)) {
        const auto line = reader.first<BankLine>(Query().eq(QStringLiteral("split"), s.id));
        if (!line || line->on > on)
            list << s;
    }
    QSet<RawId> vouchers;
    for (const FundSplit& s : list)
        vouchers << s.voucher.raw();
    for (const FundSplit& s : list) {
        const auto v = reader.get(s.voucher);
        const auto back = reader.first<Voucher>(Query().eq(QStringLiteral("reverses"), s.voucher));
        const bool cancels = (v && v->reverses && vouchers.contains(v->reverses.raw())) ||
                             (back && vouchers.contains(back->id));
        if (!cancels)
            r.onlyBooks << s;
    }
    return r;
}

} // namespace zhijia
