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
    bool below = false;  ///< of AnyOf records that stand in a tree: also everything below them

    /// What stands below is looked up each time: a unit that is added later counts as well.
    QList<Condition> conditions(const Reader& reader, const Kind& kind) const;
    /// "Status: Member, Suspended"
    QString label(const Reader& reader, const Kind& kind) const;
    QJsonObject toJson() const;
    static Filter fromJson(const QJsonObject& json);
    bool operator==(const Filter&) const = default;
};

/// Whether records of this kind stand below one another (units); their path says where.
bool isTree(const Kind& kind);

} // namespace zhijia
