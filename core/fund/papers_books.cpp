// SPDX-License-Identifier: GPL-3.0-or-later
// Statement, journal, account sheets, trial balance and the voucher itself.
#include "core/fund/figures.h"
#include "core/fund/paper_parts.h"
#include "core/fund/period.h"
#include "core/fund/sum.h"
#include "core/rules/catalogue_fund.h"
#include "core/rules/rules.h"
#include <QHash>

namespace zhijia {

using namespace fund;
using namespace report;

Document fund::sheet(const Reader& reader, const QString& title, const Fund& fund,
                     const QString& days, bool wide) {
    Document d;
    d.metadata = {title, reader.store().officeName(), fund.name, reader.clock().now(),
                  notices::language()};
    if (wide)
        d.page = PageSetup::landscape();
    d.page.headerLeft = QStringLiteral("{office}");
    d.page.headerRight = QStringLiteral("{date}");
    d.title(title);
    Paragraph p;
    p.runs = {{days.isEmpty() ? fund.name : tr("%1, %2").arg(fund.name, days), true}};
    p.align = Align::Centre;
    p.spaceAfter = mm(4);
    d.add({p});
    return d;
}

void fund::smallPrint(Document& d, const QString& text) {
    Paragraph p;
    p.runs = {{text}};
    p.size = pt(9);
    d.add({p});
}

void fund::signatures(Document& d) {
    Signatures s;
    s.labels = {tr("Head of the union"), tr("Audit committee"), tr("Accountant"), tr("Cashier")};
    s.columns = 4;
    d.add({Space{mm(6)}});
    d.add({s});
}

namespace {

QString daysText(const Reader& reader, const Days& days) {
    return days.from.isValid()
               ? tr("%1 to %2").arg(written(days.from), written(days.to))
               : tr("through %1").arg(written(days.to.isValid() ? days.to : reader.today()));
}

Document statement(const Reader& reader, const Fund& f, const Days& days,
                   const QString& mark = {}) {
    const Reader::Snapshot snapshot(reader);
    const Id<Fund> id(f.id);
    const FundFigures figures = fundFigures(reader, id, days);
    const Money before =
        days.from.isValid() ? fundFigures(reader, id, {{}, days.from.addDays(-1)}).held() : Money();
    Document d = sheet(reader, tr("Statement of the fund"), f, daysText(reader, days));
    KeyValues facts;
    facts.items = {{tr("Purpose"), f.purpose, true},
                   {tr("Keeper"), f.keeper},
                   {tr("Grants are for"), f.usesText()}};
    d.add({facts});
    if (!mark.isEmpty())
        d.paragraph(mark);
    d.add({Space{mm(3)}});
    Table table;
    table.columns = {{tr("No."), 1, mm(16)}, {tr("Item"), 4}, moneyColumn(tr("Amount"))};
    const auto total = [&](const QString& text, Money amount) {
        table.rows << Row{{{}, text, grouped(amount)}, Row::Total};
    };
    total(tr("Held at the beginning"), before);
    for (const LedgerAccount a : ledgerAccounts())
        if (isSource(a) && figures.of(a) != Money())
            table.rows << Row{
                {QString::number(accountNumber(a)), accountName(a), grouped(figures.of(a))}};
    total(tr("Came in"), figures.cameIn());
    // Grants by what they were for; a reversal takes its part back out.
    QHash<int, MoneySum> byUse;
    Query query;
    query.eq(QStringLiteral("fund"), id)
        .eq(QStringLiteral("posted"), qint64(1))
        .eq(QStringLiteral("account"), QStringLiteral("grant"))
        .is(QStringLiteral("on_date"), Condition::Le,
            printDate(days.to.isValid() ? days.to : reader.today()));
    if (days.from.isValid())
        query.is(QStringLiteral("on_date"), Condition::Ge, printDate(days.from));
    for (const FundSplit& s : reader.all<FundSplit>(query))
        byUse[int(s.use)] += s.amount;
    for (const FundUse use : {FundUse::Schooling, FundUse::Living, FundUse::Medical,
                              FundUse::Training, FundUse::Accident})
        if (byUse.value(int(use)).value() != Money())
            table.rows << Row{{QString::number(accountNumber(LedgerAccount::Grant)), useName(use),
                               grouped(byUse.value(int(use)))}};
    for (const LedgerAccount a : {LedgerAccount::Cost, LedgerAccount::Returned})
        if (figures.of(a) != Money())
            table.rows << Row{
                {QString::number(accountNumber(a)), accountName(a), grouped(figures.of(a))}};
    total(tr("Went out"), figures.wentOut());
    total(tr("Held at the end"), before + figures.cameIn() - figures.wentOut());
    d.add({table});
    const Rules rules = Rules::inForce(reader);
    smallPrint(d,
               tr("Held at the beginning + came in − went out = held at the end. %1: %2; %3: %4")
                   .arg(rules.rule(rule::fundPurpose).text.text(), rules.cite(rule::fundPurpose),
                        rules.rule(rule::fundBalance).text.text(), rules.cite(rule::fundBalance)));
    signatures(d);
    return d;
}

/// Vouchers of a fund in the order of their numbers, with their splits.
struct Books {
    std::vector<Voucher> vouchers;
    QHash<RawId, std::vector<FundSplit>> splits;

