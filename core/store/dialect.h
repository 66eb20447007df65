// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that differs between SQLite and a server such as PostgreSQL stands behind these
// functions; every other statement of this folder is portable SQL.
#pragma once
#include "core/base/issue.h"
#include <QSqlError>
#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace zhijia::dialect {

enum class Trouble { Constraint, Busy, Full, ReadOnly, NoAccess, Corrupt, NotADatabase, Cancelled, Other };
Trouble classify(const QSqlError& error);

/// Settings a connection needs, in order; run before anything else.
QStringList onOpen(int busySeconds);
/// Asks for the journal that loses nothing; returns what the database then really uses.
QString setJournal(QSqlDatabase& db, bool onNetwork);

QString beginWrite();
/// The search index over `table`.search_text.
QString createSearch(const QString& table);
QString searchInsert(const QString& table);
QString searchRemove(const QString& table);
/// A sub-select of the ids whose words match; one parameter: the expression of `searchExpression`.
QString searchSelect(const QString& table, int atMost);
/// `tokens`: each either a whole word or, when it ends in '*', a beginning; groups are adjacent words.
QString searchExpression(const QList<QStringList>& phrases);
/// Names of the plain (not unique) indexes of a table with the SQL that makes them again.
QString plainIndexes();

} // namespace zhijia::dialect
