// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runs.h"
#include "core/store/dialect.h"
#include "core/store/statement.h"
#include "core/store/tables.h"
#include "core/store/txn_rows.h"

namespace zhijia::runs {

namespace {
const QString inRun = QStringLiteral("id >= ? AND id < ?");
QString table(const Kind& kind) { return QString::fromUtf8(kind.name); }
} // namespace

RawId firstUnlike(Store& store, const Kind& kind, RawId first, qint64 count, qint64 revision) {
    const qint64 same =
        store
            .scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 AND revision = ?")
                        .arg(table(kind), inRun),
                    {first, first + count, revision})
            .toLongLong();
    if (same == count)
        return 0;
    const QVariant changed = store.scalar(
        QStringLiteral("SELECT min(id) FROM %1 WHERE %2 AND revision <> ?").arg(table(kind), inRun),
        {first, first + count, revision});
    return changed.isNull() ? first : changed.toLongLong();
}

QStringList references(Store& store, const Kind& kind, RawId first, qint64 count) {
    QStringList found;
    for (const Kind* other : kinds())
        for (const Field& f : other->fields) {
            if (!f.refKind || table(kind) != QLatin1StringView(f.refKind))
                continue;
            const QString key = QString::fromUtf8(f.key);
            QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 >= ? AND %2 < ?")
                              .arg(table(*other), key);
            QVariantList values{first, first + count};
            if (other == &kind) { // a branch that goes together with its parent does not hold it
                sql += QStringLiteral(" AND NOT (%1)").arg(inRun);
                values << first << first + count;
            }
            if (const qint64 n = store.scalar(sql, values).toLongLong(); n > 0)
                found << QStringLiteral("%1: %2").arg(other->pluralText()).arg(n);
        }
    const Kind* attached = kind.takesFiles ? kindByName(u"attachment") : nullptr;
    if (attached) {
        const qint64 n =
            store
                .scalar(QStringLiteral("SELECT count(*) FROM attachment WHERE owner >= ? AND owner "
                                       "< ? AND owner_kind = ?"),
                        {first, first + count, table(kind)})
                .toLongLong();
        if (n > 0)
            found << QStringLiteral("%1: %2").arg(attached->pluralText()).arg(n);
    }
    return found;
}

void index(Store& store, const Kind& kind, RawId first, qint64 count) {
    if (!kind.searchable || count == 0)
        return;
    const bool many = count >= 20'000;
    if (many)
        store.run(dialect::searchMemory(table(kind), 16 << 20));
    store.run(dialect::searchInsertRun(table(kind)), {first, first + count});
    // A dozen large pieces of index would be put together one day, seconds long, by a colleague's
    // single deed: FTS5 does so as soon as sixteen lie side by side.
    if (count >= 300'000)
        store.run(dialect::searchMerge(table(kind)));
    if (many) // the setting is kept in the file: back to SQLite's own
        store.run(dialect::searchMemory(table(kind), 1 << 20));
}

void remove(Store& store, const Kind& kind, RawId first, qint64 count, qint64 deed, int seq,
            const std::function<void(qint64)>& done) {
    tables::forget(store);
    constexpr qint64 slice = 20'000; // well under a second of work between two looks at Cancel
    const QString name = table(kind);
    const qint64 rest =
        store.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(name)).toLongLong() - count;
    const bool most = count >= 20'000 && rest < count;
    // With most of a table gone, its indexes are made anew from what stays.
    const QStringList indexes = most ? txnrows::dropIndexes(store, name) : QStringList();
    for (qint64 at = 0; at < count; at += slice) {
        const QVariantList range{first + at, first + qMin(at + slice, count)};
        store.run(QStringLiteral(
                      "INSERT INTO change (deed, seq, kind, record, count, op, before_revision, "
                      "after_revision, image) "
                      "SELECT ?, ? + (id - ?), ?, id, 1, 3, revision, NULL, %1 FROM %2 WHERE %3")
                      .arg(dialect::rowImage(kind), name, inRun),
                  QVariantList{deed, seq, first, name} + range);
        if (kind.searchable && !most)
            store.run(dialect::searchRemoveRun(name), range);
        store.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, inRun), range);
        if (done)
            done(range.last().toLongLong() - first);
    }
    txnrows::runAll(store, indexes);
    if (kind.searchable && most)
        store.run(dialect::searchRebuild(name));
}

void restore(Store& store, const Kind& kind, qint64 removal, int from, int to, qint64 deed, int seq,
             bool indexWords) {
    tables::forget(store);
    const QString removed = QStringLiteral("FROM change WHERE deed = ? AND seq >= ? AND seq <= ?");
    QStringList keys, values;
    for (const Field& f : kind.fields) {
        keys << QString::fromUtf8(f.key);
        values << dialect::fromImage(f);
    }
    store.run(QStringLiteral("INSERT INTO %1 (id, revision, %2) SELECT record, before_revision, "
                             "%3 %4")
                  .arg(table(kind), keys.join(u", "), values.join(u", "), removed),
              {removal, from, to});
    // One change for each: runs of inserts may not overlap, and these were born in one already.
    store.run(QStringLiteral("INSERT INTO change (deed, seq, kind, record, count, op, "
                             "before_revision, after_revision, image) SELECT ?, ? + (? - seq), "
                             "kind, record, 1, 1, NULL, before_revision, NULL %1")
                  .arg(removed),
              {deed, seq, to, removal, from, to});
    if (kind.searchable && indexWords)
        store.run(
            dialect::searchInsertRows(table(kind), QStringLiteral("SELECT record ") + removed),
            {removal, from, to});
}

} // namespace zhijia::runs
