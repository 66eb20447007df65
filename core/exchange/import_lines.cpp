// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at single lines of a plan, and handing the rejected ones back to be mended.
#include "core/exchange/csv_writer.h"
#include "core/exchange/import_impl.h"
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
    const CsvRow& csv = rows.first();
    const PlanRow& planned = impl.rows[static_cast<size_t>(row)];
    line.firstLine = csv.firstLine;
    line.lastLine = csv.lastLine;
    line.verdict = planned.verdict;
    line.match = planned.match;
    line.cells = csv.cells();
    RowReader::Values values;
    impl.judgeRow(row, csv, values, &planned, &line.differences);
    line.issues = values.issues;
    return line;
}

Outcome<qint64> ImportPlan::writeRejected(const QString& path) {
    Impl& impl = *impl_;
    const QList<qint64> rejected = rows({Verdict::Rejected});
    CsvWriter writer(path, {});
    QStringList header;
    for (const ImportColumn& c : impl.settings.columns)
        header << c.header;
    const qsizetype width = header.size();
    writer.write(header + QStringList{tr("Line"), tr("Reason"), tr("How to mend it")});
    for (const qint64 row : rejected) {
        const ImportLine line = this->line(row);
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
    }
    return writer.commit().map([&](qint64) { return static_cast<qint64>(rejected.size()); });
}

} // namespace zhijia
