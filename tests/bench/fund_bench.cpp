// SPDX-License-Identifier: GPL-3.0-or-later
// A fund of many years: what posting, looking and following the money cost when 20,000 vouchers
// stand in its books.
#include "core/fund/bank_match.h"
#include "core/fund/figures.h"
#include "core/fund/papers.h"
#include "core/fund/posting.h"
#include "core/office/office.h"
#include "tests/bench/timing.h"
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace zhijia;
using bench::say;
using bench::timed;

namespace {

template <class T>
T must(Outcome<T> done) {
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*done);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    constexpr int vouchers = 20'000, atOnce = 500, measured = 200;
    QTemporaryDir folder;
    auto office =
        Office::create(folder.filePath(QStringLiteral("office.zhijia")), QStringLiteral("测试工会"))
            .value();
    Book& book = office->book();
    const Reader& reader = office->read();
    Fund f;
    f.name = QStringLiteral("助学资金");
    f.purpose = QStringLiteral("助学");
    f.costsPercent = 5;
    must(book.insert(f));
    const Id<Fund> fund(f.id);
    QList<Id<Beneficiary>> pupils;
    must(book.change({"bench", "pupils"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 0; i < 500; ++i) {
            Beneficiary b;
            b.name = QStringLiteral("学生%1").arg(i);
            pupils << must(txn.insert(b));
        }
        return {};
    }));
    const QDate first = reader.today().addDays(-vouchers / 10);
    const auto income = [&](Txn& txn, int i) {
        return postIncome(txn,
                          {fund,
                           first.addDays(i / 10),
                           QStringLiteral("捐款"),
                           {{LedgerAccount::Donation, LedgerAccount::Bank, Money::fen(10'000 + i),
                             QStringLiteral("职工%1").arg(i % 3000)}}});
    };
    const auto grant = [&](Txn& txn, int i) {
        return postGrant(txn,
                         {fund,
                          first.addDays(i / 10),
                          QStringLiteral("助学金"),
                          {{pupils[i % pupils.size()], FundUse::Schooling, Money::fen(5'000)}}});
    };
    for (int done = 0; done < vouchers; done += atOnce) {
        const qint64 micros = timed([&] {
            must(book.change({"bench", "vouchers"}, [&](Txn& txn) -> Outcome<void> {
                for (int i = done; i < done + atOnce; ++i)
                    must(i % 3 == 2 ? grant(txn, i) : income(txn, i));
                return {};
            }));
        });
        if (done % 5'000 == 0)
            say(QStringLiteral("post in one deed, each, after %1").arg(done), {micros / atOnce});
    }
    QList<qint64> in, out, figures, least;
    for (int i = 0; i < measured; ++i) {
        in << timed([&] {
            must(book.change({"bench", "income"}, [&](Txn& txn) -> Outcome<void> {
                must(income(txn, vouchers - 1));
                return {};
            }));
        });
        out << timed([&] {
            must(book.change({"bench", "grant"}, [&](Txn& txn) -> Outcome<void> {
                must(grant(txn, vouchers - 1));
                return {};
            }));
        });
        figures << timed([&] { (void)fundFigures(reader, fund); });
        least << timed([&] { (void)leastHeld(reader, fund, LedgerAccount::Bank, reader.today()); });
    }
    say(QStringLiteral("income, durable"), in);
    say(QStringLiteral("grant, durable"), out);
    say(QStringLiteral("figures of the fund"), figures);
    say(QStringLiteral("least held"), least);
    QList<qint64> trail, sheets, journal;
    for (int i = 0; i < 5; ++i) {
        trail << timed([&] { (void)trailOf(reader, fund); });
        sheets << timed([&] { (void)accountSheets(reader, fund.raw()); });
        journal << timed([&] { (void)fundJournal(reader, fund.raw()); });
    }
    say(QStringLiteral("trail"), trail);
    say(QStringLiteral("account sheets (document)"), sheets);
    say(QStringLiteral("journal (document)"), journal);
    must(book.change({"bench", "bank"}, [&](Txn& txn) -> Outcome<void> {
        Money balance;
        for (int i = 0; i < 5'000; ++i) {
            BankLine l;
            l.fund = fund;
            l.on = first.addDays(i / 10);
            l.moneyIn = Money::fen(10'000 + i);
            balance += *l.moneyIn;
            l.balance = balance;
            l.serial = QString::number(i);
            must(txn.insert(l));
        }
        return {};
    }));
    say(QStringLiteral("match 5,000 lines"),
        {timed([&] { must(book.step(Fund::kind(), fund.raw(), QStringLiteral("match"))); })});
    QList<qint64> together;
    for (int i = 0; i < 5; ++i)
        together << timed([&] { (void)reconcile(reader, fund, reader.today()); });
    say(QStringLiteral("reconcile"), together);
    return 0;
}
