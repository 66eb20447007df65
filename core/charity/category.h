// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of goods an item is: a tree, with the price that is usual for it.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

struct GoodsCategory : Record {
    static constexpr const char* kindName = "goods_category";
    static const Kind& kind();

    QString name;
    Id<GoodsCategory> parent;
    QString path;    ///< derived
    Money suggested; ///< of a piece in good condition; 0: none is usual
    qint64 position = 0;
    QString note;
};

/// The two dozen that charity sales usually have, when there is none at all yet.
Outcome<void> ensureCategories(Txn& txn);

} // namespace zhijia
