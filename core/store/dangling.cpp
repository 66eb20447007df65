// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dangling.h"
#include "core/store/statement.h"

namespace zhijia {

QList<Dangling> dangling(Store& store, const QList<const Kind*>& kinds, int limit) {
    QList<Dangling> found;
    for (const Kind* kind : kinds)
        for (const Field& f : kind->fields) {
            if (!f.refKind)
                continue;
            Statement s = store.prepare(
                QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL AND NOT EXISTS (SELECT "
                               "1 FROM %3 AS other WHERE other.id = %2.%1) LIMIT ?")
                    .arg(QString::fromUtf8(f.key), QString::fromUtf8(kind->name),
                         QString::fromUtf8(f.refKind)));
            s.exec({limit - static_cast<int>(found.size())});
            while (s.next())
                found.append({kind, s.integer(0), &f, s.integer(1)});
            if (found.size() >= limit)
                return found;
        }
    return found;
}

} // namespace zhijia
