// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/bank_match.h"
#include "core/book/txn.h"
#include "core/fund/bank_statement.h"
#include "core/fund/figures.h"
#include "core/fund/named.h"
#include "core/fund/words.h"
#include <QHash>
#include <QSet>
#include <utility>

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
    const auto is = [&](const QString& name) {
        return !name.isEmpty() && (name == line.party || maskedName(name) == line.party);
    };
    for (const FundSplit& s : splitsOf(reader, split.voucher)) {
        // The line knows a pupil by the code, or under a masked name when it came before the pupil.
        const auto pupil = s.beneficiary ? reader.get(s.beneficiary) : std::nullopt;
        if (is(s.party) || (pupil && (pupil->code == line.party || is(pupil->name))))
            return true;
    }
    return is(v->party);
}

/// Leaves out what a later voucher took back when the bank saw neither.
void leaveOutReversed(const Reader& reader, Id<Fund> fund, QList<FundSplit>& list) {
    QSet<RawId> open, cancelled;
    for (const FundSplit& s : list)
        open << s.voucher.raw();
    for (const Voucher& r :
         reader.all<Voucher>(Query()
                                 .eq(QStringLiteral("fund"), fund)
                                 .is(QStringLiteral("reverses"), Condition::NotNull)))
        if (open.contains(r.id) && open.contains(r.reverses.raw()))
            cancelled << r.id << r.reverses.raw();
    list.removeIf([&](const FundSplit& s) { return cancelled.contains(s.voucher.raw()); });
}

/// Leaves out what lay in the account before the bank's first line: it is in the balance that line
/// began with, and no line will ever say it. `later`: what a line after the day turned out to be.
/// `list` by date.
void leaveOutCarried(const Reader& reader, Id<Fund> fund, QDate first,
                     const std::optional<Money>& carried, const QSet<RawId>& later,
                     QList<FundSplit>& list) {
    QSet<RawId> openings;
    for (const Voucher& v :
         reader.all<Voucher>(Query()
                                 .eq(QStringLiteral("fund"), fund)
                                 .eq(QStringLiteral("type"), QStringLiteral("opening"))))
        openings << v.id;
    const auto opens = [&](const FundSplit& s) { return openings.contains(s.voucher.raw()); };
    QList<FundSplit> early, rest;
    for (const FundSplit& s : std::as_const(list)) {
        if (later.contains(s.id) || (!opens(s) && s.on >= first))
            rest << s;
        else if (opens(s))
            early.prepend(s);
        else
            early << s;
    }
    // What came first and makes up that balance to the fen; the others are on their way.
    qsizetype gone = carried && *carried == Money() ? 0 : -1;
    MoneySum sum;
    for (qsizetype i = 0; carried && i < early.size(); ++i) {
        sum += early[i].amount;
        if (sum.value() == *carried)
            gone = i + 1;
    }
    // It fits nowhere: what is long over is left out all the same, and the difference shows.
    if (gone < 0)
        for (gone = 0; gone < early.size() &&
                       (opens(early[gone]) || early[gone].on < first.addDays(-bankDays));)
            ++gone;
    list = early.mid(gone) + rest;
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
    MoneySum sum = bank.value_or(Money());
    for (const FundSplit& s : onlyBooks)
        sum += s.amount;
    return sum;
}

Money Reconciliation::booksAdjusted() const {
    MoneySum sum = books;
    for (const BankLine& line : onlyBank)
        sum += line.amount;
    return sum;
}

Reconciliation reconcile(const Reader& reader, Id<Fund> fund, QDate on) {
    Reconciliation r;
    r.fund = fund;
    r.on = on;
    r.books = fundFigures(reader, fund, {{}, on}).of(LedgerAccount::Bank);
    const auto lines = reader.all<BankLine>(Query()
                                                .eq(QStringLiteral("fund"), fund)
                                                .by(QStringLiteral("on_date"))
                                                .by(QStringLiteral("id")));
    std::vector<BankLine> known;
    QSet<RawId> atBank, later, inBooks;
    for (const BankLine& line : lines) {
        if (line.on <= on)
            known.push_back(line);
        if (line.split)
            (line.on <= on ? atBank : later) << line.split.raw();
    }
    QList<FundSplit> open;
    for (const FundSplit& s :
         reader.all<FundSplit>(bankSplits(fund)
                                   .is(QStringLiteral("on_date"), Condition::Le, printDate(on))
                                   .by(QStringLiteral("on_date"))
                                   .by(QStringLiteral("id")))) {
        inBooks << s.id;
        if (!atBank.contains(s.id))
            open << s;
    }
    for (const BankLine& line : known)
        if (!line.split || !inBooks.contains(line.split.raw()))
            r.onlyBank << line;
    const BankStatement statement = readStatement(known);
    r.gaps = statement.gaps;
    r.bank = statement.bank;
    leaveOutReversed(reader, fund, open);
    if (!known.empty())
        leaveOutCarried(reader, fund, known.front().on, statement.carried, later, open);
    r.onlyBooks = open;
    return r;
}

Issues reconcileIssues(const Reader& reader, const Reconciliation& r) {
    Issues issues;
    for (const StatementGap& gap : r.gaps)
        issues << warning(
            tr("On %1 the bank's balance is %2; by its lines it would be %3 (difference %4).")
                .arg(iso(gap.on), grouped(gap.said), grouped(gap.expected),
                     grouped(MoneySum(gap.said) -= gap.expected)),
            tr("A line of that day, or between it and the line before, is missing, stands twice or "
               "was changed: compare it with the bank's paper."));
    if (!r.bank || r.agrees())
        return issues;
    const Money apart = r.difference();
    QStringList fits;
    for (const BankLine& line :
         reader.all<BankLine>(Query()
                                  .eq(QStringLiteral("fund"), r.fund)
                                  .in(QStringLiteral("amount"), {apart.fen(), -apart.fen()})
                                  .is(QStringLiteral("on_date"), Condition::Le, printDate(r.on))
                                  .first(3)))
        fits << line.label;
    for (const FundSplit& s : r.onlyBooks)
        if (fits.size() < 3 && (s.amount == apart || s.amount == -apart))
            fits << s.title;
    issues << warning(
        tr("The bank and the books differ by %1 on %2.").arg(grouped(apart), iso(r.on)) +
            (fits.isEmpty() ? QString()
                            : u' ' + tr("That is the amount of: %1.").arg(fits.join(tr("; ")))),
        fits.isEmpty()
            ? tr("A line of the statement or a voucher is missing or wrong: compare both day by "
                 "day.")
            : tr("Look whether it stands twice, or on one side only."));
    return issues;
}

} // namespace zhijia
