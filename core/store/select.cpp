// SPDX-License-Identifier: GPL-3.0-or-later
// A Query becomes SQL here and nowhere else. Keys are checked against the field table, values are
// bound.
#include "core/store/dialect.h"
#include "core/store/search.h"
#include "core/store/tables.h"
#include <stdexcept>

namespace zhijia::tables {

namespace {

QString column(const Kind& kind, const QString& key) {
    if (key == QLatin1StringView("id") || key == QLatin1StringView("revision") || kind.field(key))
        return key;
    throw std::logic_error(
        QStringLiteral("%1 has no field %2").arg(QString::fromUtf8(kind.name), key).toStdString());
}

QString conditionSql(const Kind& kind, const Condition& c, QVariantList& values);

QString conjunction(const Kind& kind, const QList<Condition>& conditions, QVariantList& values) {
    QStringList parts;
    for (const Condition& c : conditions)
        parts << conditionSql(kind, c, values);
    return parts.join(QStringLiteral(" AND "));
}

/// LIKE's wildcards in what the user typed are characters like any other.
QString escaped(QString text) {
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

QString conditionSql(const Kind& kind, const Condition& c, QVariantList& values) {
    const QString key = column(kind, c.key);
    const auto compare = [&](const char* op) {
        values << c.value;
        return QStringLiteral("%1 %2 ?").arg(key, QString::fromUtf8(op));
    };
    switch (c.op) {
    case Condition::Eq:
        return c.value.isNull() ? key + QStringLiteral(" IS NULL") : compare("=");
    case Condition::Ne:
        if (c.value.isNull())
            return key + QStringLiteral(" IS NOT NULL");
        values << c.value;
        return QStringLiteral("(%1 <> ? OR %1 IS NULL)").arg(key);
    case Condition::Lt:
        return compare("<");
    case Condition::Le:
        return compare("<=");
    case Condition::Gt:
        return compare(">");
    case Condition::Ge:
        return compare(">=");
    case Condition::IsNull:
        return key + QStringLiteral(" IS NULL");
    case Condition::NotNull:
        return key + QStringLiteral(" IS NOT NULL");
    case Condition::StartsWith:
        values << escaped(c.value.toString()) + u'%';
        return key + QStringLiteral(" LIKE ? ESCAPE '\\'");
    case Condition::Contains:
        values << u'%' + escaped(c.value.toString()) + u'%';
        return key + QStringLiteral(" LIKE ? ESCAPE '\\'");
    case Condition::Below:
        values << c.value << escaped(c.value.toString() + pathSeparator()) + u'%';
        return QStringLiteral("(%1 = ? OR %1 LIKE ? ESCAPE '\\')").arg(key);
    case Condition::In:
    case Condition::NotIn:
        break;
    }
    const QString in = c.op == Condition::In ? QStringLiteral("IN") : QStringLiteral("NOT IN");
    if (c.of) {
        const QString pick = column(*c.of, c.pick);
        const QString rest = conjunction(*c.of, c.where, values);
        return QStringLiteral("%1 %2 (SELECT %3 FROM %4 WHERE %3 IS NOT NULL%5)")
            .arg(key, in, pick, QString::fromUtf8(c.of->name),
                 rest.isEmpty() ? QString() : QStringLiteral(" AND ") + rest);
    }
    // A statement for every length of list would fill the pool, and there is a most of parameters.
    constexpr qsizetype few = 8;
    if (c.values.size() > few) {
        values << dialect::listValue(c.values);
        return QStringLiteral("%1 %2 (%3)").arg(key, in, dialect::listSelect());
    }
    QStringList marks;
    for (const QVariant& v : c.values) {
        marks << QStringLiteral("?");
        values << v;
    }
    if (marks.isEmpty())
        return c.op == Condition::In ? QStringLiteral("0 = 1") : QStringLiteral("1 = 1");
    return QStringLiteral("%1 %2 (%3)").arg(key, in, marks.join(u", "));
}

/// What the user typed: words in the index, or the exact value of a sensitive field.
QString findSql(const Kind& kind, const Query& query, QVariantList& values) {
    const QString text = query.find.trimmed();
    QStringList parts;
    for (const Field& f : kind.fields) {
        if (!f.has(Field::Sensitive) || text.size() < 8)
            continue;
        if (const auto value = f.parse(text); value && !value->isNull()) {
            parts << QStringLiteral("%1 = ?").arg(QString::fromUtf8(f.key));
            values << *value;
        }
    }
    if (parts.isEmpty()) {
        const auto terms = search::terms(text);
        if (terms.isEmpty())
            return QStringLiteral("0 = 1");
        if (!kind.searchable) {
            values << u'%' + escaped(text) + u'%';
            return QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QString::fromUtf8(kind.titleKey));
        }
        values << dialect::searchExpression(terms);
        return QStringLiteral("id IN (%1)")
            .arg(dialect::searchSelect(QString::fromUtf8(kind.name), query.findAtMost));
    }
    return u'(' + parts.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

Where where(const Kind& kind, const Query& query) {
    Where result;
    QStringList parts;
    if (!query.find.trimmed().isEmpty())
        parts << findSql(kind, query, result.values);
    for (const Condition& c : query.where)
        parts << conditionSql(kind, c, result.values);
    if (!parts.isEmpty())
        result.sql = QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
    return result;
}

QString order(const Kind& kind, const Query& query) {
    QList<Sort> sorts = query.sort;
    if (sorts.isEmpty())
        sorts << Sort{QString::fromUtf8(kind.defaultSort), false};
    QStringList parts;
    bool byId = false;
    for (const Sort& sort : sorts) {
        QString key = column(kind, sort.key);
        if (const Field* f = kind.field(sort.key); f && f->sortKey)
            key = QString::fromUtf8(f->sortKey);
        byId = byId || key == QLatin1StringView("id");
        parts << (sort.descending ? key + QStringLiteral(" DESC") : key);
    }
    if (!byId)
        parts << (sorts.last().descending ? QStringLiteral("id DESC") : QStringLiteral("id"));
    return QStringLiteral(" ORDER BY ") + parts.join(QStringLiteral(", "));
}

QString limits(const Query& query) {
    if (query.limit < 0 && query.offset == 0)
        return {};
    return QStringLiteral(" LIMIT %1 OFFSET %2").arg(query.limit).arg(query.offset);
}

} // namespace zhijia::tables
