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
/// What the tab of one is called instead of the kind's name, where that would say something else
/// (the proposals in a proposal are those merged into it). English, translated in `context`; both
/// stay alive.
void nameRelated(const QString& kind, const QString& key, const char* context, const char* text);
QString nameOfRelated(const Related& related); ///< empty: none was given
/// Leaves one out: `hideRelated("not_duplicate", "a")`.
void hideRelated(const QString& kind, const QString& key);

} // namespace zhijia