    Books(const Reader& reader, Id<Fund> fund)
        : vouchers(reader.all<Voucher>(Query()
                                           .eq(QStringLiteral("fund"), fund)
                                           .is(QStringLiteral("number"), Condition::NotNull))) {
        std::ranges::stable_sort(vouchers, [](const Voucher& a, const Voucher& b) {
            return std::tuple(a.on, a.number.size(), a.number) <
                   std::tuple(b.on, b.number.size(), b.number);
        });
        for (FundSplit& s : reader.all<FundSplit>(Query()
                                                      .eq(QStringLiteral("fund"), fund)
                                                      .eq(QStringLiteral("posted"), qint64(1))
                                                      .by(QStringLiteral("position"))
                                                      .by(QStringLiteral("id"))))
            splits[s.voucher.raw()].push_back(std::move(s));
    }
};

/// The balance of an account as its sheet shows it: sources grow on the credit side.
Money inItsDirection(LedgerAccount a, MoneySum debit, MoneySum credit) {
    return isSource(a) ? credit -= debit : debit -= credit;
}

/// Whom a split names: a giver or payee, or the code of who was helped.
QString who(const Reader& reader, const FundSplit& s) {
    return s.beneficiary ? reader.title(Beneficiary::kind(), s.beneficiary.raw()) : s.party;
}

} // namespace

Outcome<Document> fundStatement(const Reader& reader, RawId id) {
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    return statement(reader, *f, {});
}

Outcome<Document> periodStatement(const Reader& reader, RawId id) {
    const auto p = reader.get(Id<FundPeriod>(id));
    const auto f = p ? reader.get(p->fund) : std::nullopt;
    if (!f)
        return noSuch();
    const QString mark = p->status == PeriodStatus::Closed ? QString()
                         : p->reason.isEmpty()
                             ? tr("Provisional: the period is not closed yet.")
                             : tr("Provisional: the period was opened again (%1).").arg(p->reason);
    return statement(reader, *f, {p->from, p->to}, mark);
}

Outcome<Document> fundJournal(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    Document d = sheet(reader, tr("Journal"), *f, daysText(reader, {}), true);
    Table table;
    table.columns = {{tr("Date"), 1, mm(26)},  {tr("Voucher"), 1, mm(26)},
                     {tr("What for"), 4},      {tr("Account"), 3},
                     {tr("Who"), 2},           moneyColumn(tr("Debit")),
                     moneyColumn(tr("Credit"))};
    table.size = pt(9);
    MoneySum debit, credit;
    const Books books(reader, Id<Fund>(id));
    for (const Voucher& v : books.vouchers) {
        bool first = true;
        for (const FundSplit& s : books.splits.value(v.id)) {
            table.rows << Row{{first ? iso(v.on) : QString(), first ? v.number : QString(),
                               first ? v.text : QString(), accountTitle(s.account), who(reader, s),
                               unlessNothing(s.debit), unlessNothing(s.credit)}};
            first = false;
            debit += s.debit;
            credit += s.credit;
        }
    }
    table.rows << Row{{tr("Together"), {}, {}, {}, {}, grouped(debit), grouped(credit)},
                      Row::Total};
    d.add({table});
    d.paragraph(tr("Vouchers: %1. Debits and credits are equal: %2.")
                    .arg(books.vouchers.size())
                    .arg(debit.value() == credit.value() ? tr("yes") : tr("no")));
    return d;
}

Outcome<Document> accountSheets(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    Document d = sheet(reader, tr("Account sheets"), *f, daysText(reader, {}), true);
    const Books books(reader, Id<Fund>(id));
    bool any = false;
    for (const LedgerAccount a : ledgerAccounts()) {
        Table table;
        table.columns = {{tr("Date"), 1, mm(26)},
                         {tr("Voucher"), 1, mm(26)},
                         {tr("What for"), 4},
                         {tr("Who"), 2},
                         moneyColumn(tr("Debit")),
                         moneyColumn(tr("Credit")),
                         moneyColumn(isSource(a) ? tr("Balance (credit)") : tr("Balance (debit)"))};
        table.size = pt(9);
        MoneySum debit, credit;
        for (const Voucher& v : books.vouchers)
            for (const FundSplit& s : books.splits.value(v.id)) {
                if (s.account != a)
                    continue;
                debit += s.debit;
                credit += s.credit;
                table.rows << Row{{iso(v.on), v.number, v.text, who(reader, s),
                                   unlessNothing(s.debit), unlessNothing(s.credit),
                                   grouped(inItsDirection(a, debit, credit))}};
            }
        if (table.rows.isEmpty())
            continue;
        table.rows << Row{{tr("Together"),
                           {},
                           {},
                           {},
                           grouped(debit),
                           grouped(credit),
                           grouped(inItsDirection(a, debit, credit))},
                          Row::Total};
        any = true;
        d.heading(1, accountTitle(a));
        d.add({table});
    }
    if (!any)
        d.paragraph(tr("Nothing is posted yet."));
    return d;
}

Outcome<Document> trialBalance(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto f = reader.get(Id<Fund>(id));
    if (!f)
        return noSuch();
    const FundFigures figures = fundFigures(reader, Id<Fund>(id));
    Document d = sheet(reader, tr("Trial balance"), *f, daysText(reader, {}), true);
    Table table;
    table.columns = {{tr("No."), 1, mm(18)},
                     {tr("Account"), 4},
                     moneyColumn(tr("Debits")),
                     moneyColumn(tr("Credits")),
                     moneyColumn(tr("Balance (debit)")),
                     moneyColumn(tr("Balance (credit)"))};
    MoneySum left, right;
    for (const LedgerAccount a : ledgerAccounts()) {
        const auto it = figures.accounts.find(a);
        const AccountSum sum = it == figures.accounts.end() ? AccountSum() : it->second;
        const Money balance = sum.balance();
        left += balance > Money() ? balance : Money();
        right -= balance < Money() ? balance : Money();
        table.rows << Row{{QString::number(accountNumber(a)), accountName(a),
                           unlessNothing(sum.debit), unlessNothing(sum.credit),
                           balance > Money() ? grouped(balance) : QString(),
                           balance < Money() ? grouped(-balance) : QString()}};
    }
    table.rows << Row{{{},
                       tr("Together"),
                       grouped(figures.debits()),
                       grouped(figures.credits()),
                       grouped(left),
                       grouped(right)},
                      Row::Total};
    d.add({table});
    const Rules rules = Rules::inForce(reader);
    const bool even = !figures.tooLarge() && figures.debits() == figures.credits() &&
                      left.value() == right.value();
    d.paragraph(even ? tr("Both sides are equal: the books balance.")
                     : tr("The sides differ: check the office file."));
    smallPrint(
        d, tr("%1 (%2)").arg(rules.rule(rule::fundEntry).text.text(), rules.cite(rule::fundEntry)));
    signatures(d);
    return d;
}

Outcome<Document> voucherPaper(const Reader& reader, RawId id) {
    const Reader::Snapshot snapshot(reader);
    const auto v = reader.get(Id<Voucher>(id));
    const auto f = v ? reader.get(v->fund) : std::nullopt;
    if (!f)
        return noSuch();
    if (!v->isPosted())
        return refuse(tr("The voucher is a draft: it has no number yet."), tr("Post it first."));
    Document d = sheet(reader, tr("Voucher %1").arg(v->number), *f, written(v->on));
    KeyValues facts;
    facts.items = {{tr("What for"), v->text, true},
                   {tr("Type"), shown(reader, u"type", *v)},
                   {tr("Status"), shown(reader, u"status", *v)}};
    if (v->reverses)
        facts.items << KeyValues::Item{tr("Takes back"),
                                       reader.title(Voucher::kind(), v->reverses.raw()), true}
                    << KeyValues::Item{tr("Reason"), v->reason, true};
    if (const auto back = reader.first<Voucher>(Query().eq(QStringLiteral("reverses"), id)))
        facts.items << KeyValues::Item{tr("Taken back by"), back->label, true};
    d.add({facts});
    d.add({Space{mm(3)}});
    Table table;
    table.columns = {{tr("Account"), 3},
                     {tr("Who"), 2},
                     {tr("Memo"), 2},
                     moneyColumn(tr("Debit")),
                     moneyColumn(tr("Credit"))};
    MoneySum debit, credit;
    for (const FundSplit& s : splitsOf(reader, Id<Voucher>(id))) {
        table.rows << Row{{accountTitle(s.account), who(reader, s),
                           s.memo.isEmpty() ? useName(s.use) : s.memo, unlessNothing(s.debit),
                           unlessNothing(s.credit)}};
        debit += s.debit;
        credit += s.credit;
    }
    table.rows << Row{{tr("Together"), {}, {}, grouped(debit), grouped(credit)}, Row::Total};
    d.add({table});
    signatures(d);
    return d;
}

} // namespace zhijia
