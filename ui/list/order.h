// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which the store sorts, for putting one record at its place without asking again.
#pragma once
#include "core/book/query.h"
#include "core/record/kind.h"

namespace zhijia {

class Order {
public:
    Order(const Kind& kind, const Query& query);
    /// The values a record is sorted by; the id, which breaks ties, comes last.
    QVariantList keyOf(const Record& record) const;
    /// Below, at or above 0 as `a` stands before, at or after `b`.
    int compare(const QVariantList& a, const QVariantList& b) const;

private:
    const Kind& kind_;
    QList<Sort> sorts_;
};

} // namespace zhijia
