// SPDX-License-Identifier: GPL-3.0-or-later
// Old offices come to the newest format with a verified copy, or stay what they are; and the schema
// says what the field tables say.
#include "core/ballots/vote.h"
#include "core/congress/online_entry.h"
#include "core/office/kinds.h"
#include "core/store/migrate.h"
#include "core/store/statement.h"
#include "tests/store/files.h"

using namespace zhijia;
using namespace zhijia::test;

namespace {

/// An office as version 1 of the format left it: the first schema file and nothing else.
void makeVersionOne(const QString& path, bool obstacle = false) {
    RawSql raw(path);
    QFile schema(QStringLiteral(":/schema/001-house.sql"));
    REQUIRE(schema.open(QIODevice::ReadOnly));
    for (const QString& sql : migrate::statements(QString::fromUtf8(schema.readAll())))
        raw.run(sql);
    raw.run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('origin', '77'), ('next_id', "
                           "'1'), ('office_name', '老办公室')"));
    raw.run(QStringLiteral("INSERT INTO deed (id, at, actor, what, effective) VALUES (1, "
                           "'2025-01-01T00:00:00.000Z', '王芳', '[\"test\",\"old\"]', 1)"));
    if (obstacle)
        raw.run(QStringLiteral("CREATE TABLE unit (something TEXT)"));
    raw.run(QStringLiteral("PRAGMA application_id = %1").arg(migrate::applicationId));
    raw.run(QStringLiteral("PRAGMA user_version = 1"));
}

} // namespace

TEST_CASE("store: an old office is migrated after a verified copy, and keeps what it held") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.zhijia"));
    makeVersionOne(path);
    auto office = Office::open(path);
    INFO((office ? std::string() : why(office.error())));
    REQUIRE(office);
    CHECK((*office)->store().schemaVersion() == Store::newestSchema());
    CHECK((*office)->store().officeName() == QStringLiteral("老办公室"));
    CHECK((*office)->store().origin() == 77);
    CHECK((*office)->book().log().first().actor == QStringLiteral("王芳"));
    REQUIRE(bigDeed(**office, 1));
    CHECK((*office)->store().check().isEmpty());
    REQUIRE((*office)->store().notes().size() == 1);

    const QDir backups(path + QStringLiteral(".backups"));
    REQUIRE(backups.entryList(QDir::Files).size() == 1);
    const QString copy = backups.filePath(backups.entryList(QDir::Files).first());
    CHECK((*office)->store().notes().first().text.contains(copy));
    RawSql raw(copy);
    CHECK(raw.rows(QStringLiteral("PRAGMA integrity_check")).first().first() ==
          QStringLiteral("ok"));
    CHECK(raw.rows(QStringLiteral("PRAGMA user_version")).first().first().toInt() == 1);
    CHECK(raw.rows(QStringLiteral("SELECT value FROM meta WHERE key = 'office_name'"))
              .first()
              .first() == QStringLiteral("老办公室"));
}

TEST_CASE("store: a migration that fails leaves the old office byte for byte") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.zhijia"));
    makeVersionOne(path, true);
    const auto bytes = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const auto office = Office::open(path);
    REQUIRE_FALSE(office);
    INFO(why(office.error()));
    CHECK(office.error().first().text.contains(QStringLiteral("left as it is")));
    CHECK(bytes() == before);
    for (const char* end : {"-wal", "-shm", "-journal", ".writer"})
        CHECK_FALSE(QFile::exists(path + QString::fromUtf8(end)));
}

TEST_CASE("store: when the copy before a migration cannot be made, nothing is migrated") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.zhijia"));
    makeVersionOne(path);
    QFile obstacle(folder.filePath(QStringLiteral("file")));
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    const QStringList before = fingerprint(folder.path());
    Office::Options options;
    options.store.backupFolder = obstacle.fileName() + QStringLiteral("/backups");
    CHECK_FALSE(Office::open(path, options));
    CHECK(fingerprint(folder.path()) == before);
}

