// SPDX-License-Identifier: GPL-3.0-or-later
// due: what must happen by a day, and the rule that says so.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/office/kinds.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

void due(Session& session, const std::string& on) {
    QDate day = session.office().clock().today();
    if (!on.empty()) {
        const auto read = Codec<QDate>::parse(text(on));
        if (!read)
            throw Usage{read.error().first().text + u' ' + read.error().first().mend};
        day = Codec<QDate>::fromValue(*read);
    }
    QList<std::pair<const Kind*, Due>> found;
    for (const Kind* kind : kinds())
        if (kind->dues)
            for (const RawId id : session.read().ids(
                     *kind)) // one at a time: few kinds have dues, some have many records
                if (const auto record = session.read().get(*kind, id))
                    for (const Due& d : kind->dues(session.read(), *record, day))
                        found.append({kind, d});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.second.on < b.second.on; });
    QJsonArray array;
    Table table({tr("On"), tr("What"), tr("Record"), tr("Rule"), QString()});
    for (const auto& [kind, d] : found) {
        const Kind* of = kindByName(d.kind) ? kindByName(d.kind) : kind;
        const QString title = session.read().title(*of, d.record);
        const bool overdue = d.on < day;
        array << QJsonObject{{key("on"), d.on.toString(Qt::ISODate)},
                             {key("what"), d.what},
                             {key("kind"), QString::fromUtf8(of->name)},
                             {key("id"), d.record},
                             {key("title"), title},
                             {key("rule"), d.rule},
                             {key("overdue"), overdue},
                             {key("provisional"), d.provisional}};
        QStringList remarks;
        if (overdue)
            remarks << tr("overdue");
        if (d.provisional)
            remarks << tr("holidays not announced yet");
        table.add({d.on.toString(Qt::ISODate), d.what, title, d.rule,
                   remarks.join(QStringLiteral(", "))});
    }
    if (session.json)
        session.print(array);
    else if (found.isEmpty())
        session.print(tr("Nothing is due."));
    else
        table.print();
}

} // namespace

void addDueCommand(CLI::App& app, Session& session) {
    CLI::App* sub = app.add_subcommand(
        "due", tr("What is due or overdue, with the rule that says so").toStdString());
    auto on = std::make_shared<std::string>();
    sub->add_option("--on", *on, tr("As of this day; today when left out").toStdString())
        ->type_name("DATE");
    sub->callback([&session, on] { session.action = [&session, on] { due(session, *on); }; });
}

} // namespace zhijia::cli
