// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that differs between SQLite and a server such as PostgreSQL stands behind these
// functions; every other statement of this folder is portable SQL.
#pragma once
#include "core/base/issue.h"
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

class QSqlDatabase;

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

/// Settings a connection needs, in order; run before anything else.
QStringList onOpen(int busySeconds);
/// How long a connection waits for another one's writing.
QString busyTimeout(int milliseconds);
/// Asks for the journal that loses nothing; returns what the database then really uses.
QString setJournal(QSqlDatabase& db, bool onNetwork);

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
/// `tokens`: each either a whole word or, when it ends in '*', a beginning; groups are adjacent
/// words.
QString searchExpression(const QList<QStringList>& phrases);
/// Names of the plain (not unique) indexes of a table with the SQL that makes them again.
QString plainIndexes();

} // namespace zhijia::dialect
