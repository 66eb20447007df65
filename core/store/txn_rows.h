// SPDX-License-Identifier: GPL-3.0-or-later
// What a Txn needs of the database besides rows: ids, series, settings and indexes set aside.
#pragma once
#include "core/store/store.h"

namespace zhijia::txnrows {

qint64 nextId(Store& store);
void setNextId(Store& store, qint64 next);
qint64 nextNumber(Store& store, const QString& series);
void setSetting(Store& store, const QString& key, const QString& value);

/// Drops the plain indexes of a table and returns the statements that make them again.
QStringList dropIndexes(Store& store, const QString& table);
void runAll(Store& store, const QStringList& statements);

/// "members: 3" for each kind that refers to this record; empty when none does.
QStringList references(Store& store, const QString& kind, qint64 id);

} // namespace zhijia::txnrows
