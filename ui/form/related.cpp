// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/related.h"
#include <QCoreApplication>
#include <QSet>

namespace zhijia {

namespace {
QSet<QString>& hidden() {
    static QSet<QString> set;
    return set;
}
QHash<QString, std::pair<const char*, const char*>>& names() {
    static QHash<QString, std::pair<const char*, const char*>> list;
    return list;
}
} // namespace

void nameRelated(const QString& kind, const QString& key, const char* context, const char* text) {
    names().insert(kind + u'.' + key, {context, text});
}

QString nameOfRelated(const Related& related) {
    const auto found =
        names().constFind(QString::fromUtf8(related.kind->name) + u'.' + related.key);
    return found == names().constEnd() ? QString()
                                       : QCoreApplication::translate(found->first, found->second);
}

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
