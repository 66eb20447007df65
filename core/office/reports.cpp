// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/reports.h"
#include "core/congress/reports.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/reports.h"
#include "core/report/odt_writer.h"
#include "core/report/pdf_writer.h"
#include "core/store/overwrite.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("office", text); }

Outcome<report::Document> roster(const Reader& reader, RawId unit) {
    return unitRoster(reader, unit);
}
Outcome<report::Document> termRoll(const Reader& reader, RawId term) {
    return deputyRoll(reader, Id<Term>(term));
}
Outcome<report::Document> signInRoll(const Reader& reader, RawId sitting) {
    return deputyRoll(reader, reader.get(Id<Sitting>(sitting))->term, Id<Sitting>(sitting));
}
Outcome<report::Document> attendance(const Reader& reader, RawId sitting) {
    return attendanceReport(reader, Id<Sitting>(sitting));
}
Outcome<report::Document> cards(const Reader& reader, RawId term) {
    return deputyCards(reader, Id<Term>(term));
}

QStringList titles(const report::Table& table) {
    QStringList list;
    for (const report::Column& column : table.columns)
        list << column.title;
    return list;
}

Outcome<void> writeCsv(const report::Document& document, const QString& file) {
    CsvWriter writer(file, {});
    for (const report::Table* table : document.tables()) {
        writer.write(titles(*table));
        report::forEachRow(*table,
                           [&](const report::Row& row) { return writer.write(row.cells), true; });
    }
    return writer.commit().map([](qint64) {});
}

Outcome<void> writeXlsx(const report::Document& document, const QString& file) {
    // The sheet is the longest table; what stands above it on paper is the sheet's title.
    const report::Table* table = document.tables().first();
    for (const report::Table* other : document.tables())
        if (qMax<qint64>(other->expectedRows, other->rows.size()) >
            qMax<qint64>(table->expectedRows, table->rows.size()))
            table = other;
    QList<SheetColumn> columns;
    for (const QString& title : titles(*table))
        columns.append({title});
    XlsxWriter writer(file, columns,
                      {document.metadata.title, document.metadata.title, document.metadata.author,
                       document.metadata.created});
    report::forEachRow(*table, [&](const report::Row& row) {
        QList<SheetCell> cells;
        for (const QString& cell : row.cells)
            cells << SheetCell(cell);
        writer.write(cells);
        return true;
    });
    return writer.commit().map([](qint64) {});
}

} // namespace

QString ReportKind::labelText() const { return tr(label); }

const QList<ReportKind>& reportKinds() {
    static const QList<ReportKind> list{
        {"roster", QT_TRANSLATE_NOOP("office", "Roster of members"), "unit", true, &roster},
        {"deputies", QT_TRANSLATE_NOOP("office", "Roll of deputies"), "term", false, &termRoll},
        {"roll", QT_TRANSLATE_NOOP("office", "Sign-in roll of a sitting"), "sitting", false,
         &signInRoll},
        {"attendance", QT_TRANSLATE_NOOP("office", "Attendance and credentials report"), "sitting",
         false, &attendance},
        {"cards", QT_TRANSLATE_NOOP("office", "Deputy cards"), "term", false, &cards},
    };
    return list;
}

const ReportKind* reportByName(QStringView name) {
    for (const ReportKind& kind : reportKinds())
        if (name == QLatin1StringView(kind.name))
            return &kind;
    return nullptr;
}

Outcome<void> writeReport(const report::Document& document, const QString& file,
                          const report::Progress& progress) {
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool table = ending == QStringLiteral("csv") || ending == QStringLiteral("xlsx");
    if (auto may = mayOverwrite(file); !may)
        return may;
    if (table && document.tables().isEmpty())
        return refuse(tr("This report has no table."), tr("Save it as .pdf or .odt."));
    if (ending == QStringLiteral("pdf"))
        report::writePdf(document, file, progress);
    else if (ending == QStringLiteral("odt"))
        report::writeOdt(document, file, progress);
    else if (ending == QStringLiteral("csv"))
        return writeCsv(document, file);
    else if (ending == QStringLiteral("xlsx"))
        return writeXlsx(document, file);
    else
        return refuse(tr("\"%1\" is not a kind of file a report can be.").arg(ending),
                      tr("Use .pdf, .odt, .csv or .xlsx."));
    return {};
}

} // namespace zhijia
