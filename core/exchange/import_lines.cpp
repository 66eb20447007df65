// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at single lines of a plan, and handing the rejected ones back to be mended.
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_impl.h"
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

Outcome<qint64> ImportPlan::writeRejected(const QString& path) {
    Impl& impl = *impl_;
    if (auto may = mayOverwrite(path, {}, {impl.path}); !may)
        return refuse(may.error());
    CsvWriter writer(path, {});
    QStringList header;
    for (const ImportColumn& c : impl.settings.columns)
        header << c.header;
    const qsizetype width = header.size();
    writer.write(header + QStringList{tr("Line"), tr("Reason"), tr("How to mend it")});
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
        QStringList reasons, mends;
        for (const Issue& issue : line.issues) {
            if (issue.severity != Severity::Error)
                continue;
            reasons << issue.text;
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
