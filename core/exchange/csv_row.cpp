// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_row.h"

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }
} // namespace

Issue issueOf(const CsvProblem& problem) {
    const auto at = [&](const QString& text) {
        return text.arg(problem.line).arg(problem.cell + 1);
    };
    switch (problem.kind) {
    case CsvProblem::StrayQuote:
        return warning(at(tr("Line %1, column %2: a quotation mark stands inside the text. It was "
                             "read as it stands.")),
                       tr("If it belongs there, put the whole cell in quotation marks and double "
                          "the one inside."));
    case CsvProblem::TextAfterQuote:
        return warning(at(tr("Line %1, column %2: text follows the closing quotation mark. It was "
                             "added to the cell.")),
                       tr("If a quotation mark belongs to the text, double it."));
    case CsvProblem::UnterminatedQuote:
        return error(at(tr("Line %1, column %2: a quotation mark opens here and is never closed. "
                           "Only this line is affected.")),
                     tr("Close it, or remove it, and import this line again."));
    case CsvProblem::NulCharacter:
        return error(
            tr("Line %1 contains a NUL character, which no text has.").arg(problem.line),
            tr("Open the file in Excel or WPS, save it again as CSV UTF-8, and import that."));
    case CsvProblem::LostCharacter:
        return error(tr("Line %1 contains the sign \uFFFD: another program has already lost a "
                        "character there.")
                         .arg(problem.line),
                     tr("Type the right character, or save the list again from its original."));
    case CsvProblem::Undecodable:
        return error(tr("Line %1 cannot be read in this encoding (byte %2 of the file).")
                         .arg(problem.line)
                         .arg(problem.offset + 1),
                     tr("Choose another encoding; if only few lines are named, mend those lines."));
    case CsvProblem::TooLong:
        break;
    }
    return error(tr("Line %1 is longer than one million characters.").arg(problem.line),
                 tr("Check that this file is a list with one person or thing on each line."));
}

QStringList CsvRow::cells() const {
    QStringList list;
    list.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        list << cell(i).toString();
    return list;
}

qsizetype CsvRow::usedSize() const {
    qsizetype used = size();
    while (used > 0 && cells_[size_t(used - 1)].length == 0)
        --used;
    return used;
}

bool CsvRow::hasError() const {
    return kind == RowKind::Unreadable || std::ranges::any_of(problems, [](const CsvProblem& p) {
               return p.kind != CsvProblem::StrayQuote && p.kind != CsvProblem::TextAfterQuote;
           });
}

void CsvRow::clear() {
    kind = RowKind::Data;
    firstLine = lastLine = offset = bytes = 0;
    problems.clear();
    text_.resize(0);
    scratch_.resize(0);
    cells_.clear();
    endUnits_ = 0;
}

} // namespace zhijia
