// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a kind's table, written and read through its field table.
#pragma once
#include "core/book/query.h"
#include "core/record/kind.h"
#include "core/store/statement.h"
#include "core/store/store.h"

namespace zhijia::tables {

void insert(Store& store, const Kind& kind, const Record& record);
/// False when no row has this id and the revision the record was read with.
bool update(Store& store, const Kind& kind, const Record& record, qint64 oldRevision);
bool remove(Store& store, const Kind& kind, RawId id, qint64 revision);
std::unique_ptr<Record> get(Store& store, const Kind& kind, RawId id);
/// Rows were written by another way than these: what this transaction has read is read anew.
void forget(Store& store);

/// "id, revision, key, key …": what `fill` reads, starting at `column`.
QString columns(const Kind& kind);
void fill(const Kind& kind, Record& record, const Statement& row, int column = 0);

/// The rest of a SELECT after its column list, with values for its parameters.
struct Where {
    QString sql;
    QVariantList values;
};
Where where(const Kind& kind, const Query& query);
QString order(const Kind& kind, const Query& query);
QString limits(const Query& query);

/// Adds or removes a record's words in the search index; nothing for kinds that are not searchable.
void index(Store& store, const Kind& kind, RawId id, const QString& words);
void unindex(Store& store, const Kind& kind, RawId id, const QString& words);
QString words(const Kind& kind, const Record& record);

} // namespace zhijia::tables
