// SPDX-License-Identifier: GPL-3.0-or-later
// list, show: records as tables for people, or as JSON for programs.
#include "app/cli/out.h"
#include "app/cli/session.h"
#include <QCoreApplication>
#include <QSet>
#include <limits>

namespace zhijia::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("app", text); }

QString key(const char* text) { return QString::fromUtf8(text); }

struct ListWords {
    std::string kind, find, sort;
    std::vector<std::string> where;
    int limit = -1;
};

const Field& visibleField(const Kind& kind, const QString& name) {
    if (const Field* f = kind.field(name); f && !f->has(Field::Hidden))
        return *f;
    QStringList keys;
    for (const Field& f : kind.fields)
        if (!f.has(Field::Hidden))
            keys << QString::fromUtf8(f.key);
    throw Refused{{error(tr("%1 has no field \"%2\".").arg(kind.labelText(), name),
                         tr("The fields are: %1.").arg(keys.join(QStringLiteral(", "))), name)}};
}

Query queryOf(Session& session, const Kind& kind, const ListWords& words) {
    Query query;
    query.find = text(words.find);
    query.limit = words.limit;
    for (const std::string& word : words.where)
        for (const auto& [name, typed] : session.pairs({word})) {
            if (name == QStringLiteral("id")) {
                bool digits = false;
                query.eq(name, typed.toLongLong(&digits));
                if (!digits)
                    throw Refused{{error(tr("\"%1\" is no number of a record.").arg(typed),
                                         tr("Write the digits of its number."), name)}};
                continue;
            }
            const Field& f = visibleField(kind, name);
            Outcome<QVariant> wanted = session.read().parse(f, typed);
            if (!wanted) {
                Issues issues = wanted.error();
                for (Issue& issue : issues)
                    issue.field = name;
                throw Refused{issues};
            }
            query.eq(name, *wanted);
        }
    QString sort = text(words.sort);
    if (!sort.isEmpty()) {
        const bool down = sort.startsWith(u'-');
        if (down)
            sort.remove(0, 1);
        // The order would tell what the mask hides.
        if (sort != QStringLiteral("id") && visibleField(kind, sort).has(Field::Sensitive))
            throw Refused{{error(tr("%1 is masked: a list cannot be sorted by it.")
                                     .arg(kind.fieldLabel(*kind.field(sort))),
                                 tr("Sort by another field."), sort)}};
        query.by(sort, down);
    }
    return query;
}

/// Names of the records that references point to, each looked up once.
class Titles {
public:
    explicit Titles(const Reader& reader) : reader_(reader) {}
    QString of(const Field& f, const QVariant& value) {
        const Kind* kind =
            value.isNull() || !f.refKind ? nullptr : kindByName(QString::fromUtf8(f.refKind));
        if (!kind)
            return {};
        QString& title = known_[{kind, value.toLongLong()}];
        if (title.isEmpty())
            title = reader_.title(*kind, value.toLongLong());
        return title;
    }

private:
    const Reader& reader_;
    QHash<std::pair<const Kind*, RawId>, QString> known_;
};

/// Every visible field by its key; beside a reference's number its name, as KEY_title.
void insertField(QJsonObject& object, const Field& f, const QVariant& value, Titles& titles,
                 bool reveal) {
    object.insert(QString::fromUtf8(f.key), toJson(f, value, reveal));
    if (f.type == FieldType::Ref)
        object.insert(QString::fromUtf8(f.key) + QStringLiteral("_title"), titles.of(f, value));
}

void list(Session& session, const ListWords& words) {
    const Kind& kind = session.kind(words.kind);
    const Query query = queryOf(session, kind, words);
    const bool reveal = session.mayReveal(kind);
    std::vector<const Field*> fields;
    QStringList keys{key("id"), key("revision")}, header{tr("Number")};
    for (const Field& f : kind.fields) {
        if (f.has(Field::Hidden) || (!session.json && !f.has(Field::Listed)))
            continue;
        fields.push_back(&f);
        keys << QString::fromUtf8(f.key);
        header << kind.fieldLabel(f);
    }
    Titles titles(session.read());
    Table table(header);
    qint64 count = 0;
    if (session.json) {
        out("[");
        session.arrayOpen = true;
    }
    // Row by row: a list of a million records is printed, not collected.
    session.read().each(kind, keys, query, [&](const QVariantList& values) {
        QJsonObject object;
        QStringList row{values[0].toString()};
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field& f = *fields[i];
            const QVariant& v = values[qsizetype(i) + 2];
            if (session.json)
                insertField(object, f, v, titles, reveal);
            else
                row << (f.type == FieldType::Ref ? titles.of(f, v) : kind.display(f, v, reveal));
        }
        if (session.json) {
            object.insert(keys[0], values[0].toLongLong());
            object.insert(keys[1], values[1].toLongLong());
            out((count ? ",\n" : "") + QJsonDocument(object).toJson(QJsonDocument::Compact));
        } else {
            table.add(row);
        }
        ++count;
        return true;
    });
    if (session.json) {
        out("]\n");
        session.arrayOpen = false;
        return;
    }
    table.print();
    session.print(tr("Records: %1").arg(count));
}

