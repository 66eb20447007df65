// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists stand beside a record: every kind that refers to it, unless the room says otherwise.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

struct Related {
    const Kind* kind;
    QString key; ///< the field that refers
};
/// From the field tables: a unit's members need no line anywhere.
QList<Related> relatedTo(const Kind& kind);
/// Leaves one out: `hideRelated("not_duplicate", "a")`.
void hideRelated(const QString& kind, const QString& key);

} // namespace zhijia
