// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds and what they changed, as rows.
#pragma once
#include "core/book/receipt.h"
#include "core/record/kind.h"
#include "core/store/store.h"
#include <QJsonObject>
#include <optional>

namespace zhijia::history {

struct DeedRow {
    qint64 id = 0;
    QDateTime at;
    QString actor;
    DeedText what;
    qint64 changes = 0;
    qint64 undoes = 0;
    qint64 undoneBy = 0;
    qint64 effective = 0;
};

/// One changed record. `image` is empty for an insert.
struct ChangeRow {
    qint64 deed = 0;
    int seq = 0;
    const Kind* kind = nullptr;
    RawId record = 0;
    qint64 count = 1; ///< of an insert: this many records from `record` on
    Change::Op op = Change::Insert;
    qint64 before = 0, after = 0; ///< revisions
    QJsonObject image;
};

qint64 newestDeed(Store& store);
void addDeed(Store& store, const DeedRow& row);
void setChangeCount(Store& store, qint64 deed, qint64 changes);
void setUndoes(Store& store, qint64 deed, qint64 undoes);
void setUndone(Store& store, qint64 deed, qint64 undoneBy, qint64 effective);
std::optional<DeedRow> deed(Store& store, qint64 id);
/// Newest first, from below `before` (0: the newest).
QList<DeedRow> deeds(Store& store, int limit, qint64 before);
/// Oldest first, from above `after`.
QList<DeedRow> deedsAfter(Store& store, qint64 after, int limit);
/// The newest deed of `actor` that stands and is no undo itself; and the newest undo of theirs
/// after which they did nothing new. What a colleague did is taken back by its number only.
std::optional<DeedRow> undoable(Store& store, const QString& actor);
std::optional<DeedRow> redoable(Store& store, const QString& actor);

void addChange(Store& store, const ChangeRow& row);
void replaceChange(Store& store, const ChangeRow& row);
void dropChange(Store& store, qint64 deed, int seq);
/// Calls `row` for each change of a deed in the order it was made, or backwards.
void eachChange(Store& store, qint64 deed, bool backwards,
                const std::function<void(const ChangeRow&)>& row);
/// Up to `limit` changes of a deed, the last ones first, from below `below` on; without the images
/// of removed records (see `imageOf`), so that a deed of any size is read in portions.
QList<ChangeRow> changesBelow(Store& store, qint64 deed, int below, int limit);
QJsonObject imageOf(Store& store, qint64 deed, int seq);
/// How many records of each kind a deed removed.
QList<std::pair<const Kind*, qint64>> removedBy(Store& store, qint64 deed);
QList<ChangeRow> changesOf(Store& store, const Kind& kind, RawId record);
/// Records of `kind` whose `key` points to a record of `original` that the deed updated.
QList<RawId> followers(Store& store, qint64 deed, const Kind& original, const Kind& kind,
                       const QString& key);
std::optional<ChangeRow> changeIn(Store& store, qint64 deed, const Kind& kind, RawId record);

QJsonValue toJson(const QVariant& value);
QVariant fromJson(const QJsonValue& value);
QJsonObject fullImage(const Kind& kind, const Record& record);
/// { key: [before, after] } of the fields that differ.
QJsonObject difference(const Kind& kind, const Record& before, const Record& after);

} // namespace zhijia::history
