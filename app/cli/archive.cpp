// SPDX-License-Identifier: GPL-3.0-or-later
// archive make, archive verify: the volume of a sitting.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/archive/kept.h"
#include "core/archive/verify.h"
#include <QCoreApplication>
#include <atomic>
#include <csignal>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

/// Ctrl+C: the volume is given up and its forerunner taken away.
volatile std::sig_atomic_t interrupted = 0;
void interrupt(int) { interrupted = 1; }

struct MakeWords {
    std::string sitting, folder, date;
    bool zip = false;
};

void make(Session& session, const MakeWords& words) {
    VolumeOptions options;
    options.zip = words.zip;
    if (!words.date.empty()) {
        const auto date = value(Codec<QDate>::parse(text(words.date)));
        options.at = fromOfficeTime(Codec<QDate>::fromValue(date).startOfDay(Qt::UTC));
    }
    interrupted = 0;
    std::signal(SIGINT, &interrupt);
    options.progress = [](qint64, qint64, const QString&) { return interrupted == 0; };
    std::signal(SIGTERM, &interrupt);
    const RawId id = session.record(Sitting::kind(), words.sitting);
    const VolumeOutlook outlook = volumeOutlook(session.read(), Id<Sitting>(id));
    if (!session.json) // before it is made: whoever waits may stop it
        for (const Issue& issue : outlook.unfinished)
            err(tr("Not finished: %1 %2").arg(issue.text, issue.mend));
    if (session.revealOption->count() > 0)
        options.leave =
            value(recordConfidentialLeave(session.book(), Id<Sitting>(id), text(session.reason)));
    const QString folder = text(words.folder);
    VolumeMade made;
    try {
        made = value(makeVolume(session.read(), Id<Sitting>(id), folder, options));
    } catch (const Cancelled&) {
        throw Refused{{error(tr("Stopped. Nothing was left behind."))}};
    }
    try { // an office that cannot be written to now has its volume all the same
        if (auto kept = recordVolume(session.book(), Id<Sitting>(id), made); !kept)
            session.printIssues(kept.error());
    } catch (const EnvironmentError& e) {
        err(tr("The volume is made; the history does not say so: %1").arg(e.text()));
    }
    const QString fingerprint = QString::fromLatin1(made.fingerprint);
    if (session.json) {
        QJsonArray refused;
        for (const VolumeRefusal& r : made.refused)
            refused << QJsonObject{{QStringLiteral("title"), r.title},
                                   {QStringLiteral("reason"), r.reason}};
        QJsonArray withheld, unfinished;
        for (const VolumeWithheld& w : made.withheld)
            withheld << QJsonObject{{QStringLiteral("title"), w.title},
                                    {QStringLiteral("sha256"), QString::fromLatin1(w.sha256)}};
        for (const Issue& issue : made.unfinished)
            unfinished << issue.text;
        session.print(QJsonObject{{QStringLiteral("folder"), folder},
                                  {QStringLiteral("zip"), made.zip},
                                  {QStringLiteral("files"), made.files()},
                                  {QStringLiteral("pages"), made.pages()},
                                  {QStringLiteral("refused"), refused},
                                  {QStringLiteral("withheld"), withheld},
                                  {QStringLiteral("unfinished"), unfinished},
                                  {QStringLiteral("fingerprint"), fingerprint}});
        return;
    }
    session.print(folder);
    session.print(tr("Files: %1; pages: %2; fingerprint %3")
                      .arg(made.files())
                      .arg(made.pages())
                      .arg(fingerprint));
    for (const VolumeRefusal& r : made.refused)
        err(tr("Not in the volume: %1: %2").arg(r.title, r.reason));
    for (const VolumeWithheld& w : made.withheld)
        err(tr("Withheld as confidential (--reveal REASON puts it in): %1").arg(w.title));
}

void verify(Session& session, const std::string& folder) {
    const VolumeVerdict verdict = value(verifyVolume(text(folder)));
    if (!verdict.isWhole())
        throw Refused{verdict.issues};
    if (session.json)
        session.print(
            QJsonObject{{QStringLiteral("title"), verdict.title},
                        {QStringLiteral("files"), verdict.files},
                        {QStringLiteral("fingerprint"), QString::fromLatin1(verdict.fingerprint)}});
    else
        session.print(tr("%1: all %2 files are as they were made; fingerprint %3")
                          .arg(verdict.title)
                          .arg(verdict.files)
                          .arg(QString::fromLatin1(verdict.fingerprint)));
}

} // namespace

void addArchiveCommands(CLI::App& app, Session& session) {
    CLI::App* archive = app.add_subcommand(
        "archive",
        tr("Makes the volume of a sitting, or looks whether one was changed").toStdString());
    archive->require_subcommand(1);
    archive->fallthrough();
    CLI::App* sub = archive->add_subcommand(
        "make", tr("Writes papers, records, register and sums into a folder").toStdString());
    auto words = std::make_shared<MakeWords>();
    sub->add_option("SITTING", words->sitting, tr("Its id or its title").toStdString())->required();
    sub->add_option("FOLDER", words->folder, tr("A new folder, or an earlier volume").toStdString())
        ->required();
    sub->add_flag("--zip", words->zip, tr("Also as FOLDER.zip").toStdString());
    sub->add_option("--date", words->date,
                    tr("The date it bears; the same date gives the same bytes").toStdString())
        ->type_name("DATE");
    sub->callback(
        [&session, words] { session.action = [&session, words] { make(session, *words); }; });
    sub = archive->add_subcommand(
        "verify",
        tr("Compares every file of a volume with its sum; needs no office").toStdString());
    auto folder = std::make_shared<std::string>();
    sub->add_option("FOLDER", *folder, tr("The volume").toStdString())->required();
    sub->callback(
        [&session, folder] { session.action = [&session, folder] { verify(session, *folder); }; });
}

} // namespace zhijia::cli
