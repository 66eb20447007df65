// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"
#include "core/store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace zhijia::history {

namespace {

const char* const deedColumns =
    "SELECT id, at, actor, what, changes, undoes, undone_by, effective FROM deed ";
const char* const changeColumns = "SELECT deed, seq, kind, record, count, op, before_revision, "
                                  "after_revision, image FROM change ";

DeedRow readDeed(const Statement& s) {
    return {s.integer(0), QDateTime::fromString(s.text(1), Qt::ISODateWithMs),
            s.text(2),    DeedText::restore(s.text(3)),
            s.integer(4), s.integer(5),
            s.integer(6), s.integer(7)};
}

ChangeRow readChange(const Statement& s) {
    return {s.integer(0),
            static_cast<int>(s.integer(1)),
            kindByName(s.text(2)),
            s.integer(3),
            s.integer(4),
            static_cast<Change::Op>(s.integer(5)),
            s.integer(6),
            s.integer(7),
            QJsonDocument::fromJson(s.text(8).toUtf8()).object()};
}

QVariant imageText(const QJsonObject& image) {
    return image.isEmpty()
               ? QVariant()
               : QVariant(QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact)));
}

QVariant orNull(qint64 id) { return id ? QVariant(id) : QVariant(); }

std::optional<DeedRow> firstDeed(Store& store, const char* rest, const QVariantList& values = {}) {
    Statement s = store.prepare(QString::fromUtf8(deedColumns) + QString::fromUtf8(rest));
    s.exec(values);
    return s.next() ? std::optional(readDeed(s)) : std::nullopt;
}

} // namespace

qint64 newestDeed(Store& store) {
    return store.scalar(QStringLiteral("SELECT max(id) FROM deed")).toLongLong();
}

void addDeed(Store& store, const DeedRow& row) {
    store.run(QStringLiteral(
                  "INSERT INTO deed (id, at, actor, what, changes, undoes, undone_by, effective) "
                  "VALUES (?, ?, ?, ?, ?, ?, NULL, ?)"),
              {row.id, row.at.toUTC().toString(Qt::ISODateWithMs), row.actor, row.what.store(),
               row.changes, orNull(row.undoes), row.id});
}

void setChangeCount(Store& store, qint64 deed, qint64 changes) {
    store.run(QStringLiteral("UPDATE deed SET changes = ? WHERE id = ?"), {changes, deed});
}

void setUndoes(Store& store, qint64 deed, qint64 undoes) {
    store.run(QStringLiteral("UPDATE deed SET undoes = ? WHERE id = ?"), {undoes, deed});
}

void setUndone(Store& store, qint64 deed, qint64 undoneBy, qint64 effective) {
    store.run(QStringLiteral("UPDATE deed SET undone_by = ?, effective = ? WHERE id = ?"),
              {orNull(undoneBy), effective, deed});
}

std::optional<DeedRow> deed(Store& store, qint64 id) {
    return firstDeed(store, "WHERE id = ?", {id});
}

namespace {
QList<DeedRow> listDeeds(Store& store, const char* rest, const QVariantList& values) {
    Statement s = store.prepare(QString::fromUtf8(deedColumns) + QString::fromUtf8(rest));
    s.exec(values);
    QList<DeedRow> list;
    while (s.next())
        list << readDeed(s);
    return list;
}
} // namespace

