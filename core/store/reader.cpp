// SPDX-License-Identifier: GPL-3.0-or-later
// The read side. It is declared with the book, where it is used, and lives here because it is SQL.
#include "core/book/reader.h"
#include "core/store/history.h"
#include "core/store/tables.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace zhijia {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("store", text); }
QString table(const Kind& kind) { return QString::fromUtf8(kind.name); }
} // namespace

std::unique_ptr<Record> Reader::get(const Kind& kind, RawId id) const {
    return tables::get(store_, kind, id);
}

std::vector<std::unique_ptr<Record>> Reader::all(const Kind& kind, const Query& query) const {
    const auto where = tables::where(kind, query);
    Statement s = store_.prepare(QStringLiteral("SELECT %1 FROM %2%3%4%5")
                                     .arg(tables::columns(kind), table(kind), where.sql,
                                          tables::order(kind, query), tables::limits(query)));
    s.exec(where.values);
    std::vector<std::unique_ptr<Record>> list;
    while (s.next()) {
        list.push_back(kind.make());
        tables::fill(kind, *list.back(), s);
    }
    return list;
}

std::vector<std::unique_ptr<Record>> Reader::byIds(const Kind& kind,
                                                   const QList<RawId>& ids) const {
    std::vector<std::unique_ptr<Record>> list;
    list.reserve(static_cast<size_t>(ids.size()));
    for (const RawId id : ids)
        list.push_back(get(kind, id));
    return list;
}

QList<RawId> Reader::ids(const Kind& kind, const Query& query) const {
    const auto where = tables::where(kind, query);
    Statement s = store_.prepare(
        QStringLiteral("SELECT id FROM %1%2%3%4")
            .arg(table(kind), where.sql, tables::order(kind, query), tables::limits(query)));
    s.exec(where.values);
    QList<RawId> list;
    while (s.next())
        list << s.integer(0);
    return list;
}

qint64 Reader::count(const Kind& kind, const Query& query) const {
    const auto where = tables::where(kind, query);
    return store_
        .scalar(QStringLiteral("SELECT count(*) FROM %1%2").arg(table(kind), where.sql),
                where.values)
        .toLongLong();
}

QList<std::pair<QVariant, qint64>> Reader::countBy(const Kind& kind, const QString& key,
                                                   const Query& query) const {
    if (!kind.field(key))
        throw std::logic_error("countBy: no such field");
    const auto where = tables::where(kind, query);
    Statement s = store_.prepare(
        QStringLiteral("SELECT %1, count(*) FROM %2%3 GROUP BY %1 ORDER BY count(*) DESC, %1")
            .arg(key, table(kind), where.sql));
    s.exec(where.values);
    QList<std::pair<QVariant, qint64>> list;
    while (s.next())
        list.append({s.value(0), s.integer(1)});
    return list;
}

QList<QList<RawId>> Reader::alike(const Kind& kind, const QStringList& keys, int limit) const {
    QStringList present;
    for (const QString& key : keys) {
        if (!kind.field(key))
            throw std::logic_error("alike: no such field");
        present << key + QStringLiteral(" IS NOT NULL");
    }
    Statement s = store_.prepare(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 GROUP BY %1 HAVING count(*) > 1 LIMIT %4")
            .arg(keys.join(u", "), table(kind), present.join(QStringLiteral(" AND ")))
            .arg(limit));
    s.exec();
    QList<QList<RawId>> groups;
    while (s.next()) {
        Query query;
        for (qsizetype i = 0; i < keys.size(); ++i)
            query.eq(keys[i], s.value(static_cast<int>(i)));
        groups << ids(kind, query.by(QStringLiteral("id")));
    }
    return groups;
}

void Reader::each(const Kind& kind, const QStringList& keys, const Query& query,
                  const std::function<bool(const QVariantList&)>& row) const {
    for (const QString& key : keys)
        if (key != QLatin1StringView("id") && key != QLatin1StringView("revision") &&
            !kind.field(key))
            throw std::logic_error("each: no such field");
    const auto where = tables::where(kind, query);
    Statement s = store_.prepare(QStringLiteral("SELECT %1 FROM %2%3%4%5")
                                     .arg(keys.join(u", "), table(kind), where.sql,
                                          tables::order(kind, query), tables::limits(query)));
    s.exec(where.values);
    QVariantList values(keys.size());
    while (s.next()) {
        for (qsizetype i = 0; i < keys.size(); ++i)
            values[i] = s.value(static_cast<int>(i));
        if (!row(values))
            return;
    }
}

