// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fund/givers.h"
#include <QHash>

namespace zhijia {

namespace {
QHash<QString, GiversOf>& table() {
    static QHash<QString, GiversOf> rows;
    return rows;
}
} // namespace

void registerGivers(const char* sourceKind, GiversOf givers) {
    table().insert(QString::fromUtf8(sourceKind), givers);
}

GiversOf giversOf(QStringView sourceKind) { return table().value(sourceKind.toString()); }

} // namespace zhijia
