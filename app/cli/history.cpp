// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo, log.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>
#include <limits>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

void done(Session& session, const Receipt& receipt) {
    if (session.json)
        session.print(QJsonObject{{key("deed"), receipt.deed},
                                  {key("undoes"), receipt.undoes},
                                  {key("what"), receipt.what.text()},
                                  {key("changes"), receipt.changes.size()}});
    else
        session.print(receipt.what.text());
}

void log(Session& session, int limit) {
    QJsonArray array;
    Table table({tr("Deed"), tr("When"), tr("Who"), tr("What"), tr("Changes")});
    for (const auto& line : session.book().log(limit)) {
        array << QJsonObject{{key("deed"), line.deed},
                             {key("at"), line.at.toUTC().toString(Qt::ISODateWithMs)},
                             {key("actor"), line.actor},
                             {key("what"), line.what.text()},
                             {key("changes"), line.changes},
                             {key("undoes"), line.undoes},
                             {key("undone"), line.undone}};
        table.add({QString::number(line.deed),
                   officeTime(line.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.actor,
                   line.undone ? tr("%1 (undone)").arg(line.what.text()) : line.what.text(),
                   QString::number(line.changes)});
    }
    if (session.json)
        session.print(array);
    else
        table.print();
}

} // namespace

void addHistoryCommands(CLI::App& app, Session& session) {
    CLI::App* undo = app.add_subcommand(
        "undo", tr("Takes back the last deed, or the one with this number").toStdString());
    auto deed = std::make_shared<qint64>(0);
    undo->add_option("DEED", *deed, tr("Number of the deed; see \"log\"").toStdString())
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()));
    undo->callback([&session, deed] {
        session.action = [&session, deed] { done(session, value(session.book().undo(*deed))); };
    });
    app.add_subcommand("redo", tr("Brings back what was taken back last").toStdString())
        ->callback([&session] {
            session.action = [&session] { done(session, value(session.book().redo())); };
        });
    CLI::App* logging = app.add_subcommand(
        "log", tr("What was done, by whom and when; the newest first").toStdString());
    auto limit = std::make_shared<int>(50);
    logging->add_option("--limit", *limit, tr("At most so many").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0, std::numeric_limits<int>::max()));
    logging->callback(
        [&session, limit] { session.action = [&session, limit] { log(session, *limit); }; });
}

} // namespace zhijia::cli
