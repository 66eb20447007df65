// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at single lines of a plan, and handing the rejected ones back to be mended.
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_impl.h"
#include "core/exchange/xlsx_writer.h"
#include "core/store/overwrite.h"
#include <QCoreApplication>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }
} // namespace

ImportLine ImportPlan::line(qint64 row) {
    Impl& impl = *impl_;
    ImportLine line;
    line.row = row;
    const QList<CsvRow> rows = impl.file->rows(row, 1);
    if (rows.isEmpty())
        return line;
    RowReader::Values values;
    return impl.lineOf(row, rows.first(), values);
}

ImportLine ImportPlan::Impl::lineOf(qint64 number, const CsvRow& csv, RowReader::Values& values) {
    const PlanRow& planned = rows[static_cast<size_t>(number)];
    ImportLine line;
    line.row = number;
    line.firstLine = csv.firstLine;
    line.lastLine = csv.lastLine;
    line.verdict = planned.verdict;
    line.match = planned.match;
    line.cells = csv.cells();
    judgeRow(number, csv, values, &planned, &line.differences);
    line.issues = values.issues;
    return line;
}

void ImportPlan::eachLine(const QList<Verdict>& verdicts, bool warned,
                          const std::function<bool(const ImportLine&)>& visit) {
    Impl& impl = *impl_;
    const auto isWanted = [&](const PlanRow& row) {
        return verdicts.contains(row.verdict) || (warned && row.warned) ||
               (verdicts.isEmpty() && !warned);
    };
    qint64 left = std::ranges::count_if(impl.rows, isWanted); // the pass ends with the last of them
    if (left == 0)
        return;
    RowReader::Values values;
    (void)impl.file->readAll([&](qint64 number, const CsvRow& row) {
        if (number >= qint64(impl.rows.size()) || !isWanted(impl.rows[static_cast<size_t>(number)]))
            return true;
        return visit(impl.lineOf(number, row, values)) && --left > 0;
    });
}

namespace {

/// What no list can hold, shown instead: the line is written for a person to mend.
QString shown(const QString& cell) {
    QString text = cell;
    text.replace(QChar(u'\0'), QChar(0x2400)); // SYMBOL FOR NULL
    if (!text.isValidUtf16())
        text = QString::fromUcs4(reinterpret_cast<const char32_t*>(text.toUcs4().constData()));
    return text;
}

/// A list of texts as CSV or, by the name's ending, as a workbook; in both, Excel keeps every digit
/// of an ID number.
class RejectWriter {
public:
    RejectWriter(const QString& path, const QStringList& header) {
        if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
            QList<SheetColumn> columns;
            for (const QString& title : header)
                columns << SheetColumn{title};
            book_ = std::make_unique<XlsxWriter>(path, columns, SheetOptions{});
            return;
        }
        CsvWriteOptions options;
        options.excelText = true; // our reader takes the signs off again
        csv_ = std::make_unique<CsvWriter>(path, options);
        csv_->write(header);
    }
    void write(const QStringList& cells) {
        if (csv_)
            return csv_->write(cells);
        QList<SheetCell> texts;
        for (const QString& cell : cells)
            texts << (cell.isEmpty() ? SheetCell() : SheetCell(cell));
        book_->write(texts);
    }
    Outcome<qint64> commit() { return csv_ ? csv_->commit() : book_->commit(); }

private:
    std::unique_ptr<CsvWriter> csv_;
    std::unique_ptr<XlsxWriter> book_;
};

} // namespace

Outcome<qint64> ImportPlan::writeRejected(const QString& path) {
    Impl& impl = *impl_;
    if (auto may = mayOverwrite(path, {}, {impl.path}); !may)
        return refuse(may.error());
    QStringList header;
    for (const ImportColumn& c : impl.settings.columns)
        header << shown(c.header);
    const qsizetype width = header.size();
    RejectWriter writer(path, header + QStringList{tr("Line"), tr("Reason"), tr("How to mend it")});
    qint64 count = 0;
    eachLine({Verdict::Rejected}, false, [&](const ImportLine& line) {
        QStringList cells = line.cells;
        while (cells.size() > width && cells.last().isEmpty())
            cells.removeLast();
        // A line with too many cells keeps them in its last column: nothing a person has to mend
        // may be lost.
        if (cells.size() > width)
            cells = cells.first(width - 1)
                    << cells.sliced(width - 1).join(impl.settings.format.separator);
        cells.resize(width);
        for (QString& cell : cells)
            cell = shown(cell);
        QStringList reasons, mends;
        for (const Issue& issue : line.issues) {
            if (issue.severity != Severity::Error)
                continue;
            reasons << shown(issue.text);
            if (!mends.contains(issue.mend))
                mends << issue.mend;
        }
        writer.write(cells + QStringList{QString::number(line.firstLine), reasons.join(u' '),
                                         mends.join(u' ')});
        return ++count, true;
    });
    return writer.commit().map([&](qint64) { return count; });
}

} // namespace zhijia
