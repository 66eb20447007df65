// SPDX-License-Identifier: GPL-3.0-or-later
// rules, calendar: the statutory rules an office runs under, and its own days off and working days.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include "core/base/system_words.h"
#include "core/rules/holidays.h"
#include "core/rules/number_words.h"
#include "core/rules/pack_json.h"
#include "core/rules/packs.h"
#include <QCoreApplication>
#include <QFile>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

QByteArray contents(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw Refused{
            {error(tr("%1 cannot be read: %2.").arg(name, systemWords(file.errorString())),
                   tr("Check the name of the file."))}};
    return file.readAll();
}

QString until(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

void listRules(Session& session) {
    const Reader& reader = session.read();
    const QString inForce = chosenPack(reader)->ref();
    QJsonArray array;
    Table table({tr("Pack"), tr("Title"), tr("Region"), tr("From"), tr("To"), QString()});
    for (const RulePack& pack : allPacks(reader)) {
        const bool valid = isValidOn(pack, reader.today());
        array << QJsonObject{{key("pack"), pack.id},
                             {key("version"), pack.version},
                             {key("title"), pack.title.text()},
                             {key("region"), pack.region},
                             {key("valid_from"), until(pack.validFrom)},
                             {key("valid_to"), until(pack.validTo)},
                             {key("valid"), valid},
                             {key("in_force"), pack.ref() == inForce}};
        table.add({pack.ref(), pack.title.text(), pack.region, until(pack.validFrom),
                   until(pack.validTo),
                   pack.ref() == inForce ? tr("in force")
                   : valid               ? QString()
                                         : tr("not valid today")});
    }
    if (session.json)
        session.print(array);
    else
        table.print();
    session.printIssues(chosenPackNotes(reader));
}

void showRules(Session& session, const std::string& name) {
    const Reader& reader = session.read();
    std::shared_ptr<const RulePack> pack = chosenPack(reader);
    if (!name.empty()) {
        pack = nullptr;
        for (const RulePack& there : allPacks(reader))
            if (text(name) == there.ref() || text(name) == there.id)
                pack = packByRef(reader, there.ref()); // the last is the newest
        if (!pack)
            throw Refused{{error(tr("There is no rule pack \"%1\".").arg(text(name)),
                                 tr("\"rules list\" names them."))}};
    }
    if (session.json) {
        session.print(QJsonDocument::fromJson(printRulePack(*pack)).object());
        return;
    }
    session.print(QStringLiteral("%1 · %2").arg(pack->ref(), pack->title.text()));
    Table table({tr("Rule"), tr("Number"), tr("What it says"), tr("Source")});
    for (const Rule& rule : pack->rules)
        table.add({rule.id, typedNumber(rule.number), rule.text.text(), rule.source.text()});
    table.print();
}

void chooseRules(Session& session, const std::string& id) {
    const Receipt receipt = value(
        session.book().change({"app", QT_TRANSLATE_NOOP("app", "Rules: choose %1"), {text(id)}},
                              [&](Txn& txn) { return choosePack(txn, text(id)); }));
    const QString ref = chosenPack(session.read())->ref();
    if (session.json)
        session.print(QJsonObject{{key("pack"), ref}, {key("deed"), receipt.deed}});
    else
        session.print(ref);
}

void copyRules(Session& session, const std::string& id, const std::string& newId) {
    const QByteArray json = value(copyOfPack(session.read(), text(id), text(newId)));
    if (session.json)
        session.print(QJsonDocument::fromJson(json).object());
    else
        out(json);
}

void addRules(Session& session, const std::string& file) {
    QString ref;
    const QByteArray json = contents(text(file));
    const Receipt receipt = value(session.book().change(
        {"app", QT_TRANSLATE_NOOP("app", "Rules: add %1"), {text(file)}}, [&](Txn& txn) {
            return saveOwnPack(txn, json).map([&](const QString& saved) { ref = saved; });
        }));
    if (session.json)
        session.print(QJsonObject{{key("pack"), ref}, {key("deed"), receipt.deed}});
    else
        session.print(ref);
}

void listCalendar(Session& session) {
    QJsonArray array;
    Table table({tr("Date"), tr("Kind"), tr("Name")});
    for (const SpecialDay& day : ownSpecialDays(session.read())) {
        const QString date = day.date.toString(Qt::ISODate);
        array << QJsonObject{{key("date"), date},
                             {key("kind"), day.work ? key("work") : key("off")},
                             {key("name"), day.name}};
        table.add({date, day.work ? tr("working day") : tr("day off"), day.name});
    }
    if (session.json)
        session.print(array);
    else if (array.isEmpty())
        session.print(tr("The office has no days of its own; the program knows %1 to %2.")
                          .arg(calendarOf(session.read())->firstYear())
                          .arg(calendarOf(session.read())->lastYear()));
    else
        table.print();
}

void addCalendar(Session& session, const std::vector<std::string>& words, const std::string& file) {
    if (words.empty() == file.empty())
        throw Usage{tr("Write: calendar add DATE off|work [NAME], or: calendar add --file FILE")};
    QStringList cells;
    for (const std::string& word : words)
        cells << text(word);
    QString list = cells.join(u'\t');
    if (!file.empty())
        list = QString::fromUtf8(contents(text(file)));
    if (list.startsWith(QChar(0xfeff)))
        list.remove(0, 1);
    const auto days = value(parseSpecialDays(list));
    int changed = 0;
    const Receipt receipt = value(session.book().change(
        {"app", QT_TRANSLATE_NOOP("app", "Calendar: add days"), {}},
        [&](Txn& txn) { return addSpecialDays(txn, days).map([&](int n) { changed = n; }); }));
    if (session.json)
        session.print(QJsonObject{{key("changed"), changed}, {key("deed"), receipt.deed}});
    else
        session.print(tr("Days changed: %1").arg(changed));
}

void removeCalendar(Session& session, const std::string& word) {
    const auto day = Codec<QDate>::parse(text(word));
    if (!day)
        throw Usage{day.error().first().text + u' ' + day.error().first().mend};
    const Receipt receipt = value(session.book().change(
        {"app", QT_TRANSLATE_NOOP("app", "Calendar: remove %1"), {day->toString()}},
        [&](Txn& txn) { return removeSpecialDay(txn, Codec<QDate>::fromValue(*day)); }));
    if (session.json)
        session.print(QJsonObject{{key("deed"), receipt.deed}});
    else
        session.print(tr("Days changed: %1").arg(1));
}

} // namespace

