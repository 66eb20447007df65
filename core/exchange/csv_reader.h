// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a CSV file row by row as RFC 4180 has it, and is calm about files that do not keep to it:
// whatever is wrong is told as a problem of its row, and no line is ever lost.
#pragma once
#include "core/exchange/csv_row.h"
#include "core/exchange/text_source.h"

namespace zhijia {

struct CsvFormat {
    QChar separator = u',';
    QChar quote = u'"';
    bool guarded = true; ///< undo what our writer did against formulas (csv_guard.h)
    bool operator==(const CsvFormat&) const = default;
};

class CsvReader {
public:
    /// `longest` bounds a row of several lines, in characters: a quote that is still open then was
    /// never closed.
    CsvReader(TextSource& source, CsvFormat format, qsizetype longest = TextSource::defaultLongest);

    /// Reads the next row into `row`, reusing its memory; false at the end of the file.
    /// Throws EnvironmentError when the file cannot be read.
    bool next(CsvRow& row);
    /// The next row will be the one that starts at this offset and physical line.
    void seek(qint64 offset, qint64 line) { source_.seek(offset, line); }

    qint64 line() const { return source_.nextNumber() - 1; }
    qint64 bytesRead() const { return source_.offset(); }

private:
    /// What has to be put back when a quote turns out to be never closed.
    struct Mark {
        qsizetype textSize = 0;
        qsizetype problems = 0;
        TextLine line;
        int endUnits = 0;
        bool readable = true;
    };
    bool isDirective(const CsvRow& row) const;
    void splitPlain(CsvRow& row) const;
    void splitQuoted(CsvRow& row);
    bool readQuoted(CsvRow& row, qsizetype& at);
    void readUnquoted(CsvRow& row, qsizetype& at, bool quoteIsText) const;
    bool appendLine(CsvRow& row);
    void goBack(CsvRow& row, const Mark& mark);
    void note(CsvRow& row, const TextLine& line) const;
    void addCell(CsvRow& row, qsizetype start, qsizetype length, bool scratch) const;

    TextSource& source_;
    const CsvFormat format_;
    const qsizetype longest_;
    TextLine last_; ///< the last physical line of the row being read
    bool readable_ = true;
};

} // namespace zhijia
