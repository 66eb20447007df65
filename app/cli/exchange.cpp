// SPDX-License-Identifier: GPL-3.0-or-later
// import, export: lists that come from Excel and go back to it.
#include "app/cli/session.h"
#include "core/base/system_words.h"
#include "core/exchange/export.h"
#include "core/exchange/import.h"
#include "core/exchange/import_report.h"
#include "core/exchange/rejects_file.h"
#include "core/office/reports.h"
#include "core/store/overwrite.h"
#include <QCoreApplication>
#include <QFile>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

constexpr int attempts = 8; // to import while others write

struct ImportWords {
    std::string kind, file, policy = "update", map, rejects, encoding, sheet, report;
    std::vector<std::string> given;
    bool dryRun = false;
};

/// "--set sitting=3": what holds for every line.
QHash<QString, QVariant> givenValues(Session& session, const Kind& kind,
                                     const std::vector<std::string>& words) {
    QHash<QString, QVariant> given;
    for (const auto& [name, typed] : session.pairs(words)) {
        const Field* f = kind.field(name);
        if (!f || f->isReadOnly())
            throw Refused{
                {error(tr("%1 has no field \"%2\".").arg(kind.labelText(), name),
                       tr("See: zhijia-cli kinds %1").arg(QString::fromUtf8(kind.name)), name)}};
        given.insert(name, value(session.read().parse(*f, typed)));
    }
    return given;
}

/// A JSON object from header to field key; an empty key leaves the column out. Headers it does not
/// name keep their guess.
/// Returns what is still not recognised: a column left out on purpose is not among it.
Issues applyMap(const Kind& kind, const QString& path, QList<ImportColumn>& columns) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused{
            {error(tr("%1 cannot be read: %2.").arg(path, systemWords(file.errorString())))}};
    const QJsonObject map = QJsonDocument::fromJson(file.readAll()).object();
    if (map.isEmpty())
        throw Refused{
            {error(tr("%1 is no map of columns.").arg(path),
                   tr("Write a JSON object such as {\"姓名\": \"name\", \"备用\": \"\"}."))}};
    Issues issues;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!it.value().isString()) {
            issues << error(tr("What the map says for \"%1\" is no text.").arg(it.key()),
                            tr("Write a field's key, or \"\" to leave the column out."));
            continue;
        }
        const QString field = it.value().toString();
        const auto column =
            std::find_if(columns.begin(), columns.end(),
                         [&](const ImportColumn& c) { return c.header == it.key(); });
        if (column == columns.end())
            issues << error(tr("The file has no column \"%1\".").arg(it.key()),
                            tr("Copy the header as it stands in the file."));
        else if (!field.isEmpty() && !kind.field(field) && !importTarget(kind, field))
            issues << error(tr("%1 has no field \"%2\".").arg(kind.labelText(), field),
                            tr("See: zhijia-cli kinds %1").arg(QString::fromUtf8(kind.name)),
                            field);
        else
            column->key = field;
    }
    if (refuses(issues))
        throw Refused{issues};
    QList<ImportColumn> others = columns;
    others.removeIf([&](const ImportColumn& c) { return map.contains(c.header); });
    return unrecognised(others) + leftEmpty(kind, columns);
}

