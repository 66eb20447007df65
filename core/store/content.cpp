// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"
#include "core/store/statement.h"
#include "core/store/store.h"
#include <QCryptographicHash>

namespace zhijia::content {

QString sumOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void put(Store& store, const QString& sha256, const QByteArray& bytes) {
    if (!has(store, sha256))
        store.run(QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, ?)"),
                  {sha256, bytes});
}

bool has(Store& store, const QString& sha256) {
    return store.scalar(QStringLiteral("SELECT count(*) FROM content WHERE sha256 = ?"), {sha256})
               .toLongLong() > 0;
}

std::optional<QByteArray> get(Store& store, const QString& sha256) {
    Statement s = store.prepare(QStringLiteral("SELECT bytes FROM content WHERE sha256 = ?"));
    s.exec({sha256});
    return s.next() ? std::optional(s.value(0).toByteArray()) : std::nullopt;
}

} // namespace zhijia::content
