// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite side. A PostgreSQL office answers the same questions with tsvector columns,
// SERIALIZABLE transactions and SQLSTATE classes.
#include "core/store/dialect.h"
#include "core/record/kind.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace zhijia::dialect {

Trouble classify(const QSqlError& error) {
    // SQLite's primary result codes: https://www.sqlite.org/rescode.html
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 19:
        return Trouble::Constraint;
    case 5:
    case 6:
    case 15:
        return Trouble::Busy;
    case 13:
        return Trouble::Full;
    case 8:
        return Trouble::ReadOnly;
    case 3:
    case 7:
    case 14:
        return Trouble::NoAccess; // no right, no memory, a journal that cannot be opened
    case 11:
        return Trouble::Corrupt;
    case 26:
        return Trouble::NotADatabase;
    case 9:
        return Trouble::Cancelled;
    case 10: // an I/O error while writing is, nearly always, a disk that is full or was pulled out
        return Trouble::Full;
    default:
        // The search index has its pages inside the file and says so by text only when they are
        // damaged.
        return error.databaseText().contains(QStringLiteral("fts5 file format")) ? Trouble::Corrupt
                                                                                 : Trouble::Other;
    }
}

QSqlDatabase connection(const QString& name, const QString& database, Access access,
                        int busyMilliseconds) {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(database);
    QString options =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    return db;
}

QStringList onOpen(int busySeconds) {
    return {busyTimeout(busySeconds * 1000), QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA synchronous = FULL"),
            QStringLiteral("PRAGMA cache_size = -65536"),
            QStringLiteral("PRAGMA mmap_size = 67108864"),
            // Whoever waits for a deed does not wait for this: Store::rest does it. Only a journal
            // of 200 MB is written into the file at once.
            QStringLiteral("PRAGMA wal_autocheckpoint = 50000"),
            QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA secure_delete = OFF")};
}

QString busyTimeout(int milliseconds) {
    return QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds);
}

QString plainJournal() { return QStringLiteral("PRAGMA journal_mode = DELETE"); }

QString setJournal(QSqlDatabase& db, bool onNetwork) {
    QSqlQuery query(db);
    // WAL needs memory shared between processes, which a network file system does not give.
    query.exec(onNetwork ? plainJournal() : QStringLiteral("PRAGMA journal_mode = WAL"));
    return query.next() ? query.value(0).toString() : QString();
}

QString schemaVersion() { return QStringLiteral("PRAGMA user_version"); }
QString setSchemaVersion(int version) {
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}
QString applicationMark() { return QStringLiteral("PRAGMA application_id"); }
QString setApplicationMark(quint32 mark) {
    return QStringLiteral("PRAGMA application_id = %1").arg(mark);
}
QString dataVersion() { return QStringLiteral("PRAGMA data_version"); }
QString copyInto() { return QStringLiteral("VACUUM INTO ?"); }
QString tableColumns(const QString& table) {
    return QStringLiteral("PRAGMA table_info(%1)").arg(table);
}
QString integrity(int atMost) { return QStringLiteral("PRAGMA integrity_check(%1)").arg(atMost); }
QString searchIntegrity(const QString& table) {
    return QStringLiteral("INSERT INTO %1_search(%1_search, rank) VALUES ('integrity-check', 1)")
        .arg(table);
}

QString beginRead() { return QStringLiteral("BEGIN DEFERRED"); }
QString checkReferences(bool on) {
    return on ? QStringLiteral("PRAGMA foreign_keys = ON")
              : QStringLiteral("PRAGMA foreign_keys = OFF");
}

QString danglingReferences() { return QStringLiteral("PRAGMA foreign_key_check"); }

