// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/related.h"
#include <QSet>

namespace zhijia {

namespace {
QSet<QString>& hidden() {
    static QSet<QString> set;
    return set;
}
} // namespace

void hideRelated(const QString& kind, const QString& key) { hidden().insert(kind + u'.' + key); }

QList<Related> relatedTo(const Kind& kind) {
    QList<Related> list;
    for (const Kind* other : kinds())
        for (const Field& f : other->fields)
            if (f.type == FieldType::Ref && qstrcmp(f.refKind, kind.name) == 0 &&
                !hidden().contains(QString::fromUtf8(other->name) + u'.' +
                                   QString::fromUtf8(f.key)))
                list.append({other, QString::fromUtf8(f.key)});
    return list;
}

} // namespace zhijia
