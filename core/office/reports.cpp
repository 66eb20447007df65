// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reports.h"
#include "core/auction/room.h"
#include "core/ballots/room.h"
#include "core/charity/room.h"
#include "core/congress/room.h"
#include "core/consultation/room.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/fund/room.h"
#include "core/joint/room.h"
#include "core/measures/room.h"
#include "core/meeting/room.h"
#include "core/notices/room.h"
#include "core/opinions/room.h"
#include "core/people/reports.h"
#include "core/proposals/room.h"
#include "core/report/odt_writer.h"
#include "core/report/pdf_writer.h"
#include "core/store/overwrite.h"
#include "core/welfare/room.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

QStringList titles(const report::Table& table) {
    QStringList list;
    for (const report::Column& column : table.columns)
        list << column.title;
    return list;
}

/// Tells how many rows of all tables are written, and stops when it is told to.
class RowCount {
public:
    RowCount(const report::Document& document, const report::Progress& progress)
        : progress_(progress) {
        for (const report::Table* table : document.tables())
            total_ += qMax<qint64>(table->expectedRows, table->rows.size());
    }
    void step() {
        if (++done_ % 256 == 0)
            report::advance(progress_, qMin(done_, total_), total_);
    }

private:
    const report::Progress& progress_;
    qint64 done_ = 0, total_ = 0;
};

Outcome<void> writeCsv(const report::Document& document, const QString& file,
                       const report::Progress& progress) {
    CsvWriter writer(file, {});
    RowCount count(document, progress);
    for (const report::Table* table : document.tables()) {
        writer.write(titles(*table));
        report::forEachRow(*table, [&](const report::Row& row) {
            count.step();
            return writer.write(row.cells), true;
        });
    }
    return writer.commit().map([](qint64) {});
}

/// What stands above each table on paper: its caption, or the nearest heading.
QStringList tableNames(const report::Document& document) {
    QStringList names;
    QString heading = document.metadata.title;
    const std::function<void(const std::vector<report::Block>&)> walk =
        [&](const std::vector<report::Block>& blocks) {
            for (const report::Block& block : blocks) {
                if (const auto* h = std::get_if<report::Heading>(&block.as))
                    heading = h->text;
                else if (const auto* t = std::get_if<report::Table>(&block.as))
                    names << (t->caption.isEmpty() ? heading : t->caption);
                else if (const auto* k = std::get_if<report::KeepTogether>(&block.as))
                    walk(k->blocks);
            }
        };
    walk(document.blocks);
    return names;
}

/// What stands on the right as an amount with its two decimals is money, so that the sheet can be
/// summed; everything else stays what it is on paper.
SheetCell sheetCell(const QString& text, bool right) {
    static const QRegularExpression amount(QStringLiteral("^-?[0-9]{1,3}(,[0-9]{3})*\\.[0-9]{2}$"));
    if (right && amount.match(text).hasMatch())
        if (const auto money = Money::parse(text))
            return *money;
    return text;
}

/// A sheet for every table.
Outcome<void> writeXlsx(const report::Document& document, const QString& file,
                        const report::Progress& progress) {
    const QStringList names = tableNames(document);
    std::unique_ptr<XlsxWriter> writer;
    RowCount count(document, progress);
    qsizetype number = 0;
    for (const report::Table* table : document.tables()) {
        QList<SheetColumn> columns;
        for (const QString& title : titles(*table))
            columns.append({title});
        const QString name = names.value(number++, document.metadata.title);
        if (!writer)
            writer = std::make_unique<XlsxWriter>(file, columns,
                                                  SheetOptions{name, document.metadata.title,
                                                               document.metadata.author,
                                                               document.metadata.created});
        else
            writer->addSheet(name, columns);
        report::forEachRow(*table, [&](const report::Row& row) {
            count.step();
            QList<SheetCell> cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells << sheetCell(row.cells[i],
                                   i < table->columns.size() &&
                                       table->columns[i].align == report::Align::Right);
            writer->write(cells);
            return true;
        });
    }
    return writer->commit().map([](qint64) {});
}

} // namespace

QString ReportKind::labelText() const { return QCoreApplication::translate(context, label); }

const QList<ReportKind>& reportKinds() {
    static const QList<ReportKind> list = peopleReports() + congressReports() + meetingReports() +
                                          ballotsReports() + noticesReports() + proposalsReports() +
                                          measuresReports() + opinionsReports() +
                                          consultationReports() + jointReports() + fundReports() +
                                          charityReports() + auctionReports() + welfareReports();
    return list;
}

const ReportKind* reportByName(QStringView name) {
    for (const ReportKind& kind : reportKinds())
        if (name == QLatin1StringView(kind.name))
            return &kind;
    return nullptr;
}

QList<const ReportKind*> reportsOf(const Kind& kind) {
    QList<const ReportKind*> list;
    for (const ReportKind& report : reportKinds())
        if (qstrcmp(report.kind, kind.name) == 0)
            list << &report;
    return list;
}

QStringList reportEndings(const report::Document& document) {
    QStringList endings{QStringLiteral("pdf"), QStringLiteral("odt")};
    if (!document.tables().isEmpty())
        endings << QStringLiteral("xlsx") << QStringLiteral("csv");
    return endings;
}

Outcome<void> writeReport(const report::Document& document, const QString& file,
                          const report::Progress& progress) {
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool table = ending == QStringLiteral("csv") || ending == QStringLiteral("xlsx");
    if (auto may = mayOverwrite(file); !may)
        return may;
    if (table && !reportEndings(document).contains(ending))
        return refuse(tr("This report has no table."), tr("Save it as .pdf or .odt."));
    if (ending == QStringLiteral("pdf"))
        report::writePdf(document, file, progress);
    else if (ending == QStringLiteral("odt"))
        report::writeOdt(document, file, progress);
    else if (ending == QStringLiteral("csv"))
        return writeCsv(document, file, progress);
    else if (ending == QStringLiteral("xlsx"))
        return writeXlsx(document, file, progress);
    else
        return refuse(tr("\"%1\" is not a kind of file a report can be.").arg(ending),
                      tr("Use .pdf, .odt, .csv or .xlsx."));
    return {};
}

} // namespace zhijia
