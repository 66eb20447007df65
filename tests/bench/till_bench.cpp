// SPDX-License-Identifier: GPL-3.0-or-later
// A till with 50,000 items: how soon a scan is answered, and how soon a sale is acknowledged beside
// a bare durable SQLite transaction in the same folder, in turn. Usage: bench-till FOLDER [ITEMS]
#include "core/charity/papers.h"
#include "core/charity/till.h"
#include "core/charity/totals.h"
#include "core/office/office.h"
#include "core/office/reports.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <cstdio>

using namespace zhijia;

namespace {

double say(const QString& what, QList<qint64> micros) {
    std::sort(micros.begin(), micros.end());
    const auto at = [&](int per) {
        return static_cast<double>(micros[qMin(micros.size() - 1, micros.size() * per / 1000)]) /
               1000;
    };
    std::printf("%-44s n %5lld   median %8.3f ms   99th %8.3f ms   worst %8.3f ms\n",
                what.toUtf8().constData(), static_cast<long long>(micros.size()), at(500), at(990),
                at(1000));
    std::fflush(stdout);
    return at(500);
}

template <class Work>
qint64 timed(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed() / 1000;
}

template <class T>
auto must(T&& done) {
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().first().text.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<typename std::decay_t<T>::value_type>)
        return std::move(*done);
}

/// One row with an index, as durable as the office: journal in WAL, synchronous FULL.
class Bare {
public:
    explicit Bare(const QString& file) {
        db_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        db_.setDatabaseName(file);
        db_.open();
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("CREATE TABLE sale (id INTEGER PRIMARY KEY, number INTEGER, item INTEGER, fen INTEGER, "
            "at TEXT)");
        run("CREATE UNIQUE INDEX sale_number ON sale (number)");
        insert_ = QSqlQuery(db_);
        insert_.prepare(QStringLiteral(
            "INSERT INTO sale (number, item, fen, at) VALUES (?, ?, ?, '2026-11-23T10:00:00Z')"));
    }
    void sell(int number) {
        run("BEGIN IMMEDIATE");
        insert_.bindValue(0, number);
        insert_.bindValue(1, number);
        insert_.bindValue(2, 1250);
        insert_.exec();
        run("COMMIT");
    }

private:
    void run(const char* sql) { QSqlQuery(db_).exec(QString::fromUtf8(sql)); }
    QSqlDatabase db_;
    QSqlQuery insert_;
};

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int items = argc > 2 ? QByteArray(argv[2]).toInt() : 50'000;
    auto office =
        must(Office::create(folder + QStringLiteral("/till.zhijia"), QStringLiteral("测试工会")));
    Book& book = office->book();
    Unit unit;
    unit.name = QStringLiteral("集团");
    must(book.insert(unit));
    CharitySale sale;
    sale.unit = Id<Unit>(unit.id);
    sale.saleOn = book.read().today();
    must(book.insert(sale));
    const Id<CharitySale> saleId(sale.id);
    must(book.step(CharitySale::kind(), sale.id, QStringLiteral("call")));
    const auto categories = book.read().all<GoodsCategory>();
    must(book.change({"bench", "fill"}, [&](Txn& txn) -> Outcome<void> {
        txn.expect(DonatedItem::kind(), items);
        Id<Donor> donor;
        for (int i = 0; i < items; ++i) {
            if (i % 20 == 0)
                donor = must(donorNamed(txn, QStringLiteral("捐赠人%1").arg(i),
                                        saleId ? sale.unit : Id<Unit>()));
            DonatedItem item;
            item.sale = saleId;
            item.name = QStringLiteral("义卖品%1").arg(i);
            item.category = Id<GoodsCategory>(categories[size_t(i) % categories.size()].id);
            item.donor = donor;
            item.price = Money::fen(100 + i % 5'000);
            if (auto ok = txn.insert(item); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    must(book.step(CharitySale::kind(), sale.id, QStringLiteral("open")));
    TillShift shift;
    shift.sale = saleId;
    shift.till = QStringLiteral("1");
    shift.cashier = QStringLiteral("李四");
    must(book.insert(shift));
    const Id<TillShift> shiftId(shift.id);

    QRandomGenerator random(3);
    QList<qint64> scans;
    for (int i = 0; i < 2'000; ++i) {
        Till till(book.read(), shiftId);
        const QString number = QString::number(1 + random.bounded(items));
        scans << timed([&] { till.enter(number); });
    }
    say(QStringLiteral("a scan, %1 items").arg(items), scans);

    Bare bare(folder + QStringLiteral("/bare.db"));
    QList<qint64> ours, theirs, three;
    for (int i = 0; i < 600; ++i) { // in turn, so that both see the same disk
        Till till(book.read(), shiftId);
        till.enter(QString::number(i + 1));
        const bool mixed = i % 2 == 1;
        if (mixed)
            for (const char* line : {"+12.5 手工饼干", "+3 贺卡"})
                till.enter(QString::fromUtf8(line));
        bool ready = false;
        for (int n = 0; n < 2 && !ready; ++n)
            till.pay(PayWay::Cash, {}, ready);
        if (!ready)
            continue;
        Id<SaleReceipt> made;
        (mixed ? three : ours) << timed(
            [&] { must(sellDeed(book, shiftId, till.basket(), till.payment(), made)); });
        theirs << timed([&] { bare.sell(i); });
    }
    const double one = say(QStringLiteral("a sale of one item is on the disk"), ours);
    say(QStringLiteral("a sale of three lines is on the disk"), three);
    const double base = say(QStringLiteral("a bare durable transaction"), theirs);
    std::printf("sale / bare transaction (medians): %.2f (bar: 3)\n", one / base);

    must(book.change({"bench", "day"}, [&](Txn& txn) -> Outcome<void> {
        for (int i = 700; i < 10'000 + 700 && i < items; ++i) {
            Basket basket;
            const auto item = itemOf(txn, saleId, i + 1);
            BasketLine l;
            l.item = Id<DonatedItem>(item->id);
            l.name = item->name;
            l.category = item->category;
            l.unit = item->unit;
            l.stall = item->stall;
            l.price = item->price;
            basket.lines << l;
            if (auto ok = ringUp(txn, shiftId, basket, Payment{{}, {}, l.price, {}}); !ok)
                return refuse(ok.error());
        }
        return {};
    }));
    const QString file = folder + QStringLiteral("/report.pdf");
    say(QStringLiteral("report of the sale, %1 lines").arg(book.read().count<ReceiptLine>()),
        {timed([&] { must(writeReport(must(saleReport(book.read(), sale.id)), file)); })});
    say(QStringLiteral("donors of the sale"), {timed([&] {
            must(writeReport(must(donorsPaper(book.read(), sale.id)),
                             folder + QStringLiteral("/donors.pdf")));
        })});
    return 0;
}
