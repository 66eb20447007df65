// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_extras.h"

namespace zhijia {

namespace {
QHash<QString, FieldExtra>& extras() {
    static QHash<QString, FieldExtra> list;
    return list;
}
QString place(const Kind& kind, const QString& key) {
    return QString::fromUtf8(kind.name) + u'.' + key;
}
} // namespace

void registerFieldExtra(const Kind& kind, const char* key, const FieldExtra& extra) {
    extras().insert(place(kind, QString::fromUtf8(key)), extra);
}

const FieldExtra* fieldExtra(const Kind& kind, const QString& key) {
    const auto found = extras().constFind(place(kind, key));
    return found == extras().constEnd() ? nullptr : &*found;
}

} // namespace zhijia
