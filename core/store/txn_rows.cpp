// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/txn_rows.h"
#include "core/record/kind.h"
#include "core/store/dialect.h"
#include "core/store/statement.h"

namespace zhijia::txnrows {

qint64 nextId(Store& store) {
    return store.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'next_id'"))
        .toLongLong();
}

void setNextId(Store& store, qint64 next) {
    store.run(QStringLiteral("UPDATE meta SET value = ? WHERE key = 'next_id'"),
              {QString::number(next)});
}

qint64 nextNumber(Store& store, const QString& series) {
    store.run(QStringLiteral(
                  "INSERT INTO series (name, next) VALUES (?, 1) ON CONFLICT (name) DO NOTHING"),
              {series});
    const qint64 number =
        store.scalar(QStringLiteral("SELECT next FROM series WHERE name = ?"), {series})
            .toLongLong();
    store.run(QStringLiteral("UPDATE series SET next = next + 1 WHERE name = ?"), {series});
    return number;
}

void setSetting(Store& store, const QString& key, const QString& value) {
    store.run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO "
                             "UPDATE SET value = excluded.value"),
              {QStringLiteral("set.") + key, value});
}

QStringList dropIndexes(Store& store, const QString& table) {
    QStringList names, again;
    {
        Statement s = store.prepare(dialect::plainIndexes());
        s.exec({table});
        while (s.next()) {
            names << s.text(0);
            again << s.text(1);
        }
    }
    for (const QString& name : names)
        store.run(QStringLiteral("DROP INDEX ") + name);
    return again;
}

void runAll(Store& store, const QStringList& statements) {
    for (const QString& sql : statements)
        store.run(sql);
}

QStringList references(Store& store, const QString& kind, qint64 id) {
    QStringList found;
    for (const Kind* other : kinds())
        for (const Field& f : other->fields) {
            if (!f.refKind || kind != QLatin1StringView(f.refKind))
                continue;
            const qint64 n =
                store
                    .scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?")
                                .arg(QString::fromUtf8(other->name), QString::fromUtf8(f.key)),
                            {id})
                    .toLongLong();
            if (n > 0)
                found << QStringLiteral("%1: %2").arg(other->pluralText()).arg(n);
        }
    const Kind* owner = kindByName(kind);
    if (const Kind* attached = kindByName(u"attachment"); attached && owner && owner->takesFiles) {
        const qint64 n = store
                             .scalar(QStringLiteral("SELECT count(*) FROM attachment WHERE owner = "
                                                    "? AND owner_kind = ?"),
                                     {id, kind})
                             .toLongLong();
        if (n > 0)
            found << QStringLiteral("%1: %2").arg(attached->pluralText()).arg(n);
    }
    return found;
}

} // namespace zhijia::txnrows
