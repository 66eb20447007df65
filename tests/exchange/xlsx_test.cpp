// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_text.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/exchange/helpers.h"
#include <QDir>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace zhijia;
using namespace zhijia::test;

namespace {
const SheetOptions plain{QStringLiteral("会员"), QStringLiteral("会员名册 & 统计"),
                         QStringLiteral("工会"),
                         QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)};

QList<QStringList> readBack(const QString& path) {
    auto reader = XlsxReader::open(path);
    REQUIRE(reader.has_value());
    QList<QStringList> rows;
    CsvRow row;
    while ((*reader)->next(row)) {
        REQUIRE(row.firstLine == rows.size() + 1);
        rows << row.cells();
    }
    REQUIRE((*reader)->problem().isEmpty());
    return rows;
}

QByteArray part(const QString& path, const char* name) {
    ZipReader zip(path);
    const auto device = zip.open(QString::fromLatin1(name));
    REQUIRE(device);
    QByteArray bytes;
    for (QByteArray piece = device->read(4096); !piece.isEmpty(); piece = device->read(4096))
        bytes += piece;
    REQUIRE(isWhole(*device));
    return bytes;
}
} // namespace

TEST_CASE("xlsx: every kind of cell comes back, IDs as text, money to the fen") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名册.xlsx"));
    XlsxWriter writer(path,
                      {{QStringLiteral("姓名")},
                       {QStringLiteral("身份证号")},
                       {QStringLiteral("年龄"), SheetKind::Integer},
                       {QStringLiteral("金额"), SheetKind::Money},
                       {QStringLiteral("入会"), SheetKind::Date},
                       {QStringLiteral("比例"), SheetKind::Ratio}},
                      plain);
    writer.write({QStringLiteral("𬱖 =1+1"), QStringLiteral("110101199003071234"), qint64(35),
                  Money::fen(123456), QDate(2019, 3, 5), Ratio{1, 2}});
    writer.write({QStringLiteral("a\r\nb"), QStringLiteral("_x000D_"), qint64(1234567890123456789),
                  Money::fen(-5), QDate(1900, 1, 1), Ratio{1, 0}});
    writer.write({std::monostate{}, QStringLiteral("0805"), qint64(0),
                  Money::fen(999'999'999'999'999), QDate(1899, 5, 6), Ratio{0, 7}});
    REQUIRE(writer.commit().value() == 3);
    const auto rows = readBack(path);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].join(u'|') == QStringLiteral("姓名|身份证号|年龄|金额|入会|比例"));
    CHECK(rows[1].join(u'|') ==
          QStringLiteral("𬱖 =1+1|110101199003071234|35|1234.56|2019-03-05|0.5"));
    CHECK(rows[2].join(u'|') ==
          QStringLiteral("a\r\nb|_x000D_|1234567890123456789|-0.05|1900-01-01|—"));
    CHECK(rows[3].join(u'|') == QStringLiteral("|0805|0|9999999999999.99|1899-05-06|0"));
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:F4\"/>"));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("<v>1234.56</v>"));
    CHECK(part(path, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    CHECK(part(path, "docProps/core.xml").contains("2026-03-01T08:00:00Z"));
}

TEST_CASE("xlsx: money is exact for any amount") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.xlsx"));
    XlsxWriter writer(path, {{QStringLiteral("m"), SheetKind::Money}}, plain);
    QRandomGenerator random(21);
    QList<Money> amounts;
    for (int i = 0; i < 5000; ++i)
        amounts << Money::fen(qint64(random.generate64() % 2'000'000'000'000'000) -
                              1'000'000'000'000'000);
    for (const Money amount : amounts)
        writer.write({amount});
    REQUIRE(writer.commit().has_value());
    const auto rows = readBack(path);
    for (qsizetype i = 0; i < amounts.size(); ++i)
        REQUIRE(Money::parse(rows[i + 1].value(0)).value() == amounts[i]);
}

TEST_CASE("xlsx: ugly text comes back, and the same input gives the same bytes") {
    QTemporaryDir folder;
    QRandomGenerator random(22);
    QList<QStringList> rows{{QStringLiteral("a"), QStringLiteral("b")}};
    for (int i = 0; i < 2000; ++i)
        rows << QStringList{uglyText(random) + QStringLiteral("_x0041_"),
                            QStringLiteral("x") + uglyText(random) +
                                QChar(ushort(random.bounded(1, 0x20)))};
    QByteArray bytes[2];
    for (int round = 0; round < 2; ++round) {
        const QString path = folder.filePath(QStringLiteral("%1.xlsx").arg(round));
        XlsxWriter writer(path, {{QStringLiteral("a")}, {QStringLiteral("b")}}, plain);
        for (qsizetype i = 1; i < rows.size(); ++i)
            writer.write({rows[i][0], rows[i][1]});
        REQUIRE(writer.commit().has_value());
        bytes[round] = readFile(path);
        CHECK(readBack(path) == rows);
    }
    CHECK(bytes[0] == bytes[1]);
}

TEST_CASE("xlsx: what Excel cannot hold is refused and the old file stays") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.xlsx"));
    writeFile(path, "old");
    XlsxWriter writer(path, {{QStringLiteral("备注")}}, plain);
    writer.write({QString(32768, u'x')});
    writer.write({QString(QChar(0xDC00))});
    const auto outcome = writer.commit();
    REQUIRE_FALSE(outcome.has_value());
    REQUIRE(outcome.error().size() == 2);
    CHECK(outcome.error()[0].text.contains(QStringLiteral("row 2, column 1")));
    CHECK(readFile(path) == "old");
    CHECK(sheetName(QStringLiteral("'2026/03: a*b?[c]'")) == QStringLiteral("2026 03 a b c"));
    CHECK(sheetName(QString(40, u'会')).size() == 31);
    CHECK(sheetName(QStringLiteral("???")) == QStringLiteral("Sheet1"));
    CHECK(displayWidth(u"张三a𬱖") == 7);
}

#ifdef Q_OS_UNIX
TEST_CASE("xlsx: when no file may grow, it is said and the old one stays") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.xlsx"));
    writeFile(path, "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    // From "not even the rows" to "only the last step fails".
    for (const rlim_t room :
         {rlim_t(0), rlim_t(5000), rlim_t(50'000), rlim_t(500'000), rlim_t(1'000'000)}) {
        const rlimit small{room, before.rlim_max};
        QString said;
        setrlimit(RLIMIT_FSIZE, &small);
        try {
            XlsxWriter writer(path, {{QStringLiteral("a")}, {QStringLiteral("b")}}, plain);
            QRandomGenerator random(1);
            for (int i = 0; i < 20'000; ++i)
                writer.write(
                    {QString::number(random.generate64()), QString::number(random.generate64())});
            (void)writer.commit();
        } catch (const EnvironmentError& error) {
            said = error.text();
        }
        setrlimit(RLIMIT_FSIZE, &before);
        INFO("room " << room);
        CHECK(said.contains(QStringLiteral("untouched")));
        CHECK(readFile(path) == "old");
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
#endif

TEST_CASE("xlsx values: numbers without exponents, serials as dates") {
    CHECK(plainNumber(QStringLiteral("110101199003071234")) ==
          QStringLiteral("110101199003071234"));
    CHECK(plainNumber(QStringLiteral("1.10101199003071E+17")) ==
          QStringLiteral("110101199003071000"));
    CHECK(plainNumber(QStringLiteral("0.30000000000000004")) == QStringLiteral("0.3"));
    CHECK(plainNumber(QStringLiteral("-1.5E-3")) == QStringLiteral("-0.0015"));
    CHECK(plainNumber(QStringLiteral("-0.0")) == QStringLiteral("0"));
    CHECK(plainNumber(QStringLiteral("x")) == QStringLiteral("x"));
    CHECK(dateOfSerial(43529, false) == QStringLiteral("2019-03-05"));
    CHECK(dateOfSerial(42067, true) == QStringLiteral("2019-03-05"));
    CHECK(dateOfSerial(1, false) == QStringLiteral("1900-01-01"));
    CHECK(dateOfSerial(61, false) == QStringLiteral("1900-03-01"));
    CHECK(dateOfSerial(43529.5, false) == QStringLiteral("2019-03-05T12:00:00"));
    CHECK(dateOfSerial(0.25, false) == QStringLiteral("06:00:00"));
    CHECK(dateOfSerial(-1, false).isEmpty());
    for (const char* date : {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]d", "h:mm", "[h]"})
        CHECK(isDateFormat(QString::fromUtf8(date)));
    for (const char* number : {"General", "0.00", "#,##0.00\"yuan\"", "[Red]0", "0\\d", "_d0", "@"})
        CHECK_FALSE(isDateFormat(QString::fromUtf8(number)));
    for (const QString& text : {QStringLiteral("_x000D_"), QStringLiteral("a\rb\x01"),
                                QStringLiteral("_x_x0041__"), QString(QChar(0xFFFF))})
        CHECK(unescapedFromXlsx(escapedForXlsx(text)) == text);
}

TEST_CASE("xlsx reader: damaged workbooks are refused or say that they break off: never other "
          "rows, never a crash") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("good.xlsx"));
    {
        XlsxWriter writer(path, {{QStringLiteral("a")}, {QStringLiteral("b"), SheetKind::Integer}},
                          plain);
        for (int i = 0; i < 300; ++i)
            writer.write({QStringLiteral("张三"), qint64(i)});
        REQUIRE(writer.commit().has_value());
    }
    const QByteArray good = readFile(path);
    const auto rows = readBack(path);
    const QString bad = folder.filePath(QStringLiteral("bad.xlsx"));
    QRandomGenerator random(23);
    int noticed = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = good;
        if (i % 4 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        else
            for (int n = 1 + random.bounded(3); n > 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        writeFile(bad, bytes);
        auto reader = XlsxReader::open(bad);
        if (!reader) {
            ++noticed;
            CHECK_FALSE(reader.error().isEmpty());
            continue;
        }
        CsvRow row;
        QList<QStringList> found;
        while ((*reader)->next(row))
            found << row.cells();
        noticed += !(*reader)->problem().isEmpty();
        if ((*reader)->problem().isEmpty())
            REQUIRE(found == rows);
    }
    CHECK(noticed > 150);
    writeFile(bad, "not a zip");
    CHECK_FALSE(XlsxReader::open(bad).has_value());
    CHECK_FALSE((*XlsxReader::open(path))->select(1).has_value());
    CHECK((*XlsxReader::open(path))->sheets() == QStringList{QStringLiteral("会员")});
    CHECK_THROWS_AS(XlsxReader::open(folder.filePath(QStringLiteral("missing.xlsx"))),
                    EnvironmentError);
}
