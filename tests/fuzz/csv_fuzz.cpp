// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes nobody would write, to the CSV reader. Built with -DZHIJIA_LIBFUZZER and clang's
// -fsanitize=fuzzer it is a libFuzzer target; otherwise the test room includes it and runs a fixed
// number of reproducible mutations.
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_sniff.h"
#include "core/exchange/decode.h"
#include <QBuffer>

namespace zhijia::fuzz {

/// Lines by the plainest possible count: what the reader is held to.
inline qint64 plainLineCount(QByteArrayView bytes, Encoding encoding) {
    const int unit = unitBytes(encoding);
    const int low = encoding == Encoding::Utf16BE ? 1 : 0;
    qint64 lines = 0;
    const auto is = [&](qsizetype i, char c) {
        return i + unit <= bytes.size() && bytes[i + low] == c &&
               (unit == 1 || bytes[i + 1 - low] == 0);
    };
    qsizetype start = markLength(encoding, bytes);
    qsizetype i = start;
    while (i < bytes.size()) {
        const bool cr = is(i, '\r');
        if (cr || is(i, '\n')) {
            i += cr && is(i + unit, '\n') ? 2 * unit : unit;
            ++lines;
            start = i;
        } else {
            i += unit;
        }
    }
    return lines + (start < bytes.size() ? 1 : 0);
}

/// Reads the bytes and returns what was wrong with the reader (empty: nothing): every physical line
/// belongs to exactly one row, the rows lie end to end, and coming back to a row reads the same
/// row.
inline QString readerFault(QByteArray bytes, Encoding encoding, CsvFormat format, qsizetype chunk,
                           qsizetype longest) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device, encoding, chunk, longest);
    CsvReader reader(source, format, longest);
    CsvRow row;
    qint64 line = 0;
    qint64 offset = markLength(encoding, bytes);
    QList<CsvRow> rows;
    while (reader.next(row)) {
        if (row.firstLine != line + 1 || row.lastLine < row.firstLine)
            return QStringLiteral("line %1 follows line %2").arg(row.firstLine).arg(line);
        if (row.offset != offset || row.bytes <= 0)
            return QStringLiteral("offset %1 instead of %2").arg(row.offset).arg(offset);
        line = row.lastLine;
        offset += row.bytes;
        if (row.kind == RowKind::Unreadable && row.problems.isEmpty())
            return QStringLiteral("line %1 unreadable without a reason").arg(line);
        for (const CsvProblem& problem : std::as_const(row.problems))
            if (problem.line < row.firstLine || problem.line > row.lastLine)
                return QStringLiteral("problem of line %1 told in lines %2-%3")
                    .arg(problem.line)
                    .arg(row.firstLine)
                    .arg(row.lastLine);
        rows << row;
    }
    if (offset != bytes.size() && bytes.size() > 0)
        return QStringLiteral("%1 of %2 bytes read").arg(offset).arg(bytes.size());
    if (line != plainLineCount(bytes, encoding))
        return QStringLiteral("%1 lines read of %2").arg(line).arg(plainLineCount(bytes, encoding));
    for (qsizetype i = rows.size() - 1; i >= 0; i -= 3) {
        reader.seek(rows[i].offset, rows[i].firstLine);
        if (rows[i].firstLine == 1)
            continue; // the first line is found by reading from the start
        if (!reader.next(row) || row.cells() != rows[i].cells() ||
            row.lastLine != rows[i].lastLine || row.problems != rows[i].problems)
            return QStringLiteral("line %1 reads differently the second time")
                .arg(rows[i].firstLine);
    }
    return {};
}

} // namespace zhijia::fuzz

#ifdef ZHIJIA_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace zhijia;
    if (size < 2)
        return 0;
    const auto encodings = allEncodings();
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 2, qsizetype(size) - 2);
    if (!fuzz::readerFault(bytes, encodings[data[0] % encodings.size()], {}, 1 + data[1], 64)
             .isEmpty())
        std::abort();
    return 0;
}
#endif