qint64 Reader::place(const Kind& kind, const Query& query, const Record& record) const {
    // How many stand before it: those smaller in the sort's column, and those equal with a smaller
    // id.
    Sort sort = query.sort.isEmpty() ? Sort{QString::fromUtf8(kind.defaultSort), false}
                                     : query.sort.first();
    if (const Field* f = kind.field(sort.key); f && f->sortKey)
        sort.key = QString::fromUtf8(f->sortKey);
    Query self = query;
    self.sort.clear();
    self.is(QStringLiteral("id"), Condition::Eq, record.id);
    if (count(kind, self) == 0)
        return -1;
    const auto where = tables::where(kind, query);
    QVariantList values = where.values;
    const QVariant key = kind.value(record, sort.key);
    const QString before = sort.descending ? QStringLiteral(">") : QStringLiteral("<");
    const QString tie = sort.descending ? QStringLiteral("id > ?") : QStringLiteral("id < ?");
    QString condition;
    if (key.isNull()) { // nulls come first, as SQLite sorts them
        condition = sort.descending ? QStringLiteral("(%1 IS NOT NULL OR (%1 IS NULL AND %2))")
                                    : QStringLiteral("(%1 IS NULL AND %2)");
        condition = condition.arg(sort.key, tie);
        values << record.id;
    } else {
        condition =
            QStringLiteral("(%1 %2 ? OR (%1 = ? AND %3)%4)")
                .arg(sort.key, before, tie,
                     sort.descending ? QString() : QStringLiteral(" OR %1 IS NULL").arg(sort.key));
        values << key << key << record.id;
    }
    return store_
        .scalar(QStringLiteral("SELECT count(*) FROM %1%2%3")
                    .arg(table(kind),
                         where.sql.isEmpty() ? QStringLiteral(" WHERE ")
                                             : where.sql + QStringLiteral(" AND "),
                         condition),
                values)
        .toLongLong();
}

QString Reader::title(const Kind& kind, RawId id) const {
    if (id == 0)
        return {};
    const QVariant name = store_.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                            .arg(QString::fromUtf8(kind.titleKey), table(kind)),
                                        {id});
    return name.isNull() ? QStringLiteral("#%1").arg(id) : name.toString();
}

QString Reader::display(const Kind& kind, const Field& field, const QVariant& value,
                        bool reveal) const {
    if (field.type == FieldType::Ref && !value.isNull())
        if (const Kind* other = kindByName(QString::fromUtf8(field.refKind)))
            return title(*other, value.toLongLong());
    return kind.display(field, value, reveal);
}

Outcome<RawId> Reader::resolve(const Kind& kind, const QString& text) const {
    const QString name = text.trimmed();
    bool digits = false;
    const qint64 number = name.toLongLong(&digits);
    if (digits && get(kind, number))
        return number;
    if (kind.resolve)
        return kind.resolve(*this, name);
    QStringList keys{QString::fromUtf8(kind.titleKey)};
    for (const Field& f : kind.fields)
        if (f.has(Field::Unique) && !f.has(Field::Sensitive))
            keys << QString::fromUtf8(f.key);
    for (const QString& key : keys) {
        if (!kind.field(key))
            continue;
        const auto found = ids(kind, Query().eq(key, name).by(QStringLiteral("id")).first(3));
        if (found.size() == 1)
            return found.first();
        if (found.size() > 1)
            return refuse(tr("Several of %1 are called \"%2\".").arg(kind.pluralText(), name),
                          tr("Choose one from the list, or give its id."));
    }
    return refuse(tr("There is no %1 \"%2\".").arg(kind.labelText(), name),
                  tr("Check the name, or add it first."));
}

Outcome<QVariant> Reader::parse(const Field& field, const QString& text) const {
    if (field.type == FieldType::Ref && !text.trimmed().isEmpty())
        if (const Kind* other = kindByName(QString::fromUtf8(field.refKind)))
            return resolve(*other, text).map([](RawId id) { return QVariant(id); });
    return field.parse(text);
}

QList<HistoryLine> Reader::history(const Kind& kind, RawId id) const {
    QList<HistoryLine> lines;
    for (const auto& change : history::changesOf(store_, kind, id)) {
        const auto deed = history::deed(store_, change.deed);
        if (!deed)
            continue;
        HistoryLine line{deed->id,          deed->at, deed->actor,
                         deed->what.text(), {},       deed->undoneBy != 0};
        for (auto it = change.image.begin(); it != change.image.end(); ++it) {
            const Field* f = kind.field(it.key());
            if (!f || f->has(Field::Hidden))
                continue;
            const bool both = it.value().isArray();
            const QVariant before =
                history::fromJson(both ? it.value().toArray().at(0) : it.value());
            const QVariant after =
                both ? history::fromJson(it.value().toArray().at(1)) : QVariant();
            line.differences.append({it.key(), kind.fieldLabel(*f), display(kind, *f, before),
                                     display(kind, *f, after)});
        }
        lines << line;
    }
    return lines;
}

qint64 Reader::newestDeed() const { return history::newestDeed(store_); }

Reader::Snapshot::Snapshot(const Reader& reader) {
    if (reader.store().inTransaction())
        return;
    store_ = &reader.store();
    store_->beginRead();
}

Reader::Snapshot::~Snapshot() {
    if (store_)
        store_->rollback();
}

QString Reader::setting(const QString& key, const QString& fallback) const {
    QVariant value =
        store_.scalar(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    if (value.isNull()) // kept beside the history; see Txn::keep
        value = store_.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"),
                              {QStringLiteral("set.") + key});
    return value.isNull() ? fallback : value.toString();
}

} // namespace zhijia
