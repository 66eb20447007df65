// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that differs between SQLite and a server such as PostgreSQL stands behind these
// functions; every other statement of this folder is portable SQL.
#pragma once
#include "core/base/issue.h"
#include "core/store/search.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace zhijia {
struct Field;
struct Kind;
} // namespace zhijia

namespace zhijia::dialect {

enum class Trouble {
    Constraint,
    Busy,
    Full,
    ReadOnly,
    NoAccess,
    Corrupt,
    NotADatabase,
    Cancelled,
    Other
};
Trouble classify(const QSqlError& error);

/// A new connection of Qt's under this name, not open yet, to what `databaseName` says.
enum class Access { Write, Read };
QSqlDatabase connection(const QString& name, const QString& database, Access access,
                        int busyMilliseconds = 0);
/// Settings a connection needs, in order; run before anything else.
QStringList onOpen(int busySeconds);
/// How long a connection waits for another one's writing.
QString busyTimeout(int milliseconds);
/// The journal that leaves no files beside a file that is closed; answers with what is used then.
QString plainJournal();
/// Asks for the journal that loses nothing; returns what the database then really uses.
QString setJournal(QSqlDatabase& db, bool onNetwork);
/// The number of the newest migration that was applied, and how it is set.
QString schemaVersion();
QString setSchemaVersion(int version);
/// The mark by which a file is known as an office, and how it is set.
QString applicationMark();
QString setApplicationMark(quint32 mark);
/// A number that changes when another connection has committed.
QString dataVersion();
/// A consistent copy; one parameter: the file, which must not exist.
QString copyInto();
/// Rows with the names of a table's columns in their second place.
QString tableColumns(const QString& table);
/// One row "ok", or rows of what is damaged, at most so many.
QString integrity(int atMost = 1);
/// Fails when a kind's search index does not fit its table.
QString searchIntegrity(const QString& table);

/// Writes the journal into the file and empties it, if nobody uses it just now.
QString foldJournal();
QString beginWrite();
QString beginRead();
/// Turns the checking of references on or off; only between transactions. A migration that makes a
/// table anew drops the old one, which references must not notice.
QString checkReferences(bool on);
/// Rows (table, rowid, …) whose references point nowhere.
QString danglingReferences();
/// The search index over `table`.search_text.
QString createSearch(const QString& table);
QString searchInsert(const QString& table);
QString searchRemove(const QString& table);
/// Adds the words of a run of records, given as first id and the id behind the last.
QString searchInsertRun(const QString& table);
/// How many bytes of words are gathered before they are written; more is quicker for a long run.
QString searchMemory(const QString& table, qint64 bytes);
/// Puts the pieces of the index together.
QString searchMerge(const QString& table);
/// Removes the words of a run of records, given as first id and the id behind the last.
QString searchRemoveRun(const QString& table);
/// Makes the index anew from the table.
QString searchRebuild(const QString& table);
/// An expression that gives a row's fields as the JSON object that the history keeps of a removed
/// record.
QString rowImage(const Kind& kind);
/// The other way: an expression that reads a field out of such an image in column "image".
QString fromImage(const Field& field);
/// Adds the words of records, given as a sub-select of their ids, to the search index.
QString searchInsertRows(const QString& table, const QString& ids);
/// A sub-select of the values in one parameter, which is `listValue(values)`: however many there
/// are, the statement is the same.
QString listSelect();
QVariant listValue(const QVariantList& values);
/// A sub-select of the ids whose words match; one parameter: the expression of `searchExpression`.
QString searchSelect(const QString& table, int atMost);
/// What must be found, as the index is asked for it.
QString searchExpression(const QList<search::Term>& terms);
/// Names of the plain (not unique) indexes of a table with the SQL that makes them again.
QString plainIndexes();

} // namespace zhijia::dialect
