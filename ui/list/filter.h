// SPDX-License-Identifier: GPL-3.0-or-later
// One filter of a list, as a value: shown as a chip, kept in a saved view, turned into conditions.
#pragma once
#include "core/book/reader.h"
#include <QJsonObject>

namespace zhijia {

struct Filter {
    enum How { AnyOf, Between, Contains, Empty, NotEmpty };
    QString key;
    How how = AnyOf;
    QVariantList values; ///< of AnyOf: stored values
    QVariant from, to;   ///< of Between, both included; null: open
    QString text;        ///< of Contains

    QList<Condition> conditions() const;
    /// "Status: Member, Suspended"
    QString label(const Reader& reader, const Kind& kind) const;
    QJsonObject toJson() const;
    static Filter fromJson(const QJsonObject& json);
    bool operator==(const Filter&) const = default;
};

} // namespace zhijia
