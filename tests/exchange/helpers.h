// SPDX-License-Identifier: GPL-3.0-or-later
// What the exchange tests share: reading bytes into rows, random text, a device that is full.
#pragma once
#include "core/exchange/csv_file.h"
#include "core/exchange/csv_sniff.h"
#include "tests/support/catch.h"
#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace zhijia::test {

/// The bytes of a literal, NULs included.
template <size_t N>
QByteArray literal(const char (&text)[N]) {
    return QByteArray(text, qsizetype(N) - 1);
}

inline QList<CsvRow> readRows(QByteArray bytes, Encoding encoding = Encoding::Utf8,
                              CsvFormat format = {}, qsizetype chunk = TextSource::defaultChunk,
                              qsizetype longest = TextSource::defaultLongest) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, encoding, chunk, longest);
    CsvReader reader(source, format, longest);
    QList<CsvRow> rows;
    CsvRow row;
    while (reader.next(row))
        rows << row;
    return rows;
}

inline QList<QStringList> cellsOf(const QList<CsvRow>& rows) {
    QList<QStringList> cells;
    for (const CsvRow& row : rows)
        cells << row.cells();
    return cells;
}

/// What a reader must say alike whatever the chunks: everything.
inline QString describe(const QList<CsvRow>& rows) {
    QString text;
    for (const CsvRow& row : rows) {
        text += QStringLiteral("%1 %2-%3 @%4+%5 [%6] {%7}\n")
                    .arg(int(row.kind))
                    .arg(row.firstLine)
                    .arg(row.lastLine)
                    .arg(row.offset)
                    .arg(row.bytes)
                    .arg(row.cells().join(u'\x1F'), row.raw());
        for (const CsvProblem& problem : row.problems)
            text += QStringLiteral("  %1 line %2 cell %3 @%4\n")
                        .arg(int(problem.kind))
                        .arg(problem.line)
                        .arg(problem.cell)
                        .arg(problem.offset);
    }
    return text;
}

/// Text made of what breaks CSV files: separators, quotes, line ends, guards, rare characters.
inline QString uglyText(QRandomGenerator& random) {
    static const QStringList pieces{
        QStringLiteral("\""),   QStringLiteral("\"\""),  QStringLiteral(","),
        QStringLiteral(";"),    QStringLiteral("\n"),    QStringLiteral("\r"),
        QStringLiteral("\r\n"), QStringLiteral("'"),     QStringLiteral("="),
        QStringLiteral("+"),    QStringLiteral("-"),     QStringLiteral("@"),
        QStringLiteral("\t"),   QStringLiteral(" "),     QStringLiteral("　"),
        QStringLiteral("张"),   QStringLiteral("䶮"),    QStringLiteral("𬱖"),
        QStringLiteral("，"),   QStringLiteral("abc"),   QStringLiteral("110101199003071234"),
        QStringLiteral("0"),    QStringLiteral("."),     QStringLiteral("é"),
        QString(QChar(0xFEFF)), QStringLiteral("sep=;"), QString(QChar(0x2028)),
        QStringLiteral("＝")};
    QString text;
    for (int n = random.bounded(6); n > 0; --n)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// Takes `room` bytes and then says that the disk is full.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : room_(room) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        if (size > room_) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        room_ -= size;
        return size;
    }

private:
    qint64 room_;
};

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}
inline QByteArray readFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace zhijia::test
