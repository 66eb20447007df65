// SPDX-License-Identifier: GPL-3.0-or-later
// sample, main-job: the program's first job on invented people, from an Excel list to a signed
// roll.
#include "core/office/sample.h"
#include "app/cli/session.h"
#include "core/congress/quorum.h"
#include "core/exchange/import.h"
#include "core/office/reports.h"
#include "core/people/member.h"
#include <QCoreApplication>
#include <QDir>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

void sample(Session& session) {
    value(buildSample(session.office()));
    const auto members = session.read().count<Member>();
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("members"), members}});
    else
        session.print(tr("The sample office is filled. Members: %1").arg(members));
}

/// Import, congress, check-in, quorum, papers: everything through the commands' own doors.
void mainJob(Session& session, const QString& folder) {
    if (!QDir().mkpath(folder))
        throw EnvironmentError(tr("The folder %1 cannot be made.").arg(folder));
    const QDir out(folder);
    QJsonArray steps;
    const auto say = [&](const QString& line) {
        if (session.json)
            steps << line;
        else
            session.print(line);
    };
    session.opened =
        value(Office::create(out.filePath(QStringLiteral("sample.zhijia")), sampleOfficeName()));
    Office& office = session.office();
    const QString roster = out.filePath(QStringLiteral("members-gb18030.csv"));
    writeSampleRoster(roster, office.clock().today());
    say(tr("1. A member list as Excel saves it: %1").arg(roster));
    const ImportGuess guess = value(guessImport(session.read(), Member::kind(), roster));
    const auto plan = value(ImportPlan::make(office, Member::kind(), roster, guess.settings));
    value(plan->apply(office));
    const QString rejected = out.filePath(QStringLiteral("rejected-lines.csv"));
    value(plan->writeRejected(rejected));
    say(tr("2. Imported (%1). New: %2 · rejected, with line and reason: %3")
            .arg(encodingName(guess.settings.encoding))
            .arg(plan->counts().added)
            .arg(plan->counts().rejected));
    const SampleCongress congress = value(holdSampleCongress(office.book()));
    say(tr("3. Congress called. %1")
            .arg(quorum(session.read(), Id<Sitting>(congress.sitting)).text()));
    const auto early =
        office.book().step(Sitting::kind(), congress.sitting, QStringLiteral("open"));
    if (early)
        throw std::logic_error("a sitting without a quorum was opened");
    say(tr("4. Opening it now is refused: %1").arg(early.error().first().text));
    value(checkInSample(office.book(), congress.sitting, 85));
    value(office.book().step(Sitting::kind(), congress.sitting, QStringLiteral("open")));
    say(tr("5. Opened. %1").arg(quorum(session.read(), Id<Sitting>(congress.sitting)).text()));
    for (const auto& [name, id] : {std::pair{"roster", qint64(0)},
                                   {"deputies", congress.term},
                                   {"roll", congress.sitting},
                                   {"attendance", congress.sitting},
                                   {"cards", congress.term}}) {
        const ReportKind* kind = reportByName(QString::fromUtf8(name));
        const QString file = out.filePath(QString::fromUtf8(name) + QStringLiteral(".pdf"));
        value(writeReport(value(kind->make(session.read(), id)), file));
        say(tr("6. %1: %2").arg(kind->labelText(), file));
    }
    if (const Issues issues = office.store().check(); refuses(issues))
        throw Refused{issues};
    say(tr("7. The office is whole: %1").arg(office.path()));
    if (session.json)
        session.print(
            QJsonObject{{QStringLiteral("file"), office.path()}, {QStringLiteral("steps"), steps}});
}

} // namespace

void addSampleCommands(CLI::App& app, Session& session) {
    app.add_subcommand(
           "sample", tr("Fills an empty office with invented people and a congress").toStdString())
        ->callback([&session] { session.action = [&session] { sample(session); }; });
    CLI::App* sub = app.add_subcommand(
        "main-job",
        tr("Does the whole first job on invented people, in a new folder").toStdString());
    auto folder = std::make_shared<std::string>();
    sub->add_option("FOLDER", *folder,
                    tr("Where the office, the list and the papers go").toStdString())
        ->required();
    sub->callback([&session, folder] {
        session.action = [&session, folder] { mainJob(session, text(*folder)); };
    });
}

} // namespace zhijia::cli
