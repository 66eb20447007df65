// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_guard.h"

namespace zhijia {

CsvReader::CsvReader(TextSource& source, CsvFormat format, qsizetype longest)
    : source_(source), format_(format), longest_(longest) {}

bool CsvReader::next(CsvRow& row) {
    row.clear();
    readable_ = true;
    if (!appendLine(row))
        return false;
    row.firstLine = last_.number;
    row.offset = last_.offset;
    if (last_.tooLong) {
        row.kind = RowKind::Unreadable;
    } else if (last_.number == 1 && isDirective(row)) {
        row.kind = RowKind::Directive;
    } else {
        if (row.raw().contains(format_.quote))
            splitQuoted(row);
        else
            splitPlain(row);
        if (std::ranges::all_of(row.cells_, [&](const CsvRow::Span& span) {
                return QStringView(span.scratch ? row.scratch_ : row.text_)
                    .mid(span.start, span.length)
                    .trimmed()
                    .isEmpty();
            }))
            row.kind = RowKind::Blank;
        if (!readable_)
            row.kind = RowKind::Unreadable;
    }
    row.lastLine = last_.number;
    row.bytes = last_.offset + last_.bytes - row.offset;
    return true;
}

/// Adds the next physical line to the row's text and notes what is wrong with it.
bool CsvReader::appendLine(CsvRow& row) {
    if (!source_.next(row.text_, last_))
        return false;
    row.endUnits_ = last_.endUnits;
    if (last_.tooLong)
        row.endUnits_ = 0;
    note(row, last_);
    readable_ = readable_ && last_.badByte < 0 && !last_.tooLong;
    return true;
}

void CsvReader::note(CsvRow& row, const TextLine& line) const {
    if (line.tooLong)
        row.problems << CsvProblem{CsvProblem::TooLong, line.number, -1, line.offset};
    if (line.badByte >= 0)
        row.problems << CsvProblem{CsvProblem::Undecodable, line.number, -1, line.badByte};
    if (line.hasNul)
        row.problems << CsvProblem{CsvProblem::NulCharacter, line.number, -1, line.offset};
    if (line.hasReplacement)
        row.problems << CsvProblem{CsvProblem::LostCharacter, line.number, -1, line.offset};
}

/// Excel's own way of naming the separator; the line is no data whatever separator is in use.
bool CsvReader::isDirective(const CsvRow& row) const {
    return row.raw().size() == 5 && row.raw().startsWith(QStringView(u"sep="), Qt::CaseInsensitive);
}

void CsvReader::addCell(CsvRow& row, qsizetype start, qsizetype length, bool scratch) const {
    const QString& text = scratch ? row.scratch_ : row.text_;
    if (format_.guarded && length > 1 && (text[start] == u'\'' || text[start] == u'=')) {
        const QStringView whole = QStringView(text).mid(start, length);
        const QStringView plain = withoutGuard(whole);
        start += plain.data() - whole.data();
        length = plain.size();
    }
    row.cells_.push_back({int(start), int(length), scratch});
}

void CsvReader::splitPlain(CsvRow& row) const {
    const QStringView text = row.raw();
    if (text.isEmpty())
        return;
    const QChar* const data = text.data();
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (data[i] == format_.separator) {
            addCell(row, start, i - start, false);
            start = i + 1;
        }
    }
    addCell(row, start, text.size() - start, false);
}

void CsvReader::splitQuoted(CsvRow& row) {
    qsizetype at = 0;
    for (;;) {
        const Mark mark{row.text_.size(), row.problems.size(), last_, row.endUnits_, readable_};
        const qsizetype start = at;
        const qsizetype scratch = row.scratch_.size();
        const bool quoted = at < row.raw().size() && row.text_[at] == format_.quote;
        if (!quoted) {
            readUnquoted(row, at, false);
        } else if (!readQuoted(row, at)) {
            goBack(row, mark);
            row.scratch_.resize(scratch);
            row.problems << CsvProblem{CsvProblem::UnterminatedQuote, last_.number, int(row.size()),
                                       last_.offset};
            at = start;
            readUnquoted(row, at, true);
        }
        if (at >= row.raw().size())
            return;
        ++at; // the separator
    }
}

void CsvReader::readUnquoted(CsvRow& row, qsizetype& at, bool quoteIsText) const {
    const QStringView text = row.raw();
    qsizetype end = text.indexOf(format_.separator, at);
    if (end < 0)
        end = text.size();
    if (!quoteIsText && text.mid(at, end - at).contains(format_.quote))
        row.problems << CsvProblem{CsvProblem::StrayQuote, last_.number, int(row.size()),
                                   last_.offset};
    addCell(row, at, end - at, false);
    at = end;
}

/// Reads the quoted cell that begins at `at`, over line ends if need be, and leaves `at` behind it.
/// False when the quote was never closed, or was closed lines later in the middle of other text,
/// which means the same.
bool CsvReader::readQuoted(CsvRow& row, qsizetype& at) {
    const qint64 openedOn = last_.number;
    const qsizetype scratch = row.scratch_.size();
    qsizetype piece = at + 1;
    qsizetype search = at + 1;
    bool copied = false;
    const auto copyUpTo = [&](qsizetype end) {
        row.scratch_.append(QStringView(row.text_).mid(piece, end - piece));
        copied = true;
    };
    for (;;) {
        const qsizetype quote = row.text_.indexOf(format_.quote, search);
        if (quote < 0) {
            search = row.text_.size();
            if (search > longest_ || !appendLine(row) || last_.tooLong)
                return false;
            continue;
        }
        if (quote + 1 < row.raw().size() && row.text_[quote + 1] == format_.quote) {
            copyUpTo(quote + 1);
            piece = search = quote + 2;
            continue;
        }
        const bool clean =
            quote + 1 >= row.raw().size() || row.text_[quote + 1] == format_.separator;
        if (!clean && last_.number != openedOn)
            return false;
        at = quote + 1;
        if (!clean) {
            copyUpTo(quote);
            qsizetype end = row.raw().indexOf(format_.separator, at);
            if (end < 0)
                end = row.raw().size();
            piece = at;
            copyUpTo(end);
            at = end;
            row.problems << CsvProblem{CsvProblem::TextAfterQuote, last_.number, int(row.size()),
                                       last_.offset};
        } else if (copied) {
            copyUpTo(quote);
        }
        if (copied)
            addCell(row, scratch, row.scratch_.size() - scratch, true);
        else
            addCell(row, piece, quote - piece, false);
        return true;
    }
}

void CsvReader::goBack(CsvRow& row, const Mark& mark) {
    row.text_.truncate(mark.textSize);
    row.problems.resize(mark.problems);
    row.endUnits_ = mark.endUnits;
    readable_ = mark.readable;
    last_ = mark.line;
    source_.seek(last_.offset + last_.bytes, last_.number + 1);
}

} // namespace zhijia