QList<DeedRow> deeds(Store& store, int limit, qint64 before) {
    return listDeeds(store, "WHERE id < ? ORDER BY id DESC LIMIT ?",
                     {before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
}

QList<DeedRow> deedsAfter(Store& store, qint64 after, int limit) {
    return listDeeds(store, "WHERE id > ? ORDER BY id LIMIT ?", {after, limit});
}

std::optional<DeedRow> undoable(Store& store, const QString& actor) {
    return firstDeed(store,
                     "WHERE undoes IS NULL AND undone_by IS NULL AND changes > 0 AND actor = ? "
                     "ORDER BY id DESC LIMIT 1",
                     {actor});
}

std::optional<DeedRow> redoable(Store& store, const QString& actor) {
    // Redo brings back what was taken back since the last new deed, the last first, whatever its
    // own number; a new deed ends that. An undo's own number is above every deed that stood before
    // it.
    return firstDeed(store,
                     "WHERE undoes IS NULL AND undone_by > coalesce((SELECT id FROM deed WHERE "
                     "undoes IS NULL AND changes > 0 AND actor = ? ORDER BY id DESC LIMIT 1), 0) "
                     "AND (SELECT actor FROM deed AS undo WHERE undo.id = deed.undone_by) = ? "
                     "ORDER BY undone_by DESC LIMIT 1",
                     {actor, actor});
}

void addChange(Store& store, const ChangeRow& row) {
    Statement s = store.prepare(QStringLiteral("INSERT INTO change (deed, seq, kind, record, "
                                               "count, op, before_revision, after_revision, image) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    s.bind(0, row.deed)
        .bind(1, row.seq)
        .bind(2, QString::fromUtf8(row.kind->name))
        .bind(3, row.record)
        .bind(4, row.count);
    s.bind(5, static_cast<int>(row.op))
        .bind(6, orNull(row.before))
        .bind(7, orNull(row.after))
        .bind(8, imageText(row.image));
    s.exec();
}

void replaceChange(Store& store, const ChangeRow& row) {
    store.run(QStringLiteral("UPDATE change SET count = ?, op = ?, before_revision = ?, "
                             "after_revision = ?, image = ? WHERE deed = ? AND seq = ?"),
              {row.count, static_cast<int>(row.op), orNull(row.before), orNull(row.after),
               imageText(row.image), row.deed, row.seq});
}

void dropChange(Store& store, qint64 deed, int seq) {
    store.run(QStringLiteral("DELETE FROM change WHERE deed = ? AND seq = ?"), {deed, seq});
}

void eachChange(Store& store, qint64 deed, bool backwards,
                const std::function<void(const ChangeRow&)>& row) {
    Statement s = store.prepare(QString::fromUtf8(changeColumns) +
                                QStringLiteral("WHERE deed = ? ORDER BY seq") +
                                (backwards ? QStringLiteral(" DESC") : QString()));
    s.exec({deed});
    while (s.next())
        row(readChange(s));
}

namespace {

/// The changes of one record: those of its own, and the run of inserts that it was born in. Runs of
/// a kind never overlap, so only the last one that begins before the record can hold it; both
/// halves are index look-ups, however long the history.
QString changesOfRecord(const char* further) {
    const QString columns = QString::fromUtf8(changeColumns), more = QString::fromUtf8(further);
    return columns + QStringLiteral("WHERE record = ? AND kind = ?") + more +
           QStringLiteral(" UNION ALL SELECT * FROM (") + columns +
           QStringLiteral("WHERE count > 1 AND record < ? AND kind = ? ORDER BY record DESC LIMIT "
                          "1) AS run WHERE record + count > ?") +
           more;
}

} // namespace

QList<ChangeRow> changesBelow(Store& store, qint64 deed, int below, int limit) {
    // An insert has no image, and that of a removal is only read when it is needed.
    Statement s = store.prepare(
        QStringLiteral("SELECT deed, seq, kind, record, count, op, before_revision, "
                       "after_revision, CASE WHEN op = 3 THEN NULL ELSE image END FROM change "
                       "WHERE deed = ? AND seq < ? ORDER BY seq DESC LIMIT ?"));
    s.exec({deed, below, limit});
    QList<ChangeRow> list;
    while (s.next())
        list << readChange(s);
    return list;
}

QJsonObject imageOf(Store& store, qint64 deed, int seq) {
    return QJsonDocument::fromJson(
               store
                   .scalar(QStringLiteral("SELECT image FROM change WHERE deed = ? AND seq = ?"),
                           {deed, seq})
                   .toString()
                   .toUtf8())
        .object();
}

QList<std::pair<const Kind*, qint64>> removedBy(Store& store, qint64 deed) {
    Statement s = store.prepare(QStringLiteral(
        "SELECT kind, count(*) FROM change WHERE deed = ? AND op = 3 GROUP BY kind"));
    s.exec({deed});
    QList<std::pair<const Kind*, qint64>> list;
    while (s.next())
        list.append({kindByName(s.text(0)), s.integer(1)});
    return list;
}

QList<ChangeRow> changesOf(Store& store, const Kind& kind, RawId record) {
    const QString name = QString::fromUtf8(kind.name);
    Statement s = store.prepare(changesOfRecord("") + QStringLiteral(" ORDER BY deed DESC"));
    s.exec({record, name, record, name, record});
    QList<ChangeRow> list;
    while (s.next())
        list << readChange(s);
    return list;
}

std::optional<ChangeRow> changeIn(Store& store, qint64 deed, const Kind& kind, RawId record) {
    const QString name = QString::fromUtf8(kind.name);
    // "deed + 0": the record's index finds a few rows, the deed's would find all of an import.
    Statement s = store.prepare(changesOfRecord(" AND deed + 0 = ?") +
                                QStringLiteral(" ORDER BY seq DESC")); // the last one of a deed
                                                                       // that took one back
    s.exec({record, name, deed, record, name, record, deed});
    return s.next() ? std::optional(readChange(s)) : std::nullopt;
}

QList<RawId> followers(Store& store, qint64 deed, const Kind& original, const Kind& kind,
                       const QString& key) {
    Statement s = store.prepare(
        QStringLiteral("SELECT f.id FROM change JOIN %1 AS f ON f.%2 = change.record "
                       "WHERE change.deed = ? AND change.kind = ? AND change.op = ? ORDER BY f.id")
            .arg(QString::fromUtf8(kind.name), key));
    s.exec({deed, QString::fromUtf8(original.name), static_cast<int>(Change::Update)});
    QList<RawId> ids;
    while (s.next())
        ids << s.integer(0);
    return ids;
}

QJsonValue toJson(const QVariant& value) {
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return QJsonValue(value.toLongLong());
    return value.toString();
}

QVariant fromJson(const QJsonValue& value) {
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

QJsonObject fullImage(const Kind& kind, const Record& record) {
    QJsonObject image;
    for (const Field& f : kind.fields)
        if (const QVariant v = f.get(record); !v.isNull())
            image.insert(QString::fromUtf8(f.key), toJson(v));
    return image;
}

QJsonObject difference(const Kind& kind, const Record& before, const Record& after) {
    QJsonObject image;
    for (const Field& f : kind.fields) {
        const QVariant a = f.get(before), b = f.get(after);
        if (a != b || a.isNull() != b.isNull())
            image.insert(QString::fromUtf8(f.key), QJsonArray{toJson(a), toJson(b)});
    }
    return image;
}

} // namespace zhijia::history