QJsonArray historyJson(const QList<HistoryLine>& lines) {
    QJsonArray array;
    for (const HistoryLine& line : lines) {
        QJsonArray differences;
        for (const auto& d : line.differences)
            differences << QJsonObject{{key("field"), d.key},
                                       {key("label"), d.label},
                                       {key("before"), d.before},
                                       {key("after"), d.after}};
        array << QJsonObject{
            {key("deed"), line.deed},     {key("at"), line.at.toUTC().toString(Qt::ISODateWithMs)},
            {key("actor"), line.actor},   {key("what"), line.what},
            {key("undone"), line.undone}, {key("changes"), differences}};
    }
    return array;
}

void show(Session& session, const std::string& kindName, const std::string& id) {
    const Kind& kind = session.kind(kindName);
    const RawId number = session.record(kind, id);
    const bool reveal = session.mayReveal(kind, number);
    const auto record = session.read().get(kind, number);
    if (!record)
        throw Refused{{error(tr("The record is gone: somebody removed it."))}};
    const auto history = session.read().history(kind, number);
    Titles titles(session.read());
    if (session.json) {
        QJsonObject object{{key("id"), record->id},
                           {key("revision"), record->revision},
                           {key("history"), historyJson(history)}};
        for (const Field& f : kind.fields)
            if (!f.has(Field::Hidden))
                insertField(object, f, f.get(*record), titles, reveal);
        session.print(object);
        return;
    }
    session.print(
        QStringLiteral("%1 %2  #%3").arg(kind.labelText(), kind.title(*record)).arg(record->id));
    Table table({tr("Field"), tr("Value")});
    for (const Field& f : kind.fields) {
        const QVariant v = f.get(*record);
        if (!f.has(Field::Hidden) && !v.isNull())
            table.add({kind.fieldLabel(f),
                       f.type == FieldType::Ref ? titles.of(f, v) : kind.display(f, v, reveal)});
    }
    table.print();
    session.print(QString());
    Table past({tr("Deed"), tr("When"), tr("Who"), tr("What")});
    for (const HistoryLine& line : history) {
        QStringList changes;
        for (const auto& d : line.differences)
            changes << QStringLiteral("%1: %2 → %3").arg(d.label, d.before, d.after);
        QString what = line.undone ? tr("%1 (undone)").arg(line.what) : line.what;
        if (!changes.isEmpty())
            what += QStringLiteral(" · ") + changes.join(QStringLiteral("; "));
        past.add({QString::number(line.deed),
                  officeTime(line.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.actor,
                  what});
    }
    past.print();
}

} // namespace

void addReadCommands(CLI::App& app, Session& session) {
    CLI::App* listing = app.add_subcommand("list", tr("Lists records").toStdString());
    auto words = std::make_shared<ListWords>();
    listing->add_option("KIND", words->kind, tr("Kind of record; see \"kinds\"").toStdString())
        ->required();
    listing
        ->add_option("--find", words->find,
                     tr("Characters, pinyin, initials, or a whole ID number").toStdString())
        ->type_name("TEXT");
    listing
        ->add_option("--where", words->where,
                     tr("Only those with this value; may be repeated").toStdString())
        ->type_name("key=value")
        ->allow_extra_args(false);
    listing
        ->add_option("--sort", words->sort,
                     tr("Field to sort by; --sort=-key for downwards").toStdString())
        ->type_name("key");
    listing->add_option("--limit", words->limit, tr("At most so many").toStdString())
        ->type_name("N")
        ->check(wholeNumber(0, std::numeric_limits<int>::max()));
    listing->callback(
        [&session, words] { session.action = [&session, words] { list(session, *words); }; });

    CLI::App* showing = app.add_subcommand("show", tr("One record with its history").toStdString());
    auto pair = std::make_shared<std::pair<std::string, std::string>>();
    showing->add_option("KIND", pair->first, tr("Kind of record; see \"kinds\"").toStdString())
        ->required();
    showing
        ->add_option("ID", pair->second,
                     tr("Its number, or its name when only one has it").toStdString())
        ->required();
    showing->callback([&session, pair] {
        session.action = [&session, pair] { show(session, pair->first, pair->second); };
    });
}

} // namespace zhijia::cli
