// SPDX-License-Identifier: GPL-3.0-or-later
// add, set, remove, do: one record, one deed.
#include "app/cli/session.h"
#include <QCoreApplication>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

QStringList writable(const Kind& kind) {
    QStringList keys;
    for (const Field& f : kind.fields)
        if (!f.isReadOnly())
            keys << QString::fromUtf8(f.key);
    return keys;
}

/// Reads the pairs into the record; every pair that does not fit is an issue of its own. Returns
/// what was overlooked in reading them.
Issues fill(Session& session, const Kind& kind, Record& record,
            const std::vector<std::string>& words) {
    Issues issues, remarks;
    for (const auto& [name, typed] : session.pairs(words)) {
        const Field* f = kind.field(name);
        if (!f || f->has(Field::Hidden)) {
            issues << error(
                tr("%1 has no field \"%2\".").arg(kind.labelText(), name),
                tr("The fields are: %1.").arg(writable(kind).join(QStringLiteral(", "))), name);
            continue;
        }
        if (f->has(Field::Derived)) {
            issues << error(tr("%1 is worked out by the program.").arg(kind.fieldLabel(*f)),
                            tr("Leave it out."), name);
            continue;
        }
        if (f->has(Field::StepOnly) && record.id != 0) {
            issues << error(tr("%1 changes by a step, not by editing.").arg(kind.fieldLabel(*f)),
                            tr("Use: zhijia-cli do %1 ID VERB").arg(QString::fromUtf8(kind.name)),
                            name);
            continue;
        }
        // What was shown masked and comes back masked is no new value (law 8).
        const QVariant before = f->get(record);
        if (f->has(Field::Sensitive) && !before.isNull() && typed == maskText(*f, f->print(before)))
            continue;
        const auto read = session.read().parse(*f, typed);
        if (read) {
            f->set(record, *read);
            if (f->type != FieldType::Ref)
                remarks += f->read(typed)->remarks;
            continue;
        }
        for (Issue issue : read.error()) {
            issue.field = name;
            issues << issue;
        }
    }
    if (refuses(issues))
        throw Refused{issues};
    return remarks;
}

void report(Session& session, const Receipt& receipt, QJsonObject object, const QString& line) {
    if (!receipt.notes.isEmpty())
        object.insert(key("notes"), toJson(receipt.notes));
    if (session.json)
        session.print(object);
    else
        session.print(line);
    session.printIssues(receipt.notes);
}

void add(Session& session, const std::string& kindName, const std::vector<std::string>& words) {
    const Kind& kind = session.kind(kindName);
    auto record = kind.make();
    const Issues remarks = fill(session, kind, *record, words);
    Receipt receipt = value(session.book().insert(kind, *record));
    receipt.notes = remarks + receipt.notes;
    report(session, receipt, {{key("id"), record->id}}, QString::number(record->id));
}

void set(Session& session, const std::string& kindName, const std::string& id,
         const std::vector<std::string>& words) {
    const Kind& kind = session.kind(kindName);
    auto record = session.read().get(kind, session.record(kind, id));
    const Issues remarks = fill(session, kind, *record, words);
    Receipt receipt = value(session.book().update(kind, *record));
    receipt.notes = remarks + receipt.notes;
    report(session, receipt,
           {{key("id"), record->id},
            {key("deed"), receipt.deed},
            {key("changes"), receipt.changes.size()}},
           QString::number(record->id));
}

void remove(Session& session, const std::string& kindName, const std::string& id) {
    const Kind& kind = session.kind(kindName);
    const RawId record = session.record(kind, id);
    const Receipt receipt = value(session.book().remove(kind, record));
    report(session, receipt, {{key("id"), record}, {key("deed"), receipt.deed}},
           QString::number(record));
}

/// What was left out in reading the answers: characters that nobody sees.
Issues overlooked(const Step& step, const QHash<QString, QString>& texts) {
    Issues remarks;
    for (const Param& p : step.params)
        if (const auto typed = texts.constFind(QString::fromUtf8(p.key));
            typed != texts.constEnd() && !p.options && p.type != FieldType::Ref)
            if (const auto read = fieldOf(p).read(*typed))
                remarks += read->remarks;
    return remarks;
}

void step(Session& session, const std::string& kindName, const std::string& id,
          const std::string& verb, const std::vector<std::string>& words) {
    const Kind& kind = session.kind(kindName);
    const RawId record = session.record(kind, id);
    const Step* row = kind.flow ? kind.flow->step(text(verb)) : nullptr;
    if (!row) {
        QStringList verbs;
        if (kind.flow)
            for (const Step& s : kind.flow->steps)
                verbs << QString::fromUtf8(s.verb);
        throw Refused{{error(
            tr("%1 has no step \"%2\".").arg(kind.labelText(), text(verb)),
            verbs.isEmpty() ? tr("It takes no steps.")
                            : tr("Its steps are: %1.").arg(verbs.join(QStringLiteral(", "))))}};
    }
    QHash<QString, QString> texts;
    for (const auto& [name, typed] : session.pairs(words))
        texts.insert(name, typed);
    const Params params = value(parseParams(session.read(), kind, *row, texts));
    Receipt receipt = value(session.book().step(kind, record, text(verb), params));
    receipt.notes = overlooked(*row, texts) + receipt.notes;
    if (receipt.changes.isEmpty()) // or the next "undo" takes back something older unnoticed
        receipt.notes << Issue{Severity::Note, {}, tr("There was nothing to change."), {}, {}};
    report(session, receipt, {{key("id"), record}, {key("deed"), receipt.deed}},
           QString::number(record));
}

} // namespace

void addWriteCommands(CLI::App& app, Session& session) {
    struct Words {
        std::string kind, id, verb;
        std::vector<std::string> pairs;
    };
    const auto command = [&](const char* name, const QString& help, bool id, bool verb, bool pairs,
                             std::function<void(const Words&)> run) {
        CLI::App* sub = app.add_subcommand(name, help.toStdString());
        auto words = std::make_shared<Words>();
        sub->add_option("KIND", words->kind, tr("Kind of record; see \"kinds\"").toStdString())
            ->required();
        if (id)
            sub->add_option("ID", words->id,
                            tr("Its number, or its name when only one has it").toStdString())
                ->required();
        if (verb)
            sub->add_option("VERB", words->verb, tr("The step; see \"kinds KIND\"").toStdString())
                ->required();
        if (pairs)
            sub->add_option("FIELDS", words->pairs,
                            tr("key=value …; an empty value empties the field").toStdString());
        sub->callback([&session, words, run] { session.action = [words, run] { run(*words); }; });
    };
    command("add", tr("Adds a record and prints its number"), false, false, true,
            [&](const Words& w) { add(session, w.kind, w.pairs); });
    command("set", tr("Changes fields of a record"), true, false, true,
            [&](const Words& w) { set(session, w.kind, w.id, w.pairs); });
    command("remove", tr("Removes a record"), true, false, false,
            [&](const Words& w) { remove(session, w.kind, w.id); });
    command("do", tr("Takes a step"), true, true, true,
            [&](const Words& w) { step(session, w.kind, w.id, w.verb, w.pairs); });
}

} // namespace zhijia::cli