TEST_CASE("store: the schema says what the field tables say") {
    TempOffice o;
    o.office.reset();
    RawSql raw(o.path());
    registerKinds();
    REQUIRE(kinds().size() >= 3);
    for (const Kind* kind : kinds()) {
        const QString table = QString::fromUtf8(kind->name);
        INFO(kind->name);
        QHash<QString, QString> types;
        QSet<QString> notNull, references, unique;
        for (const auto& row :
             raw.rows(QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info('%1')")
                          .arg(table))) {
            types.insert(row[0].toString(), row[1].toString());
            if (row[2].toInt())
                notNull << row[0].toString();
        }
        CHECK(types.take(QStringLiteral("id")) == QStringLiteral("INTEGER"));
        CHECK(types.take(QStringLiteral("revision")) == QStringLiteral("INTEGER"));
        for (const auto& row : raw.rows(
                 QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')")
                     .arg(table)))
            references << row[0].toString() + u'>' + row[1].toString();
        for (const auto& row :
             raw.rows(QStringLiteral("SELECT min(i.name), count(*) FROM pragma_index_list('%1') l, "
                                     "pragma_index_info(l.name) i "
                                     "WHERE l.\"unique\" GROUP BY l.name")
                          .arg(table)))
            if (row[1].toInt() == 1)
                unique << row[0].toString();
        QSet<QString> indexed;
        for (const auto& row :
             raw.rows(QStringLiteral("SELECT i.name FROM pragma_index_list('%1') l, "
                                     "pragma_index_info(l.name) i WHERE i.seqno = 0")
                          .arg(table)))
            indexed << row[0].toString();
        QSet<QString> keys;
        for (const Field& f : kind->fields) {
            const QString key = QString::fromUtf8(f.key);
            INFO(f.key);
            CHECK_FALSE(keys.contains(key));
            keys << key;
            const bool number = f.type == FieldType::Integer || f.type == FieldType::Money ||
                                f.type == FieldType::Bool || f.type == FieldType::Ref;
            CHECK(types.value(key) ==
                  (number ? QStringLiteral("INTEGER") : QStringLiteral("TEXT")));
            if (f.has(Field::Unique))
                CHECK(unique.contains(key));
            if (f.has(Field::Sensitive)) // looked for by its exact value, among a million
                CHECK(indexed.contains(key));
            if (f.refKind) {
                CHECK(kindByName(QString::fromUtf8(f.refKind)));
                CHECK(references.contains(key + u'>' + QString::fromUtf8(f.refKind)));
            }
            if (f.sortKey)
                CHECK(kind->field(QString::fromUtf8(f.sortKey)));
            if (notNull.contains(
                    key)) // a column that may not be empty must belong to a value that never is
                CHECK((f.has(Field::Required) || kind->derives() || // filled before every write
                       f.has(Field::Derived) || f.has(Field::StepOnly) ||
                       !f.get(*kind->make()).isNull()));
        }
        CHECK(keys == QSet<QString>(types.keyBegin(), types.keyEnd()));
        CHECK((QString::fromUtf8(kind->titleKey) == QStringLiteral("id") ||
               keys.contains(QString::fromUtf8(kind->titleKey))));
        CHECK((QString::fromUtf8(kind->defaultSort) == QStringLiteral("id") ||
               keys.contains(QString::fromUtf8(kind->defaultSort))));
        CHECK(kind->searchable ==
              !raw.rows(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = '%1_search'")
                            .arg(table))
                   .isEmpty());
    }
}

