// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guard.h"
#include "core/exchange/csv_writer.h"
#include "tests/exchange/helpers.h"
#include <QDir>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace zhijia;
using namespace zhijia::test;

namespace {
QByteArray written(const QList<QStringList>& rows, const CsvWriteOptions& options = {}) {
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, options);
    for (const QStringList& row : rows)
        writer.write(row);
    REQUIRE(writer.commit().value() == rows.size());
    return device.data();
}
} // namespace

TEST_CASE("csv writer: quotes only where needed, CRLF, and a mark for Excel") {
    CHECK(written({{QStringLiteral("姓名"), QStringLiteral("a,b")},
                   {QStringLiteral("x\"y"), QString()}}) ==
          QByteArray("\xEF\xBB\xBF") + QStringLiteral("姓名,\"a,b\"\r\n\"x\"\"y\",\r\n").toUtf8());
    CHECK(written({{QString()}}) == "\xEF\xBB\xBF\"\"\r\n");
}

TEST_CASE(
    "csv writer: whatever is written is read back, in every encoding, with and without guard") {
    QRandomGenerator random(11);
    for (int round = 0; round < 3000; ++round) {
        CsvWriteOptions options;
        options.encoding = round % 3 ? Encoding::Utf8 : Encoding::Gb18030;
        options.mark = random.bounded(2);
        options.guard = random.bounded(4) > 0;
        options.separator = random.bounded(3) ? u',' : u';';
        QList<QStringList> rows;
        for (int n = 1 + random.bounded(4); n > 0; --n) {
            QStringList row;
            for (int k = 1 + random.bounded(4); k > 0; --k)
                row << uglyText(random);
            rows << row;
        }
        const QByteArray bytes = written(rows, options);
        CsvFormat format{options.separator};
        format.guarded = options.guard;
        const auto back = readRows(bytes, options.encoding, format, 1 + random.bounded(50));
        INFO(bytes.toStdString());
        REQUIRE(cellsOf(back) == rows);
        for (const CsvRow& row : back)
            REQUIRE(row.problems.isEmpty());
    }
}

TEST_CASE("csv writer: formulas are guarded, plain numbers and names are not") {
    for (const char16_t* bad :
         {u"=1+1", u"@SUM(A1)", u"+cmd|' /C calc'!A0", u"-2+3", u"\t=1", u"＝1", u"'=1", u"\r=1"})
        CHECK(needsGuard(bad));
    for (const char16_t* good :
         {u"", u"-5.00", u"+8613800138000", u"张三", u"'", u"O'Neil", u"1=1"})
        CHECK_FALSE(needsGuard(good));
    const auto bytes =
        written({{QStringLiteral("=1+1"), QStringLiteral("-5"), QStringLiteral("'=x")}});
    CHECK(bytes.contains("'=1+1,-5,''=x\r\n"));
    QRandomGenerator random(12);
    for (int i = 0; i < 50'000; ++i) {
        const QString text = uglyText(random);
        const QString safe = needsGuard(text) ? u'\'' + text : text;
        if (!(safe.startsWith(QStringLiteral("=\""))))
            REQUIRE(withoutGuard(safe) == text);
    }
}

TEST_CASE("csv writer: long numbers as Excel text come back as numbers") {
    CsvWriteOptions options;
    options.excelText = true;
    const QList<QStringList> rows{
        {QStringLiteral("11010119900307123X"), QStringLiteral("0805"), QStringLiteral("123")}};
    const auto bytes = written(rows, options);
    CHECK(bytes.contains("\"=\"\"11010119900307123X\"\"\",\"=\"\"0805\"\"\",123"));
    CHECK(cellsOf(readRows(bytes)) == rows);
}

TEST_CASE("csv writer: GBK names what it cannot hold and writes nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    writeFile(path, "old");
    CsvWriteOptions options;
    options.encoding = Encoding::Gbk;
    {
        CsvWriter writer(path, options);
        writer.write({QStringLiteral("姓名"), QStringLiteral("备注")});
        writer.write({QStringLiteral("王䶮"), QStringLiteral("𬱖€㛃")});
        const auto outcome = writer.commit();
        REQUIRE_FALSE(outcome.has_value());
        REQUIRE(writer.lost().size() == 4);
        CHECK(writer.lost()[0] == LostCharacter{2, 1, U'䶮'});
        CHECK(outcome.error()[0].text.contains(QStringLiteral("row 2, column 1: 䶮 (U+4DAE)")));
        CHECK(outcome.error()[0].text.contains(QStringLiteral("row 2, column 2: 𬱖 (U+2CC56)")));
    }
    CHECK(readFile(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    CsvWriter writer(path, options);
    writer.write({QStringLiteral("姓名"), QStringLiteral("张三")});
    CHECK(writer.commit().value() == 1);
    CHECK(readFile(path) == "\xD0\xD5\xC3\xFB,\xD5\xC5\xC8\xFD\r\n");
}

TEST_CASE("csv writer: NUL and half a character are refused in UTF-8 too") {
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, {});
    writer.write({QStringLiteral("ok"), QString(QChar(0xD840)), QString(QChar(u'\0'))});
    CHECK_FALSE(writer.commit().has_value());
    REQUIRE(writer.lost().size() == 2);
    CHECK(writer.lost()[0].print() == QStringLiteral("row 1, column 2: U+D840"));
}

TEST_CASE("csv writer: a full disk is said, at whatever byte it is full") {
    QList<QStringList> rows(2000,
                            {QStringLiteral("张三"),
                             QStringLiteral("some text that fills the disk"), QString(200, u'x')});
    const qint64 size = written(rows).size();
    for (qint64 room : {qint64(0), qint64(1), size / 2, size - 1}) {
        FullDevice device(room);
        const auto write = [&] {
            CsvWriter writer(device, {});
            for (const auto& row : rows)
                writer.write(row);
            (void)writer.commit();
        };
        CHECK_THROWS_AS(write(), EnvironmentError);
    }
    FullDevice device(size);
    CsvWriter writer(device, {});
    for (const auto& row : rows)
        writer.write(row);
    CHECK(writer.commit().value() == 2000);
}

#ifdef Q_OS_UNIX
TEST_CASE("csv writer: when a file may not grow, the old one stays") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    writeFile(path, "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100'000, before.rlim_max};
    QString said;
    setrlimit(RLIMIT_FSIZE, &small);
    try {
        CsvWriter writer(path, {});
        for (int i = 0; i < 20'000; ++i)
            writer.write({QStringLiteral("张三"), QStringLiteral("text")});
        (void)writer.commit();
    } catch (const EnvironmentError& error) {
        said = error.text();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(said.contains(QStringLiteral("untouched")));
    CHECK(readFile(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
#endif

TEST_CASE("csv writer: a folder that is not there is said") {
    CHECK_THROWS_AS(CsvWriter(QStringLiteral("/nowhere/at/all.csv"), CsvWriteOptions{}),
                    EnvironmentError);
}
