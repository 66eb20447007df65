// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "core/exchange/rejects_file.h"
#include "core/record/split.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace zhijia {

namespace {

QString settingKey(const Kind& kind) {
    return QStringLiteral("import.columns.") + QString::fromUtf8(kind.name);
}

/// Headers are compared without spaces, width, case and the marks people add ("姓名*",
/// "手机号（必填）").
QString bare(const QString& header) {
    QString text = header.normalized(QString::NormalizationForm_KC).toLower();
    if (const auto bracket = text.indexOf(u'('); bracket > 0)
        text.truncate(bracket);
    QString result;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

QJsonObject remembered(const Reader& reader, const Kind& kind) {
    return QJsonDocument::fromJson(reader.setting(settingKey(kind)).toUtf8()).object();
}

} // namespace

QList<const Field*> importableFields(const Kind& kind) {
    QList<const Field*> list;
    for (const Field& f : kind.fields)
        if (!f.has(Field::Hidden) && !f.has(Field::Derived))
            list << &f;
    return list;
}

QList<ImportTarget> importTargets(const Kind& kind) {
    const auto target = [&](const char* key, const char* label, const char* words,
                            const std::vector<const char*>& fields) {
        ImportTarget t{QString::fromUtf8(key),
                       kind.translated(label),
                       QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts),
                       {}};
        t.words << t.key << QString::fromUtf8(label) << t.label;
        for (const char* field : fields)
            t.fields << QString::fromUtf8(field);
        return t;
    };
    QList<ImportTarget> targets;
    const QList<const Split*> splits = splitsOf(kind);
    for (const Field* f : importableFields(kind)) {
        targets << target(f->key, f->label, f->words, {f->key});
        for (const Split* s : splits)
            if (QLatin1StringView(s->fields.back()) == QLatin1StringView(f->key))
                targets << target(s->key, s->label, s->words, s->fields);
    }
    return targets;
}

std::optional<ImportTarget> importTarget(const Kind& kind, QStringView key) {
    for (const ImportTarget& target : importTargets(kind))
        if (target.key == key)
            return target;
    return std::nullopt;
}

QList<ImportColumn> mapColumns(const Reader& reader, const Kind& kind, const QStringList& headers,
                               const QStringList& given) {
    QList<ImportTarget> targets = importTargets(kind);
    targets.removeIf([&](const ImportTarget& target) {
        return std::ranges::any_of(target.fields,
                                   [&](const QString& f) { return given.contains(f); });
    });
    QHash<QString, const ImportTarget*> meant, byKey;
    for (const ImportTarget& target : targets) {
        byKey.insert(target.key, &target);
        for (const QString& word : target.words)
            if (!meant.contains(bare(word)))
                meant.insert(bare(word), &target);
    }
    const QJsonObject before = remembered(reader, kind);
    // A mended file of rejected lines still says why they were rejected: that is no reason of a
    // record's.
    qsizetype own = headers.size();
    for (const QStringList& said : rejectColumns())
        if (headers.size() > said.size() && headers.last(said.size()) == said)
            own = headers.size() - said.size();
    QSet<QString> used; // fields
    QList<ImportColumn> columns;
    for (const QString& header : headers) {
        const ImportTarget* target = before.contains(header)
                                         ? byKey.value(before.value(header).toString())
                                         : meant.value(bare(header));
        if (columns.size() >= own || bare(header).isEmpty() ||
            (target && std::ranges::any_of(target->fields,
                                           [&](const QString& f) { return used.contains(f); })))
            target = nullptr;
        if (target)
            for (const QString& field : target->fields)
                used.insert(field);
        columns.append({header, target ? target->key : QString()});
    }
    return columns;
}

void rememberColumns(Txn& txn, const Kind& kind, const QList<ImportColumn>& columns) {
    QJsonObject map = remembered(txn, kind);
    const QJsonObject old = map;
    for (const ImportColumn& column : columns)
        if (!column.header.trimmed().isEmpty())
            map.insert(column.header, column.key);
    if (map != old)
        txn.keep(settingKey(kind),
                 QString::fromUtf8(QJsonDocument(map).toJson(QJsonDocument::Compact)));
}

} // namespace zhijia
