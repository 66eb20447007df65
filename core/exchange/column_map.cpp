// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "core/exchange/rejects_file.h"
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

QList<ImportColumn> mapColumns(const Reader& reader, const Kind& kind, const QStringList& headers) {
    QHash<QString, QString> keyOf;
    for (const Field* f : importableFields(kind)) {
        const QString key = QString::fromUtf8(f->key);
        QStringList words = QString::fromUtf8(f->words).split(u'|', Qt::SkipEmptyParts);
        words << key << QString::fromUtf8(f->label) << kind.fieldLabel(*f);
        for (const QString& word : words)
            if (!keyOf.contains(bare(word)))
                keyOf.insert(bare(word), key);
    }
    const QJsonObject before = remembered(reader, kind);
    // A mended file of rejected lines still says why they were rejected: that is no reason of a
    // record's.
    qsizetype own = headers.size();
    for (const QStringList& said : rejectColumns())
        if (headers.size() > said.size() && headers.last(said.size()) == said)
            own = headers.size() - said.size();
    QSet<QString> used;
    QList<ImportColumn> columns;
    for (const QString& header : headers) {
        QString key =
            before.contains(header) ? before.value(header).toString() : keyOf.value(bare(header));
        if (columns.size() >= own || bare(header).isEmpty() || used.contains(key) ||
            (!key.isEmpty() && !kind.field(key)))
            key.clear();
        if (!key.isEmpty())
            used.insert(key);
        columns.append({header, key});
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
