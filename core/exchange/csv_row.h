// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a CSV file: its cells, where it stands in the file, its text as it was, and what is
// wrong with it.
#pragma once
#include "core/base/issue.h"
#include <vector>

namespace zhijia {

/// Every physical line of a file belongs to exactly one row; the kind says what the row is good
/// for.
enum class RowKind {
    Data,
    Blank,     ///< nothing in it, or only empty cells
    Directive, ///< "sep=;", Excel's first line
    Unreadable ///< cannot be decoded, or longer than a row may be: its cells must not be used
};

struct CsvProblem {
    enum Kind {
        StrayQuote,        ///< a quote inside an unquoted cell, taken as it stands
        TextAfterQuote,    ///< "abc"def, read as abcdef
        UnterminatedQuote, ///< never closed: the line was read as if the quote were text
        NulCharacter,
        LostCharacter, ///< U+FFFD in the file
        Undecodable,
        TooLong
    };
    Kind kind = StrayQuote;
    qint64 line = 0;   ///< physical line, counted from 1
    int cell = -1;     ///< counted from 0; -1 for the whole line
    qint64 offset = 0; ///< of the first undecodable byte, otherwise of the line
    bool operator==(const CsvProblem&) const = default;
};

/// A sentence with the line number, and a mend. Stray quotes and text after a quote are warnings,
/// the rest errors.
Issue issueOf(const CsvProblem& problem);

class CsvRow {
public:
    RowKind kind = RowKind::Data;
    qint64 firstLine =
        0; ///< physical lines, counted from 1; a quoted line break makes a row of several
    qint64 lastLine = 0;
    qint64 offset = 0; ///< bytes from the start of the file
    qint64 bytes = 0;  ///< with the line end
    QList<CsvProblem> problems;

    qsizetype size() const { return qsizetype(cells_.size()); }
    /// The cell's text; empty beyond the last cell. Valid until the row is read into again or
    /// destroyed.
    QStringView cell(qsizetype i) const {
        if (i < 0 || i >= size())
            return {};
        const Span& span = cells_[size_t(i)];
        return QStringView(span.scratch ? scratch_ : text_).mid(span.start, span.length);
    }
    QStringList cells() const;
    /// Cells up to the last one that is not empty: Excel likes to add separators at the end of
    /// every line.
    qsizetype usedSize() const;
    /// The row as it stands in a text file, without its line end; empty for a row of a workbook.
    QStringView raw() const { return QStringView(text_).chopped(endUnits_); }
    bool hasError() const;

private:
    friend class CsvReader;
    friend class XlsxReader;
    friend class SheetFile;
    struct Span {
        int start;
        int length;
        bool scratch;
    };
    void clear();

    QString text_;    ///< the decoded lines
    QString scratch_; ///< cells that differ from their text (doubled quotes)
    std::vector<Span> cells_;
    int endUnits_ = 0;
};

} // namespace zhijia
