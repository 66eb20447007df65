// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filter.h"
#include "ui/list/words.h"
#include <QJsonArray>
#include <QSet>

namespace zhijia {

bool isTree(const Kind& kind) {
    const Field* path = kind.field(u"path");
    return path && path->has(Field::Derived) &&
           std::ranges::any_of(kind.fields, [&](const Field& f) {
               return f.type == FieldType::Ref && qstrcmp(f.refKind, kind.name) == 0;
           });
}

namespace {

/// The records given and everything whose path leads through one of them.
QVariantList withBelow(const Reader& reader, const Kind& kind, const QVariantList& ids) {
    QSet<RawId> all;
    for (const QVariant& id : ids) {
        all << id.toLongLong();
        const auto record = reader.get(kind, id.toLongLong());
        if (!record)
            continue;
        Query query;
        query.is(QStringLiteral("path"), Condition::StartsWith,
                 kind.value(*record, u"path").toString() + QStringLiteral(" / "));
        for (const RawId under : reader.ids(kind, query))
            all << under;
    }
    QVariantList list;
    for (const RawId id : std::as_const(all))
        list << id;
    return list;
}

} // namespace

QList<Condition> Filter::conditions(const Reader& reader, const Kind& kind) const {
    QList<Condition> list;
    switch (how) {
    case AnyOf: {
        Condition c{key, Condition::In, {}};
        const Field* f = below ? kind.field(key) : nullptr;
        const Kind* other = f && f->refKind ? kindByName(QString::fromUtf8(f->refKind)) : nullptr;
        c.values = other && isTree(*other) ? withBelow(reader, *other, values) : values;
        list << c;
        break;
    }
    case Between:
        if (!from.isNull())
            list << Condition{key, Condition::Ge, from};
        if (!to.isNull())
            list << Condition{key, Condition::Le, to};
        break;
    case Contains:
        list << Condition{key, Condition::Contains, text};
        break;
    case Empty:
        list << Condition{key, Condition::IsNull, {}};
        break;
    case NotEmpty:
        list << Condition{key, Condition::NotNull, {}};
        break;
    }
    return list;
}

QString Filter::label(const Reader& reader, const Kind& kind) const {
    const Field* f = kind.field(key);
    if (!f)
        return key;
    const QString name = kind.fieldLabel(*f);
    const auto shown = [&](const QVariant& v) { return reader.display(kind, *f, v); };
    switch (how) {
    case AnyOf: {
        QStringList texts;
        for (const QVariant& v : values.first(qMin<qsizetype>(3, values.size())))
            texts << shown(v);
        if (values.size() > 3)
            texts << QStringLiteral("…");
        return (below ? listText("%1: %2 and below") : listText("%1: %2"))
            .arg(name, texts.join(listText(", ")));
    }
    case Between:
        if (from.isNull())
            return listText("%1: up to %2").arg(name, shown(to));
        if (to.isNull())
            return listText("%1: from %2").arg(name, shown(from));
        return listText("%1: %2 to %3").arg(name, shown(from), shown(to));
    case Contains:
        return listText("%1 contains \"%2\"").arg(name, text);
    case Empty:
        return listText("%1 is empty").arg(name);
    case NotEmpty:
        return listText("%1 is filled in").arg(name);
    }
    return name;
}

QJsonObject Filter::toJson() const {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("how"), int(how)},
            // Ids are beyond a double's 53 bits: numbers travel as text with a mark.
            {QStringLiteral("values"),
             [&] {
                 QJsonArray a;
                 for (const QVariant& v : values)
                     a << (v.typeId() == QMetaType::QString ? QJsonValue(u's' + v.toString())
                                                            : QJsonValue(u'i' + v.toString()));
                 return a;
             }()},
            {QStringLiteral("from"),
             from.isNull() ? QString()
                           : (from.typeId() == QMetaType::QString ? u's' : u'i') + from.toString()},
            {QStringLiteral("to"),
             to.isNull() ? QString()
                         : (to.typeId() == QMetaType::QString ? u's' : u'i') + to.toString()},
            {QStringLiteral("text"), text},
            {QStringLiteral("below"), below}};
}

Filter Filter::fromJson(const QJsonObject& json) {
    const auto value = [](const QString& marked) -> QVariant {
        if (marked.isEmpty())
            return {};
        return marked.at(0) == u'i' ? QVariant(marked.mid(1).toLongLong())
                                    : QVariant(marked.mid(1));
    };
    Filter f;
    f.key = json[QStringLiteral("key")].toString();
    f.how = How(qBound(0, json[QStringLiteral("how")].toInt(), int(NotEmpty)));
    for (const QJsonValue& v : json[QStringLiteral("values")].toArray())
        f.values << value(v.toString());
    f.from = value(json[QStringLiteral("from")].toString());
    f.to = value(json[QStringLiteral("to")].toString());
    f.text = json[QStringLiteral("text")].toString();
    f.below = json[QStringLiteral("below")].toBool();
    return f;
}

} // namespace zhijia