ImportGuess guess(Session& session, const Kind& kind, const ImportWords& words) {
    const QString path = text(words.file);
    ImportGuess guessed = value(guessImport(session.read(), kind, path));
    if (!words.sheet.empty()) {
        if (guessed.sheets.isEmpty())
            throw Usage{tr("--sheet is for workbooks; %1 is a text file.").arg(path)};
        // A sheet is meant by its name, or by its number counted from 1.
        const QString wanted = text(words.sheet);
        qsizetype sheet = guessed.sheets.indexOf(wanted);
        if (sheet < 0)
            sheet = wanted.toInt() - 1;
        if (sheet < 0 || sheet >= guessed.sheets.size())
            throw Refused{
                {error(tr("The workbook has no sheet \"%1\".").arg(wanted),
                       tr("Its sheets are: %1.").arg(guessed.sheets.join(QStringLiteral(", "))))}};
        guessed = value(guessImport(session.read(), kind, path, int(sheet)));
    }
    if (words.encoding.empty())
        return guessed;
    if (!guessed.sheets.isEmpty())
        throw Usage{tr("--encoding is for text files; %1 is a workbook.").arg(path)};
    const auto encoding = parseEncoding(text(words.encoding));
    if (!encoding)
        throw Usage{tr("\"%1\" is no encoding that is known here.").arg(text(words.encoding))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused{
            {error(tr("%1 cannot be read: %2.").arg(path, systemWords(file.errorString())))}};
    return value(guessImport(session.read(), kind, path, tryEncoding(file, *encoding),
                             guessed.settings.format));
}

QString reasonOf(const Issue& issue) {
    return issue.mend.isEmpty() ? issue.text : issue.text + u' ' + issue.mend;
}

QJsonObject lineJson(qint64 line, const Issue& issue) {
    return {{key("line"), line},
            {key("severity"), severityName(issue.severity)},
            {key("field"), issue.field},
            {key("reason"), reasonOf(issue)}};
}

void importCommand(Session& session, const ImportWords& words) {
    const Kind& kind = session.kind(words.kind);
    if (!words.rejects.empty()) // before anything is read, let alone written
        value(mayWriteRejects(text(words.rejects), session.office().path(),
                              {text(words.file), text(words.map)}));
    if (!words.report.empty())
        value(mayOverwrite(text(words.report), session.office().path(),
                           {text(words.file), text(words.map), text(words.rejects)}));
    ImportGuess guessed = guess(session, kind, words);
    holdForAll(session.read(), kind, guessed, givenValues(session, kind, words.given));
    ImportSettings settings = guessed.settings;
    settings.policy = words.policy == "skip"   ? ImportPolicy::Skip
                      : words.policy == "fill" ? ImportPolicy::Fill
                                               : ImportPolicy::Update;
    const Issues columns =
        words.map.empty() ? guessed.issues : applyMap(kind, text(words.map), settings.columns);
    if (!session.json)
        session.printIssues(columns);
    const QString file = text(words.file), rejects = text(words.rejects),
                  report = text(words.report);
    std::unique_ptr<ImportPlan> plan;
    Receipt receipt;
    QJsonArray lines;
    QStringList said;
    // Somebody may write between the look and the deed: nobody has decided anything upon the look
    // here, so the file is judged again, and where that finds something else, said again.
    for (int left = attempts; left > 0; --left) {
        plan = value(ImportPlan::make(session.office(), kind, file, settings));
        lines = {};
        said.clear();
        for (const Issue& issue : columns)
            lines << lineJson(plan->line(settings.headerRow).firstLine, issue);
        plan->eachLine({Verdict::Rejected}, true, [&](const ImportLine& line) {
            for (const Issue& issue : line.issues) {
                if (session.json)
                    lines << lineJson(line.firstLine, issue);
                else
                    said << tr("Line %1: %2").arg(line.firstLine).arg(reasonOf(issue));
            }
            return true;
        });
        // Everything that can fail for want of room or right fails before the deed.
        if (!rejects.isEmpty())
            value(plan->writeRejected(rejects));
        if (!report.isEmpty())
            value(writeReport(importReport(*plan, session.read(), nullptr), report));
        if (words.dryRun || plan->counts().added + plan->counts().changed == 0)
            break;
        auto done = plan->apply(session.office(), {}, ImportPlan::Stale::JudgeAgain);
        if (done) {
            receipt = *done;
            if (!report.isEmpty())
                value(writeReport(importReport(*plan, session.read(), &receipt), report));
            break;
        }
        if (left == 1 || done.error().first().field != QStringLiteral("revision"))
            throw Refused{done.error()};
    }
    const ImportCounts& counts = plan->counts();
    const qint64 deed = receipt.deed;
    if (session.json) {
        session.print(QJsonObject{{key("new"), counts.added},
                                  {key("changed"), counts.changed},
                                  {key("unchanged"), counts.unchanged},
                                  {key("skipped"), counts.skipped},
                                  {key("rejected"), counts.rejected},
                                  {key("blank"), counts.blank},
                                  {key("encoding"), encodingName(settings.encoding)},
                                  {key("deed"), deed},
                                  {key("lines"), lines}});
        return;
    }
    for (const QString& line : said)
        session.print(line);
    session.print(tr("New: %1 · changed: %2 · unchanged: %3 · skipped: %4 · rejected: %5")
                      .arg(counts.added)
                      .arg(counts.changed)
                      .arg(counts.unchanged)
                      .arg(counts.skipped)
                      .arg(counts.rejected));
    if (words.dryRun)
        session.print(tr("Nothing was written."));
}

void exportCommand(Session& session, const std::string& kindName, const std::string& file,
                   const std::string& encodingWord) {
    const Kind& kind = session.kind(kindName);
    const auto encoding = parseEncoding(text(encodingWord));
    if (!encoding)
        throw Usage{tr("\"%1\" is no encoding that is known here.").arg(text(encodingWord))};
    ExportOptions options;
    options.encoding = *encoding;
    options.reveal = session.mayReveal(kind);
    const qint64 rows = value(exportRecords(session.read(), kind, {}, text(file), options));
    if (session.json)
        session.print(QJsonObject{{key("file"), text(file)}, {key("records"), rows}});
    else
        session.print(tr("Records: %1").arg(rows));
}

} // namespace

