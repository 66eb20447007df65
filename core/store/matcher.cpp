// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/matcher.h"
#include "core/store/store.h"

namespace zhijia {

namespace {
QString sql(const Kind& kind, const std::vector<const char*>& keys) {
    QStringList parts;
    for (const char* key : keys)
        parts << QStringLiteral("%1 = ?").arg(QString::fromUtf8(key));
    return QStringLiteral("SELECT id FROM %1 WHERE %2 LIMIT 3")
        .arg(QString::fromUtf8(kind.name), parts.join(QStringLiteral(" AND ")));
}
} // namespace

Matcher::Matcher(Store& store, const Kind& kind, const std::vector<const char*>& keys)
    : statement_(store.prepare(sql(kind, keys))) {}

QList<RawId> Matcher::find(const QVariantList& values) {
    statement_.exec(values);
    QList<RawId> ids;
    while (statement_.next())
        ids << statement_.integer(0);
    return ids;
}

} // namespace zhijia