void addRulesCommands(CLI::App& app, Session& session) {
    struct Words {
        std::string id, newId, file;
        std::vector<std::string> day;
    };
    auto words = std::make_shared<Words>();
    const auto does = [&session](CLI::App* sub, std::function<void()> run) {
        sub->callback([&session, run] { session.action = run; });
    };
    CLI::App* rules =
        app.add_subcommand("rules", tr("The statutory rules the office runs under").toStdString());
    rules->require_subcommand(1);
    does(rules->add_subcommand("list", tr("Every pack, and which is in force").toStdString()),
         [&session] { listRules(session); });
    CLI::App* show =
        rules->add_subcommand("show", tr("The rules of a pack with their sources").toStdString());
    show->add_option("PACK", words->id, tr("The one in force when left out").toStdString());
    does(show, [&session, words] { showRules(session, words->id); });
    CLI::App* choose = rules->add_subcommand(
        "choose", tr("Makes a pack the office's; sittings keep theirs").toStdString());
    choose->add_option("PACK", words->id, tr("Its name, without a version").toStdString())
        ->required();
    does(choose, [&session, words] { chooseRules(session, words->id); });
    CLI::App* copy = rules->add_subcommand(
        "copy", tr("Prints a copy of a pack under a name of its own, to be edited").toStdString());
    copy->add_option("PACK", words->id, tr("Its name, without a version").toStdString())
        ->required();
    copy->add_option("NEW", words->newId, tr("Name of the copy").toStdString())->required();
    does(copy, [&session, words] { copyRules(session, words->id, words->newId); });
    CLI::App* add = rules->add_subcommand(
        "add", tr("Takes in an edited pack as its next version").toStdString());
    add->add_option("FILE", words->file, tr("The pack").toStdString())->required();
    does(add, [&session, words] { addRules(session, words->file); });
    addOwnRulesCommands(*rules, session);

    CLI::App* calendar = app.add_subcommand(
        "calendar", tr("The office's own days off and working days").toStdString());
    calendar->require_subcommand(1);
    does(calendar->add_subcommand("list", tr("The days the office entered").toStdString()),
         [&session] { listCalendar(session); });
    CLI::App* addDay = calendar->add_subcommand(
        "add", tr("Adds a day: DATE off|work [NAME]; or many from a file").toStdString());
    addDay->add_option("DAY", words->day, tr("DATE off|work [NAME]").toStdString());
    addDay
        ->add_option(
            "--file", words->file,
            tr("A day a line, with tabs between date, off or work, and name").toStdString())
        ->type_name("FILE");
    does(addDay, [&session, words] { addCalendar(session, words->day, words->file); });
    CLI::App* removeDay = calendar->add_subcommand(
        "remove", tr("Takes a day away that the office entered").toStdString());
    removeDay->add_option("DATE", words->id, tr("The day").toStdString())->required();
    does(removeDay, [&session, words] { removeCalendar(session, words->id); });
}

} // namespace zhijia::cli
