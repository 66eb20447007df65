// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered schema files, applied in order, in one transaction, after a verified backup. Beside SQL
// a file may say `SEARCH kind;` (make its search index) and `REDERIVE;` (work out every record's
// derived keys anew, for example because a column was added for them). References are not checked
// statement by statement, so that a table may be made anew, but all of them before it counts.
#pragma once
#include "core/store/store.h"
#include <QMap>

namespace zhijia::migrate {

/// Marks the file as ours (SQLite's application id): "Zhij".
inline constexpr quint32 applicationId = 0x5A68696A;

/// The newest schema this program knows: the highest number among the schema files.
int newest();
/// Brings the open store to the newest schema. A new, empty file gets all of it and no backup.
Outcome<void> run(Store& store);
/// The same with these schema files: their text by number, ascending.
Outcome<void> run(Store& store, const QMap<int, QString>& files);
/// The statements of a schema file: split at a semicolon that ends a line, comments removed.
QStringList statements(const QString& sql);

} // namespace zhijia::migrate
