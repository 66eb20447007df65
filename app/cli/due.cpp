// SPDX-License-Identifier: GPL-3.0-or-later
// due: what must happen by a day, and the rule that says so.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/base/date_text.h"
#include "core/office/dues.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

void due(Session& session, const std::string& on, int days, bool all) {
    QDate day = session.office().clock().today();
    if (!on.empty()) {
        const auto read = parseDate(text(on));
        if (!read)
            throw Usage{read.error().first().text + u' ' + read.error().first().mend};
        day = read->date;
    }
    const QList<Due> found = duesOf(session.read(), day, all ? QDate() : day.addDays(days));
    QJsonArray array;
    Table table({tr("On"), tr("What"), tr("Record"), tr("Rule"), QString()});
    for (const Due& d : found) {
        const Kind* of = kindByName(d.kind);
        const QString title = of ? session.read().title(*of, d.record) : QString();
        const bool overdue = d.on < day;
        array << QJsonObject{{key("on"), d.on.toString(Qt::ISODate)},
                             {key("what"), d.what},
                             {key("kind"), d.kind},
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
        if (!session.json) // a table prints itself in portions
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
        "due", tr("What is overdue or due soon, with the rule that says so").toStdString());
    auto on = std::make_shared<std::string>();
    sub->add_option("--on", *on, tr("As of this day; today when left out").toStdString())
        ->type_name("DATE");
    auto days = std::make_shared<int>(30);
    sub->add_option("--days", *days,
                    tr("What is due within so many days, too; 30 when left out").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0, 100'000));
    auto all = std::make_shared<bool>(false);
    sub->add_flag("--all", *all, tr("Everything, years ahead").toStdString());
    sub->callback([&session, on, days, all] {
        session.action = [&session, on, days, all] { due(session, *on, *days, *all); };
    });
}

} // namespace zhijia::cli
