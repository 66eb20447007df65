// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/order.h"

namespace zhijia {

namespace {

/// As SQLite compares: null, then numbers, then text by its UTF-8 bytes (not by UTF-16 units,
/// which differ above U+FFFF).
int compareValues(const QVariant& a, const QVariant& b) {
    const auto rank = [](const QVariant& v) {
        return v.isNull() ? 0 : v.typeId() == QMetaType::QString ? 2 : 1;
    };
    if (const int difference = rank(a) - rank(b))
        return difference;
    if (rank(a) == 0)
        return 0;
    if (rank(a) == 1) {
        const qint64 x = a.toLongLong(), y = b.toLongLong();
        return x < y ? -1 : x > y;
    }
    const QByteArray x = a.toString().toUtf8(), y = b.toString().toUtf8();
    return x < y ? -1 : y < x;
}

} // namespace

Order::Order(const Kind& kind, const Query& query) : kind_(kind), sorts_(query.sort) {
    if (sorts_.isEmpty())
        sorts_ << Sort{QString::fromUtf8(kind.defaultSort), false};
    bool byId = false;
    for (Sort& sort : sorts_) {
        if (const Field* f = kind.field(sort.key); f && f->sortKey)
            sort.key = QString::fromUtf8(f->sortKey);
        byId = byId || sort.key == QLatin1StringView("id");
    }
    if (!byId)
        sorts_ << Sort{QStringLiteral("id"), sorts_.last().descending};
}

QVariantList Order::keyOf(const Record& record) const {
    QVariantList key;
    for (const Sort& sort : sorts_)
        key << kind_.value(record, sort.key);
    return key;
}

int Order::compare(const QVariantList& a, const QVariantList& b) const {
    for (qsizetype i = 0; i < sorts_.size(); ++i)
        if (const int c = compareValues(a[i], b[i]))
            return sorts_[i].descending ? -c : c;
    return 0;
}

} // namespace zhijia
