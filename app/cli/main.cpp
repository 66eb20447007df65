// SPDX-License-Identifier: GPL-3.0-or-later
// zhijia-cli: an office from a shell. No window, no display.
#include "app/cli/arguments.h"
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>
#include <QTranslator>
#include <csignal>

using namespace zhijia;
using namespace zhijia::cli;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

/// Qt says on every start that it replaced a locale that is not UTF-8; arguments() has dealt with
/// that.
void quietly(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QStringLiteral("Detected locale")))
        err(qFormatLogMessage(type, context, message));
}

/// With --json the issues are the result, unless a result was begun already: that one is closed.
void printJson(Session& session, const Issues& issues) {
    if (!session.json)
        return;
    if (session.arrayOpen)
        out("]\n");
    else
        session.print(QJsonObject{{QStringLiteral("issues"), toJson(issues)}});
    session.arrayOpen = false;
}

int run(CLI::App& app, Session& session, const QStringList& arguments) {
    std::vector<std::string> reversed; // CLI11 takes words from the end
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
        reversed.push_back(it->toStdString());
    try {
        app.parse(reversed);
        session.action();
        flushOut();
        return Done;
    } catch (const CLI::CallForHelp&) {
        const CLI::App* asked = &app;
        for (auto chosen = asked->get_subcommands(); !chosen.empty();
             chosen = asked->get_subcommands())
            asked = chosen.front();
        if (session.json)
            session.print(
                QJsonObject{{QStringLiteral("help"), QString::fromStdString(asked->help())}});
        else
            out(QByteArray::fromStdString(asked->help()));
        flushOut();
        return Done;
    } catch (const CLI::CallForVersion&) {
        if (session.json)
            session.print(QJsonObject{{QStringLiteral("name"), QStringLiteral("zhijia")},
                                      {QStringLiteral("version"), QStringLiteral(ZHIJIA_VERSION)}});
        else
            session.print(QStringLiteral("zhijia " ZHIJIA_VERSION));
        flushOut();
        return Done;
    } catch (const CLI::ParseError& e) {
        throw Usage{tr("The command line was not understood: %1").arg(QString::fromUtf8(e.what()))};
    }
}

int guarded(CLI::App& app, Session& session, const QStringList& arguments,
            const QString& unreadable) {
    int status = Done;
    // Known before the words are read, so that also a mistake in them is answered as asked.
    session.json = arguments.contains(QStringLiteral("--json"));
    try {
        try {
            if (!unreadable.isEmpty()) // what it means is not known, and a guess is another file
                throw Usage{
                    tr("\"%1\" is neither UTF-8 nor in this shell's encoding.").arg(unreadable)};
            status = run(app, session, arguments);
        } catch (const Unfit& u) {
            printJson(session, u.issues);
            session.printIssues(u.issues);
            status = EnvironmentStatus;
        } catch (const Refused& r) {
            printJson(session, r.issues);
            session.printIssues(r.issues);
            status = RefusedStatus;
        } catch (const EnvironmentError& e) {
            err(tr("Error: %1").arg(e.text()));
            status = EnvironmentStatus;
            printJson(session, {error(e.text())});
        } catch (const Usage& u) {
            err(u.text);
            err(tr("zhijia-cli --help lists the commands."));
            status = UsageStatus;
            printJson(session, {error(u.text, tr("zhijia-cli --help lists the commands."))});
        } catch (const std::exception& e) {
            const QString text =
                tr("The program has a fault: %1. Nothing was changed by this command.")
                    .arg(QString::fromUtf8(e.what()));
            err(text);
            status = EnvironmentStatus;
            printJson(session, {error(text)});
        }
        flushOut();
    } catch (const BrokenPipe&) {
        status = EnvironmentStatus;
    } catch (const EnvironmentError& e) {
        err(tr("Error: %1").arg(e.text()));
        status = EnvironmentStatus;
    }
    return status;
}

} // namespace

int main(int argc, char** argv) {
    QString unreadable;
    const QStringList given = arguments(argc, argv, &unreadable);
    qInstallMessageHandler(&quietly);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a write that fails is noticed where it is made
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhijia-cli"));
    QTranslator chinese;
    if (language(given) == QStringLiteral("zh_CN") &&
        chinese.load(QStringLiteral(":/i18n/zhijia_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);

    Session session;
    CLI::App app(
        tr("A trade-union office from a shell: the same checks, history and undo as in the window.")
            .toStdString(),
        "zhijia-cli");
    app.set_version_flag("--version", "");
    app.add_option("--office", session.officePath, tr("The office file").toStdString())
        ->envname("ZHIJIA_OFFICE")
        ->type_name("FILE");
    app.add_flag("--json", session.json, tr("One JSON value on standard output").toStdString());
    app.add_option("--lang", session.lang, tr("Language of the messages").toStdString())
        ->check(CLI::IsMember({"zh_CN", "en"}))
        ->type_name("zh_CN|en");
    session.revealOption =
        app.add_option(
               "--reveal", session.reason,
               tr("Show masked fields; the reason is recorded in the history").toStdString())
            ->type_name("REASON");
    app.require_subcommand(1);
    app.fallthrough();
    addOfficeCommands(app, session);
    addKindsCommand(app, session);
    addWriteCommands(app, session);
    addReadCommands(app, session);
    addImportCommand(app, session);
    addExportCommand(app, session);
    addFilesCommands(app, session);
    addReportCommands(app, session);
    addArchiveCommands(app, session);
    addTillCommand(app, session);
    addSampleCommands(app, session);
    addDueCommand(app, session);
    addRulesCommands(app, session);
    addHistoryCommands(app, session);
    return guarded(app, session, given, unreadable);
}
