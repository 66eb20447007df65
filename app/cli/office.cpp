// SPDX-License-Identifier: GPL-3.0-or-later
// init, check, backup, restore: the office as a file.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

/// `init NAME` with --office makes that file and calls the office NAME; without it NAME is the file
/// too.
void init(Session& session, const std::string& given) {
    QString name = text(given), file = text(session.officePath);
    if (name.trimmed().isEmpty())
        throw Usage{tr("Say what the office is called.")};
    const QString ending = QStringLiteral(".zhijia");
    if (file.isEmpty())
        file = name.endsWith(ending) ? name : name + ending;
    if (name.endsWith(ending))
        name = QFileInfo(name).completeBaseName();
    session.opened = value(Office::create(file, name));
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("file"), session.opened->path()},
                                  {QStringLiteral("name"), name}});
    else
        session.print(tr("%1 was made: %2").arg(name, session.opened->path()));
}

void check(Session& session) {
    const Issues issues = session.office().store().check();
    if (refuses(issues))
        throw Refused{issues};
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("issues"), toJson(issues)}});
    else
        session.print(tr("The office is whole."));
}

void backup(Session& session, const QString& file) {
    Office& office = session.office();
    value(office.store().mayBackUpTo(file));
    office.store().backupTo(file);
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()}});
    else
        session.print(tr("Copied to %1 and verified.").arg(file));
}

void restore(Session& session, const QString& file) {
    const QString path = session.path();
    value(Store::restore(file, path));
    Office& office = session.office(); // a restored office must open
    if (session.json)
        session.print(QJsonObject{{QStringLiteral("file"), office.path()},
                                  {QStringLiteral("name"), office.store().officeName()}});
    else
        session.print(
            tr("%1 now stands in the place of %2. The old file lies beside it.").arg(file, path));
}

} // namespace

void addOfficeCommands(CLI::App& app, Session& session) {
    const auto with = [&](const char* command, const QString& what, const char* label,
                          const QString& help, void (*run)(Session&, const std::string&)) {
        CLI::App* sub = app.add_subcommand(command, what.toStdString());
        auto word = std::make_shared<std::string>();
        sub->add_option(label, *word, help.toStdString())->required();
        sub->callback([&session, word, run] {
            session.action = [&session, word, run] { run(session, *word); };
        });
    };
    with("init", tr("Makes a new office file"), "NAME",
         tr("The office's name, or the file's when --office is not given"),
         [](Session& s, const std::string& name) { init(s, name); });
    app.add_subcommand("check", tr("Checks that the office is whole").toStdString())->callback([&] {
        session.action = [&] { check(session); };
    });
    with("backup", tr("Writes a verified copy"), "FILE", tr("Name of the copy"),
         [](Session& s, const std::string& file) { backup(s, text(file)); });
    with("restore", tr("Puts a copy in the office's place; the old file is kept beside it"), "FILE",
         tr("The copy"), [](Session& s, const std::string& file) { restore(s, text(file)); });
}

} // namespace zhijia::cli