void addImportCommand(CLI::App& app, Session& session) {
    CLI::App* sub = app.add_subcommand(
        "import", tr("Imports a CSV or XLSX file; every line it refuses is named with the reason")
                      .toStdString());
    auto words = std::make_shared<ImportWords>();
    sub->add_option("KIND", words->kind, tr("Kind of record; see \"kinds\"").toStdString())
        ->required();
    sub->add_option("FILE", words->file, tr("The CSV or XLSX file").toStdString())->required();
    sub->add_flag("--dry-run", words->dryRun,
                  tr("Says what would happen and writes nothing").toStdString());
    sub->add_option("--policy", words->policy,
                    tr("What happens to records that exist").toStdString())
        ->check(CLI::IsMember({"skip", "update", "fill"}))
        ->type_name("skip|update|fill");
    sub->add_option("--map", words->map, tr("JSON object from header to field").toStdString())
        ->type_name("FILE");
    sub->add_option("--set", words->given, tr("What holds for every line: key=value").toStdString())
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    sub->add_option("--rejects", words->rejects,
                    tr("Writes the refused lines with their reasons: .csv or .xlsx").toStdString())
        ->type_name("FILE");
    sub->add_option("--encoding", words->encoding,
                    tr("When the guess is wrong: UTF-8, GB18030, GBK, UTF-16LE …").toStdString())
        ->type_name("NAME");
    sub->add_option("--sheet", words->sheet,
                    tr("Of a workbook: the sheet, by name or number").toStdString())
        ->type_name("NAME");
    sub->add_option("--report", words->report,
                    tr("Writes what was done as a paper: .pdf, .odt, .csv or .xlsx").toStdString())
        ->type_name("FILE");
    sub->callback([&session, words] {
        session.action = [&session, words] { importCommand(session, *words); };
    });
}

void addExportCommand(CLI::App& app, Session& session) {
    CLI::App* sub = app.add_subcommand(
        "export", tr("Writes all records of a kind to a CSV or XLSX file").toStdString());
    struct Words {
        std::string kind, file, encoding = "UTF-8";
    };
    auto words = std::make_shared<Words>();
    sub->add_option("KIND", words->kind, tr("Kind of record; see \"kinds\"").toStdString())
        ->required();
    sub->add_option("FILE", words->file,
                    tr("Its ending says the format: .csv or .xlsx").toStdString())
        ->required();
    sub->add_option("--encoding", words->encoding, tr("Of CSV: UTF-8, GB18030, GBK").toStdString())
        ->type_name("NAME");
    sub->callback([&session, words] {
        session.action = [&session, words] {
            exportCommand(session, words->kind, words->file, words->encoding);
        };
    });
}

} // namespace zhijia::cli
