// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/split.h"

namespace zhijia {

namespace {
QList<const Split*>& all() {
    static QList<const Split*> splits;
    return splits;
}
} // namespace

void registerSplit(const Split& split) {
    if (!all().contains(&split))
        all() << &split;
}

QList<const Split*> splitsOf(const Kind& kind) {
    QList<const Split*> list;
    for (const Split* split : std::as_const(all()))
        if (QLatin1StringView(split->kind) == QLatin1StringView(kind.name))
            list << split;
    return list;
}

const Split* splitOf(const Kind& kind, QStringView key) {
    for (const Split* split : splitsOf(kind))
        if (QLatin1StringView(split->key) == key)
            return split;
    return nullptr;
}

} // namespace zhijia