QString foldJournal() { return QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"); }

QString beginWrite() { return QStringLiteral("BEGIN IMMEDIATE"); }

QString createSearch(const QString& table) {
    return QStringLiteral(
               "CREATE VIRTUAL TABLE %1_search USING fts5(search_text, content='%1', "
               "content_rowid='id', "
               "columnsize=0, prefix='1 2 3 4', tokenize=\"unicode61 remove_diacritics 0\")")
        .arg(table);
}

QString searchInsert(const QString& table) {
    return QStringLiteral("INSERT INTO %1_search(rowid, search_text) VALUES (?, ?)").arg(table);
}

QString searchRemove(const QString& table) {
    return QStringLiteral(
               "INSERT INTO %1_search(%1_search, rowid, search_text) VALUES ('delete', ?, ?)")
        .arg(table);
}

QString searchInsertRun(const QString& table) {
    return QStringLiteral(
               "INSERT INTO %1_search(rowid, search_text) SELECT id, search_text FROM %1 "
               "WHERE id >= ? AND id < ?")
        .arg(table);
}

QString searchMemory(const QString& table, qint64 bytes) {
    return QStringLiteral("INSERT INTO %1_search(%1_search, rank) VALUES ('hashsize', %2)")
        .arg(table)
        .arg(bytes);
}

QString searchMerge(const QString& table) {
    return QStringLiteral("INSERT INTO %1_search(%1_search, rank) VALUES ('merge', -1000000)")
        .arg(table);
}

QString searchRemoveRun(const QString& table) {
    return QStringLiteral("INSERT INTO %1_search(%1_search, rowid, search_text) SELECT 'delete', "
                          "id, search_text FROM %1 WHERE id >= ? AND id < ?")
        .arg(table);
}

QString searchRebuild(const QString& table) {
    return QStringLiteral("INSERT INTO %1_search(%1_search) VALUES ('rebuild')").arg(table);
}

QString rowImage(const Kind& kind) {
    QStringList parts;
    for (const Field& f : kind.fields)
        parts << QStringLiteral("'%1', %1").arg(QString::fromUtf8(f.key));
    return QStringLiteral("json_object(%1)").arg(parts.join(u", "));
}

QString fromImage(const Field& field) {
    return QStringLiteral("json_extract(image, '$.%1')").arg(QString::fromUtf8(field.key));
}

QString searchInsertRows(const QString& table, const QString& ids) {
    return QStringLiteral("INSERT INTO %1_search(rowid, search_text) SELECT id, search_text FROM "
                          "%1 WHERE id IN (%2)")
        .arg(table, ids);
}

QString listSelect() { return QStringLiteral("SELECT value FROM json_each(?)"); }

QVariant listValue(const QVariantList& values) {
    QString text(u'[');
    for (const QVariant& value : values) {
        if (text.size() > 1)
            text += u',';
        if (value.typeId() == QMetaType::QString) {
            const QByteArray quoted =
                QJsonDocument(QJsonArray{value.toString()}).toJson(QJsonDocument::Compact);
            text += QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        } else
            text += value.isNull() ? QStringLiteral("null") : QString::number(value.toLongLong());
    }
    return text + u']';
}

QString searchSelect(const QString& table, int atMost) {
    return QStringLiteral("SELECT rowid FROM %1_search WHERE %1_search MATCH ?%2")
        .arg(table, atMost < 0 ? QString() : QStringLiteral(" LIMIT %1").arg(atMost));
}

namespace {
/// Adjacent words, the last one perhaps a beginning.
QString phraseExpression(QStringList words) {
    const bool beginning = words.last().endsWith(u'*');
    if (beginning)
        words.last().chop(1);
    for (QString& word : words)
        word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return words.join(QStringLiteral(" + ")) + (beginning ? QStringLiteral(" *") : QString());
}
} // namespace

QString searchExpression(const QList<search::Term>& terms) {
    QStringList parts;
    for (const search::Term& term : terms) {
        QStringList all;
        for (const QStringList& phrase : term.phrases)
            all << phraseExpression(phrase);
        const QString words = all.join(QStringLiteral(" AND "));
        parts << (term.glued.isEmpty() ? words
                                       : QStringLiteral("((%1) OR %2)")
                                             .arg(words, phraseExpression({term.glued + u'*'})));
    }
    return parts.join(QStringLiteral(" AND "));
}

QString plainIndexes() {
    return QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = "
                          "? AND sql IS NOT NULL "
                          "AND sql NOT LIKE 'CREATE UNIQUE%'");
}

} // namespace zhijia::dialect
