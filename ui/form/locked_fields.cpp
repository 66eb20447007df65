// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/locked_fields.h"
#include "core/book/reader.h"
#include "core/flow/flow.h"

namespace zhijia {

namespace {

/// Two other values that a field could have: one alone may be refused for what it is.
QVariantList others(const Reader& reader, const Field& f, const QVariant& now) {
    switch (f.type) {
    case FieldType::Text:
    case FieldType::Note:
        return {now.toString() + QStringLiteral("一"), now.toString() + QStringLiteral("二三")};
    case FieldType::Integer:
    case FieldType::Money: {
        const qint64 n = now.toLongLong();
        return {n + 1, n > 0 ? n - 1 : n + 2};
    }
    case FieldType::Date: {
        const QDate day = Codec<QDate>::fromValue(now);
        const QDate from = day.isValid() ? day : reader.today();
        return {Codec<QDate>::toValue(from.addDays(1)), Codec<QDate>::toValue(from.addDays(-1))};
    }
    case FieldType::Bool:
        return {qint64(now.toLongLong() == 0)};
    case FieldType::Enum: {
        QVariantList list;
        for (const EnumItem& item : f.options->items)
            if (*item.name && now.toString() != QLatin1StringView(item.name) && list.size() < 2)
                list << QString::fromUtf8(item.name);
        return list;
    }
    case FieldType::Ref: {
        QVariantList list;
        if (!now.isNull())
            list << QVariant();
        if (const Kind* other = kindByName(QString::fromUtf8(f.refKind)))
            for (const RawId id : reader.ids(*other, Query().first(2)))
                if (id != now.toLongLong() && list.size() < 2)
                    list << qint64(id);
        return list;
    }
    case FieldType::Instant:
        break; // set by steps
    }
    return {};
}

/// What is refused of this field when it gets the value.
Issues refused(const Reader& reader, const Kind& kind, const Record& before, const Field& f,
               const QVariant& value) {
    const auto after = kind.copy(before);
    f.set(*after, value);
    if (kind.derives())
        kind.derive(reader, *after);
    Issues all, mine;
    kind.check(reader, *after, &before, all);
    for (const Issue& issue : all)
        if (issue.severity == Severity::Error && issue.field == QLatin1StringView(f.key))
            mine << issue;
    return mine;
}

bool says(const Issues& issues, const QString& text) {
    return std::ranges::any_of(issues, [&](const Issue& i) { return i.text == text; });
}

} // namespace

QHash<QString, Issue> lockedFields(const Reader& reader, const Kind& kind, const Record& record,
                                   const std::function<bool()>& stop) {
    QHash<QString, Issue> locked;
    const Field* status = kind.flow ? kind.field(QString::fromUtf8(kind.flow->field)) : nullptr;
    if (!status || !kind.check || record.id == 0 ||
        status->get(record).toString() == QLatin1StringView(kind.flow->initial))
        return locked;
    const auto begun = kind.copy(record);
    status->set(*begun, QString::fromUtf8(kind.flow->initial));
    for (const Field& f : kind.fields) {
        if (f.isReadOnly() || f.has(Field::Sensitive))
            continue;
        if (stop && stop())
            break;
        const QVariantList values = others(reader, f, f.get(record));
        if (values.isEmpty())
            continue;
        Issues stands = refused(reader, kind, record, f, values.first());
        for (qsizetype i = 1; i < values.size() && !stands.isEmpty(); ++i) {
            const Issues again = refused(reader, kind, record, f, values[i]);
            stands.removeIf([&](const Issue& issue) { return !says(again, issue.text); });
        }
        for (qsizetype i = 0; i < values.size() && !stands.isEmpty(); ++i) {
            const Issues anyway = refused(reader, kind, *begun, f, values[i]);
            stands.removeIf([&](const Issue& issue) { return says(anyway, issue.text); });
        }
        if (!stands.isEmpty())
            locked.insert(QString::fromUtf8(f.key), stands.first());
    }
    return locked;
}

} // namespace zhijia
