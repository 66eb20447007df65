// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a spreadsheet holds all of its tables, says how far it is, and stops when told to.
#include "core/exchange/xlsx_reader.h"
#include "core/office/reports.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QTemporaryDir>

using namespace zhijia;

namespace {

report::Document twoTables() {
    report::Document d;
    d.metadata.title = QStringLiteral("报告");
    report::Table a, b;
    a.columns = {{QStringLiteral("甲")}, {QStringLiteral("乙")}};
    a.rows = {{{QStringLiteral("合计")}, report::Row::Group},
              {{QStringLiteral("1"), QStringLiteral("2")}}};
    b.columns = {{QStringLiteral("丙")}};
    for (int i = 0; i < 2000; ++i)
        b.rows.append({{QString::number(i)}});
    d.heading(1, QStringLiteral("一、到会情况"));
    d.add({a});
    d.heading(1, QStringLiteral("二、名单"));
    d.add({report::KeepTogether{{report::Block{b}}}});
    d.add({b}); // under the same heading
    return d;
}

} // namespace

TEST_CASE("reports: a workbook has a sheet for every table") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("报告.xlsx"));
    REQUIRE(writeReport(twoTables(), file));
    auto reader = XlsxReader::open(file);
    REQUIRE(reader);
    CHECK((*reader)->sheets() == QStringList{QStringLiteral("一、到会情况"),
                                             QStringLiteral("二、名单"),
                                             QStringLiteral("二、名单 2")});
    const int rows[] = {3, 2001, 2001};
    for (int sheet = 0; sheet < 3; ++sheet) {
        REQUIRE((*reader)->select(sheet));
        CsvRow row;
        int count = 0;
        while ((*reader)->next(row))
            ++count;
        CHECK(count == rows[sheet]);
        CHECK((*reader)->problem().isEmpty());
    }
}

TEST_CASE("reports: a spreadsheet says how far it is, and Cancel leaves the old file") {
    QTemporaryDir folder;
    for (const char* name : {"a.csv", "a.xlsx"}) {
        INFO(name);
        const QString file = folder.filePath(QString::fromLatin1(name));
        QFile old(file);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        qint64 last = 0, total = 0;
        CHECK_THROWS_AS(writeReport(twoTables(), file,
                                    [&](qint64 done, qint64 of) {
                                        CHECK(done > last);
                                        last = done;
                                        total = of;
                                        return done < 3000;
                                    }),
                        Cancelled);
        CHECK(total == 4002);
        CHECK(last >= 3000);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "old");
        old.close();
    }
}
