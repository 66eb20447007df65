// SPDX-License-Identifier: GPL-3.0-or-later
// reports, report: papers.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/office/reports.h"
#include "core/store/overwrite.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

void reports(Session& session) {
    QJsonArray array;
    Table table({tr("Name"), tr("What"), tr("Takes")});
    for (const ReportKind& r : reportKinds()) {
        const QString kind = QString::fromUtf8(r.kind);
        array << QJsonObject{{QStringLiteral("name"), QString::fromUtf8(r.name)},
                             {QStringLiteral("label"), r.labelText()},
                             {QStringLiteral("kind"), kind},
                             {QStringLiteral("optional"), r.optional}};
        table.add(
            {QString::fromUtf8(r.name), r.labelText(), r.optional ? u'[' + kind + u']' : kind});
    }
    if (session.json)
        session.print(array);
    else
        table.print();
}

/// `report NAME [ID] FILE`: with two words the second is the file.
void report(Session& session, const std::vector<std::string>& words) {
    if (words.size() < 2 || words.size() > 3)
        throw Usage{tr("Write: report NAME [ID] FILE")};
    const ReportKind* kind = reportByName(text(words[0]));
    if (!kind) {
        QStringList names;
        for (const ReportKind& r : reportKinds())
            names << QString::fromUtf8(r.name);
        throw Usage{tr("There is no report \"%1\". There are: %2.")
                        .arg(text(words[0]), names.join(QStringLiteral(", ")))};
    }
    if (words.size() == 2 && !kind->optional)
        throw Usage{tr("\"%1\" needs a record: report %1 ID FILE, with the id of a %2.")
                        .arg(text(words[0]), QString::fromUtf8(kind->kind))};
    value(mayOverwrite(text(words.back()), session.office().path()));
    const RawId id = words.size() == 3 ? session.record(session.kind(kind->kind), words[1]) : 0;
    const Reader::Snapshot snapshot(session.read()); // rows are read while they are written
    const auto document = value(kind->make(session.read(), id));
    const QString file = text(words.back());
    value(writeReport(document, file));
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("file"), file}});
    else
        session.print(file);
}

} // namespace

void addReportCommands(CLI::App& app, Session& session) {
    app.add_subcommand("reports", tr("Lists the reports").toStdString())->callback([&session] {
        session.action = [&session] { reports(session); };
    });
    CLI::App* sub = app.add_subcommand(
        "report", tr("Writes a report as .pdf, .odt, .csv or .xlsx").toStdString());
    auto words = std::make_shared<std::vector<std::string>>();
    sub->add_option("NAME [ID] FILE", *words, tr("See \"reports\"").toStdString())->required();
    sub->callback(
        [&session, words] { session.action = [&session, words] { report(session, *words); }; });
}

} // namespace zhijia::cli
