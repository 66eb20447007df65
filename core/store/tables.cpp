// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"
#include "core/store/dialect.h"
#include "core/store/impl.h"

namespace zhijia::tables {

namespace {

const KindSql& sqlOf(Store& store, const Kind& kind) {
    auto& cache = store.impl().kindSql;
    if (auto it = cache.constFind(&kind); it != cache.constEnd())
        return it.value();
    KindSql sql;
    sql.places = {QStringLiteral(":id"), QStringLiteral(":revision")};
    QStringList keys, sets;
    for (const Field& f : kind.fields) {
        keys << QString::fromUtf8(f.key);
        sql.places << u':' + keys.last();
        sets << QStringLiteral("%1 = ?").arg(QString::fromUtf8(f.key));
    }
    const QString table = QString::fromUtf8(kind.name);
    sql.insert = QStringLiteral("INSERT INTO %1 (id, revision, %2) VALUES (%3)")
                     .arg(table, keys.join(u", "), sql.places.join(u", "));
    sql.update = QStringLiteral("UPDATE %1 SET revision = ?, %2 WHERE id = ? AND revision = ?")
                     .arg(table, sets.join(u", "));
    sql.select = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns(kind), table);
    sql.remove = QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(table);
    return *cache.insert(&kind, sql);
}

bool touchedOne(Store& store) {
    return store.scalar(QStringLiteral("SELECT changes()")).toLongLong() == 1;
}

} // namespace

QString columns(const Kind& kind) {
    QString list = QStringLiteral("id, revision");
    for (const Field& f : kind.fields)
        list += QStringLiteral(", ") + QString::fromUtf8(f.key);
    return list;
}

void fill(const Kind& kind, Record& record, const Statement& row, int column) {
    record.id = row.integer(column);
    record.revision = row.integer(column + 1);
    int i = column + 2;
    for (const Field& f : kind.fields)
        f.set(record, row.value(i++));
}

void forget(Store& store) { store.impl().read.clear(); }

void insert(Store& store, const Kind& kind, const Record& record) {
    const KindSql& sql = sqlOf(store, kind);
    Statement s = store.prepare(sql.insert);
    s.bind(sql.places[0], record.id).bind(sql.places[1], record.revision);
    int i = 2;
    for (const Field& f : kind.fields)
        s.bind(sql.places[i++], f.get(record));
    s.exec();
}

bool update(Store& store, const Kind& kind, const Record& record, qint64 oldRevision) {
    store.impl().read.remove({&kind, record.id});
    Statement s = store.prepare(sqlOf(store, kind).update);
    s.bind(0, record.revision);
    int i = 1;
    for (const Field& f : kind.fields)
        s.bind(i++, f.get(record));
    s.bind(i, record.id).bind(i + 1, oldRevision);
    s.exec();
    return touchedOne(store);
}

bool remove(Store& store, const Kind& kind, RawId id, qint64 revision) {
    store.impl().read.remove({&kind, id});
    store.run(sqlOf(store, kind).remove, {id, revision});
    return touchedOne(store);
}

std::unique_ptr<Record> get(Store& store, const Kind& kind, RawId id) {
    auto& known = store.impl().read;
    const bool keeps = store.inTransaction();
    if (keeps)
        if (const auto it = known.constFind({&kind, id}); it != known.constEnd())
            return kind.copy(**it);
    Statement s = store.prepare(sqlOf(store, kind).select);
    s.exec({id});
    if (!s.next())
        return nullptr;
    auto record = kind.make();
    fill(kind, *record, s);
    if (keeps) {
        if (known.size() >= Store::Impl::mostRead)
            known.clear();
        known.insert({&kind, id}, kind.copy(*record));
    }
    return record;
}

QString words(const Kind& kind, const Record& record) {
    return kind.searchable ? kind.value(record, u"search_text").toString() : QString();
}

void index(Store& store, const Kind& kind, RawId id, const QString& words) {
    if (kind.searchable)
        store.run(dialect::searchInsert(QString::fromUtf8(kind.name)), {id, words});
}

void unindex(Store& store, const Kind& kind, RawId id, const QString& words) {
    if (kind.searchable)
        store.run(dialect::searchRemove(QString::fromUtf8(kind.name)), {id, words});
}

} // namespace zhijia::tables
