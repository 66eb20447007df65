// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a roster is decoded, split into rows and written: a million rows of 15 columns, made up
// here.
#include "core/exchange/csv_file.h"
#include "core/exchange/csv_sniff.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/line_encoder.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include <QBuffer>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

using namespace zhijia;

namespace {

QStringList rosterRow(int i) {
    return {QStringLiteral("张三丰"),
            i % 2 ? QStringLiteral("男") : QStringLiteral("女"),
            QStringLiteral("11010119900307%1").arg(i % 10000, 4, 10, QLatin1Char('0')),
            QStringLiteral("汉族"),
            QStringLiteral("1990-03-07"),
            QStringLiteral("大学本科"),
            QStringLiteral("群众"),
            QStringLiteral("138%1").arg(i % 100000000, 8, 10, QLatin1Char('0')),
            QStringLiteral("第%1分公司").arg(i % 300),
            QStringLiteral("第%1分公司工会").arg(i % 300),
            QStringLiteral("\"运营部, 一组\"").mid(i % 3 ? 1 : 0, i % 3 ? 3 : 9),
            QStringLiteral("快递员"),
            QStringLiteral("劳动合同"),
            QStringLiteral("2019-07-01"),
            QStringLiteral("在职会员")};
}

const QByteArray& roster(Encoding encoding) {
    static QHash<int, QByteArray> made;
    QByteArray& bytes = made[int(encoding)];
    if (!bytes.isEmpty())
        return bytes;
    LineEncoder encoder(encoding);
    for (int i = 0; i < 1'000'000; ++i)
        encoder.append(rosterRow(i).join(u',') + u'\n', bytes);
    return bytes;
}

void decodeOnly(benchmark::State& state, Encoding encoding) {
    QByteArray bytes = roster(encoding);
    for (auto _ : state) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        TextSource source(device, encoding);
        QString text;
        TextLine line;
        while (source.next(text, line))
            text.resize(0);
        benchmark::DoNotOptimize(line);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
}

void findIt(benchmark::State& state, Encoding encoding) {
    QByteArray bytes = roster(encoding);
    for (auto _ : state) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        if (!findEncoding(device) || findEncoding(device)->encoding != encoding)
            state.SkipWithError("not found");
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size() * 2);
}

void readRows(benchmark::State& state, Encoding encoding) {
    QByteArray bytes = roster(encoding);
    qint64 cells = 0;
    qint64 rows = 0;
    for (auto _ : state) {
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        TextSource source(device, encoding);
        CsvReader reader(source, {});
        CsvRow row;
        while (reader.next(row)) {
            cells += row.size();
            ++rows;
        }
    }
    if (cells != rows * 15)
        state.SkipWithError("wrong number of cells");
    state.SetBytesProcessed(int64_t(state.iterations()) * bytes.size());
    state.SetItemsProcessed(rows);
}

void writeRows(benchmark::State& state, Encoding encoding) {
    QList<QStringList> rows;
    for (int i = 0; i < 100'000; ++i)
        rows << rosterRow(i);
    QTemporaryDir folder;
    CsvWriteOptions options;
    options.encoding = encoding;
    for (auto _ : state) {
        CsvWriter writer(folder.filePath(QStringLiteral("out.csv")), options);
        for (const QStringList& row : rows)
            writer.write(row);
        if (!writer.commit())
            state.SkipWithError("not written");
    }
    state.SetItemsProcessed(int64_t(state.iterations()) * rows.size());
}

void workbook(benchmark::State& state) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.xlsx"));
    QList<SheetColumn> columns(15, SheetColumn{QStringLiteral("列")});
    QList<QList<SheetCell>> rows;
    for (int i = 0; i < 100'000; ++i) {
        QList<SheetCell> cells;
        for (const QString& cell : rosterRow(i))
            cells << cell;
        rows << cells;
    }
    const bool reading = state.range(0) != 0;
    const auto write = [&] {
        XlsxWriter writer(path, columns, {QStringLiteral("名册")});
        for (const auto& row : rows)
            writer.write(row);
        if (!writer.commit())
            state.SkipWithError("not written");
    };
    if (reading)
        write();
    for (auto _ : state) {
        if (!reading) {
            write();
            continue;
        }
        const auto reader = XlsxReader::open(path);
        CsvRow row;
        qint64 read = 0;
        while ((*reader)->next(row))
            ++read;
        if (read != rows.size() + 1)
            state.SkipWithError("rows lost");
    }
    state.SetItemsProcessed(int64_t(state.iterations()) * rows.size());
}

} // namespace

BENCHMARK_CAPTURE(decodeOnly, utf8, Encoding::Utf8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decodeOnly, gb18030, Encoding::Gb18030)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findIt, utf8, Encoding::Utf8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findIt, gb18030, Encoding::Gb18030)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readRows, utf8, Encoding::Utf8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readRows, gb18030, Encoding::Gb18030)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeRows, utf8, Encoding::Utf8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeRows, gbk, Encoding::Gbk)->Unit(benchmark::kMillisecond);
BENCHMARK(workbook)->ArgName("read")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
