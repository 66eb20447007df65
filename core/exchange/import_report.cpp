// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "core/report/language.h"
#include "core/store/store.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia {

using namespace report;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("exchange", text); }

QString policyText(ImportPolicy policy) {
    switch (policy) {
    case ImportPolicy::Skip:
        return tr("stay as they are");
    case ImportPolicy::Update:
        return tr("are brought up to date");
    case ImportPolicy::Fill:
        break;
    }
    return tr("get what they lack");
}

QString written(const QDateTime& at) {
    return officeTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

KeyValues facts(const ImportPlan& plan, const Reader& reader, const Receipt* done) {
    const ImportSettings& s = plan.settings();
    KeyValues values;
    values.items = {
        {tr("File"), QFileInfo(plan.path()).fileName(), true},
        {tr("File saved on"), written(QFileInfo(plan.path()).lastModified().toUTC())},
        {s.sheet < 0 ? tr("Encoding") : tr("Sheet"),
         s.sheet < 0 ? encodingName(s.encoding) : QString::number(s.sheet + 1)},
        {done ? tr("Imported on") : tr("Looked at on"),
         written(done ? done->at : reader.clock().now())},
        {tr("Records that exist"), policyText(s.policy)},
    };
    if (done)
        values.items += {KeyValues::Item{tr("Imported by"), done->actor},
                         KeyValues::Item{tr("Deed"), QString::number(done->deed)}};
    QStringList columns, left;
    for (const ImportColumn& c : s.columns)
        if (const auto target = importTarget(plan.kind(), c.key))
            columns << (target->label == c.header ? c.header
                                                  : tr("%1 as %2").arg(c.header, target->label));
        else if (!c.header.trimmed().isEmpty())
            left << c.header;
    const QString comma =
        interfaceLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    values.items << KeyValues::Item{tr("Columns"), columns.join(comma), true};
    if (!left.isEmpty())
        values.items << KeyValues::Item{tr("Columns left out"), left.join(comma), true};
    if (const QStringList added = plan.missing(); !added.isEmpty())
        values.items << KeyValues::Item{tr("Added with it"), added.join(comma), true};
    return values;
}

Table countTable(const ImportCounts& c) {
    Table table;
    table.columns = {{verdictLabel(Verdict::New), 1, 0, Align::Centre},
                     {verdictLabel(Verdict::Changed), 1, 0, Align::Centre},
                     {verdictLabel(Verdict::Unchanged), 1, 0, Align::Centre},
                     {verdictLabel(Verdict::Skipped), 1, 0, Align::Centre},
                     {verdictLabel(Verdict::Rejected), 1, 0, Align::Centre},
                     {tr("All lines"), 1, 0, Align::Centre},
                     {tr("With warnings"), 1, 0, Align::Centre}};
    QStringList cells;
    for (const qint64 count :
         {c.added, c.changed, c.unchanged, c.skipped, c.rejected, c.rows, c.warned})
        cells << QString::number(count);
    table.rows << Row{cells, Row::Data};
    return table;
}

/// Whom or what a line is about, as far as the line says.
QString titleOf(const ImportPlan& plan, const ImportLine& line) {
    for (qsizetype i = 0; i < plan.settings().columns.size(); ++i)
        if (plan.settings().columns[i].key == QLatin1StringView(plan.kind().titleKey))
            return line.cells.value(i).simplified();
    return {};
}

void addLines(Table& table, const ImportPlan& plan, const ImportLine& line) {
    bool first = true;
    for (const Issue& issue : line.issues) {
        const auto target = importTarget(plan.kind(), issue.field);
        table.rows << Row{{first ? QString::number(line.firstLine) : QString(),
                           first ? titleOf(plan, line) : QString(),
                           target ? target->label : QString(), issue.text, issue.mend},
                          Row::Data};
        first = false;
    }
}

Table lineTable(const Kind& kind) {
    Table table;
    table.columns = {{tr("Line"), 1, mm(14), Align::Right},
                     {kind.fieldLabel(*kind.field(QString::fromUtf8(kind.titleKey))), 3},
                     {tr("Field"), 3},
                     {tr("Reason"), 8},
                     {tr("How to mend it"), 8}};
    table.size = pt(9);
    return table;
}

} // namespace

Document importReport(ImportPlan& plan, const Reader& reader, const Receipt* done) {
    const Kind& kind = plan.kind();
    Document document;
    document.metadata.title = tr("Import result: %1").arg(kind.pluralText());
    document.metadata.author = reader.store().officeName();
    document.metadata.created = reader.clock().now();
    document.metadata.language = interfaceLanguage();
    document.title(document.metadata.title);
    document.add({Paragraph{{Run{reader.store().officeName()}}, pt(9.5), Align::Right}});
    document.add({facts(plan, reader, done)});
    if (!done)
        document.add(
            {Paragraph{{Run{tr("The file was only looked at; nothing was written."), true}}}});
    document.add({countTable(plan.counts())});

    Table rejected = lineTable(kind), warned = lineTable(kind);
    plan.eachLine({Verdict::Rejected}, true, [&](const ImportLine& line) {
        addLines(line.verdict == Verdict::Rejected ? rejected : warned, plan, line);
        return true;
    });
    document.heading(1, tr("Rejected lines: %1").arg(plan.counts().rejected));
    if (plan.counts().rejected == 0)
        document.paragraph(tr("No line was rejected."));
    else
        document.add({rejected});
    document.heading(1, tr("Lines taken with a warning: %1").arg(plan.counts().warned));
    if (plan.counts().warned == 0)
        document.paragraph(tr("No line carries a warning."));
    else
        document.add({warned});
    document.add({KeepTogether{{Block{Signatures{{tr("Done by"), tr("Checked by")}, 2, true}}}}});
    return document;
}

} // namespace zhijia
