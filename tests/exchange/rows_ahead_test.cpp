// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that another thread reads and prepares: the same rows, in the same order, and its failures
// are the caller's.
#include "core/exchange/cell_reader.h"
#include "core/exchange/import_row.h"
#include "tests/exchange/helpers.h"
#include "tests/support/office.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("rows ahead: every row is prepared once, in order, and what was made of it arrives") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i) + ",x\r\n";
    writeFile(path, bytes);
    CsvFile file(path, Encoding::Utf8, {});
    qint64 prepared = 0, seen = 0;
    file.readAll(
        [&](qint64 number, const CsvRow& row, RowValues& values) {
            if (number != prepared++)
                throw std::logic_error("out of order");
            values.of = {row.cell(0).toString()};
        },
        [&](qint64 number, const CsvRow& row, RowValues& values) {
            CHECK(number == seen++);
            return values.of[0].toString() == row.cell(0);
        });
    CHECK(seen == 5000);
    CHECK(prepared == 5000);
    const auto failing = [&] {
        file.readAll(
            [](qint64 number, const CsvRow&, RowValues&) {
                if (number == 2000)
                    throw EnvironmentError(QStringLiteral("the thread failed"));
            },
            [](qint64, const CsvRow&, RowValues&) { return true; });
    };
    CHECK_THROWS_AS(failing(), EnvironmentError);
}

TEST_CASE("rows ahead: cells that were read beforehand give exactly what reading at once gives") {
    TempOffice d;
    d.unit(QStringLiteral("甲"));
    ImportSettings settings;
    // The references stand between the other columns: their values and their issues must too.
    for (const char* key : {"birth_date", "unit", "sex", "mobile", "name", "id_number"})
        settings.columns << ImportColumn{QString::fromUtf8(key), QString::fromUtf8(key)};
    QByteArray bytes = "a,b,c,d,e,f\r\n";
    QRandomGenerator random(7);
    const QStringList dates{
        QStringLiteral("2019.03"), QStringLiteral("x"), {}, QStringLiteral("1990-01-02")};
    const QStringList units{
        QStringLiteral("甲"), QStringLiteral("乙"), {}, QStringLiteral("甲/丙")};
    const QStringList sexes{QStringLiteral("男"), QStringLiteral("紫"), {}};
    const QStringList mobiles{QStringLiteral("13800138000"), QStringLiteral("1"),
                              QStringLiteral("138****8000")};
    const auto one = [&](const QStringList& list) {
        return list[random.bounded(int(list.size()))].toUtf8();
    };
    for (int i = 0; i < 2000; ++i)
        bytes += one(dates) + ',' + one(units) + ',' + one(sexes) + ',' + one(mobiles) + ",张三" +
                 (i % 5 == 0   ? ",,多\r\n"
                  : i % 7 == 0 ? "\r\n"
                               : ",\r\n");
    RowReader atOnce(d.read(), Member::kind(), settings), later(d.read(), Member::kind(), settings);
    CellReader cells(Member::kind(), settings);
    RowValues a, b;
    int refused = 0, pending = 0;
    for (const CsvRow& row : readRows(bytes)) {
        atOnce.read(row, a);
        cells.read(row, b);
        later.read(row, b);
        REQUIRE(a.filled == b.filled);
        REQUIRE(a.issues == b.issues);
        CHECK(a.masked == b.masked);
        CHECK_FALSE(b.read);
        for (const int field : a.filled)
            CHECK(a.of[size_t(field < 0 ? ~field : field)] ==
                  b.of[size_t(field < 0 ? ~field : field)]);
        // In the order of the columns.
        std::vector<QString> order;
        for (const int field : a.filled)
            order.push_back(
                QString::fromUtf8(Member::kind().fields[size_t(field < 0 ? ~field : field)].key));
        qsizetype last = -1;
        for (const QString& key : order) {
            const qsizetype at = settings.columns.indexOf(ImportColumn{key, key});
            CHECK(at > last);
            last = at;
        }
        refused += zhijia::refuses(a.issues);
        pending += atOnce.isPending(a);
    }
    CHECK(refused > 500);
    CHECK(pending > 500);
    CHECK(atOnce.missing().size() == 3); // the header's cell is one of them
}