TEST_CASE("store: a migration may make a table anew, and one that loses a reference is refused") {
    TempOffice o;
    Member m;
    m.name = QStringLiteral("张三");
    m.unit = o.unit(QStringLiteral("集团"));
    REQUIRE(o.book().insert(m));
    const auto schema = [&](const QString& sql) {
        return QMap<int, QString>{{Store::newestSchema() + 1, sql}};
    };
    const QString rebuild = QStringLiteral(
        "CREATE TABLE unit_new AS SELECT * FROM unit%1;\nDROP TABLE unit;\n"
        "CREATE TABLE unit (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, name TEXT NOT NULL, "
        "path TEXT NOT NULL, parent INTEGER REFERENCES unit (id), level TEXT, code TEXT, "
        "credit_code TEXT, region TEXT, leader TEXT, phone TEXT, staff INTEGER NOT NULL DEFAULT 0, "
        "position INTEGER NOT NULL DEFAULT 0, note TEXT, pinyin_key TEXT, search_text TEXT);\n"
        "INSERT INTO unit SELECT * FROM unit_new;\nDROP TABLE unit_new;");
    const auto lost =
        migrate::run(o.office->store(), schema(rebuild.arg(QStringLiteral(" WHERE 0"))));
    REQUIRE_FALSE(lost);
    CHECK(o.office->store().schemaVersion() == Store::newestSchema());
    CHECK(o.read().count<Unit>() == 1);
    const auto done = migrate::run(o.office->store(), schema(rebuild.arg(QString())));
    INFO((done ? std::string() : why(done.error())));
    REQUIRE(done);
    CHECK(o.office->store().schemaVersion() == Store::newestSchema() + 1);
    CHECK(o.read().count<Unit>() == 1);
    CHECK(o.read().get(Id<Member>(m.id))->unit == m.unit);
    // References are checked again from now on.
    CHECK(o.office->store().scalar(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
}

TEST_CASE(
    "store: keys that an older ICU or table of names made are made anew at the next opening") {
    TempOffice o;
    const Member m = o.member(QStringLiteral("单雄信"));
    const Id<Unit> unit = o.unit(QStringLiteral("重庆公司"));
    const auto keys = [&] {
        const Member now = *o.read().get(Id<Member>(m.id));
        return QStringList{now.pinyinKey, now.strokeKey, now.searchText,
                           o.read().get(unit)->pinyinKey};
    };
    const auto found = [&](const char* text) {
        Query q;
        q.find = QString::fromUtf8(text);
        return o.read().count<Member>(q);
    };
    const QStringList right = keys();
    o.office.reset();
    {
        RawSql raw(o.path());
        raw.run(
            QStringLiteral("INSERT INTO member_search(member_search, rowid, search_text) SELECT "
                           "'delete', id, search_text FROM member"));
        raw.run(QStringLiteral(
            "UPDATE member SET pinyin_key = 'dan', stroke_key = '1', search_text = 'dan'"));
        raw.run(QStringLiteral(
            "INSERT INTO member_search(rowid, search_text) SELECT id, search_text FROM member"));
        raw.run(QStringLiteral("UPDATE unit SET pinyin_key = 'zhong'"));
        raw.run(QStringLiteral("UPDATE meta SET value = '1-icu60' WHERE key = 'name_keys'"));
    }
    o.reopen();
    CHECK(keys() == right);
    CHECK(found("shan") == 1);
    CHECK(found("dan") == 0);
    CHECK(o.office->store().notes().size() == 1);
    CHECK(o.read().get(Id<Member>(m.id))->revision == m.revision); // no deed, no new revision
    CHECK(o.office->store().check().isEmpty());
    o.reopen();
    CHECK(o.office->store().notes().isEmpty());
}

TEST_CASE("store: whatever a file names line by line is found by an index, in any order") {
    TempOffice o;
    o.office.reset();
    RawSql raw(o.path());
    registerKinds();
    // Of these an office has tens or a few hundreds: looking through them costs nothing.
    const QSet<QString> few{QStringLiteral("term"),          QStringLiteral("sitting"),
                            QStringLiteral("delegation"),    QStringLiteral("committee"),
                            QStringLiteral("ballot"),        QStringLiteral("ballot_item"),
                            QStringLiteral("ballot_count"),  QStringLiteral("plan"),
                            QStringLiteral("minutes"),       QStringLiteral("agenda_item"),
                            QStringLiteral("heads_meeting"), QStringLiteral("heads_decision"),
                            QStringLiteral("proposal_call")};
    const auto searched = [&](const QString& sql, const QString& index) {
        QString plan;
        for (const auto& row : raw.rows(QStringLiteral("EXPLAIN QUERY PLAN ") + sql))
            plan += row.last().toString() + u'\n';
        INFO(sql.toStdString() << "\n" << plan.toStdString());
        CHECK(plan.contains(index));
        CHECK_FALSE(plan.contains(QStringLiteral("SCAN")));
    };
    // Those whose lines an import may have to recognise by nothing but the name.
    QSet<QString> named{QString::fromUtf8(OnlineEntry::kindName),
                        QString::fromUtf8(BallotVote::kindName)};
    for (const Kind* kind : kinds())
        for (const Field& f : kind->fields)
            if (f.refKind)
                named << QString::fromUtf8(f.refKind);
    for (const QString& name : std::as_const(named)) {
        const Kind& kind = *kindByName(name);
        const QString title = QString::fromUtf8(kind.titleKey);
        if (!few.contains(name)) // as Reader::resolve asks
            searched(QStringLiteral("SELECT id FROM %1 WHERE %2 = 'x' ORDER BY id LIMIT 3")
                         .arg(name, title),
                     QStringLiteral("(%1=?").arg(title));
    }
    // A line of a roll-call or of votes by name, in the roll's own order and in that of the ids.
    for (const char* order : {"pinyin_key, id", "id"})
        searched(QStringLiteral("SELECT id FROM attendance WHERE sitting = 1 AND name = 'x' ORDER "
                                "BY %1 LIMIT 5")
                     .arg(QString::fromUtf8(order)),
                 QStringLiteral("name=?"));
    searched(QStringLiteral("SELECT id FROM proposal WHERE call = 1 AND title = 'x' AND "
                            "proposer_name = 'y' LIMIT 3"),
             QStringLiteral("(call=? AND title=?)"));
    for (const char* order : {"pinyin_key, id", "id"})
        searched(QStringLiteral("SELECT id FROM deputy WHERE name = 'x' AND term = 1 ORDER BY %1")
                     .arg(QString::fromUtf8(order)),
                 QStringLiteral("(name=? AND term=?)"));
}
