// SPDX-License-Identifier: GPL-3.0-or-later
// An agenda written as text, a line per item, read into a tree: "一、…", "（一）…", "1.2 …", "- …".
#pragma once
#include "core/congress/sitting.h"
#include "core/meeting/agenda_item.h"

namespace zhijia {

class Txn;

struct AgendaTextLine {
    int depth = 0;
    QString title;
    qint64 minutes = 0; ///< "(20分钟)", "20 min"
    ItemType type = ItemType::None;
};
QList<AgendaTextLine> readAgendaText(const QString& text);

/// Turns the lines of the sitting's agenda into agenda items. Refuses when there are items already.
/// Returns how many.
Outcome<int> itemsFromText(Txn& txn, Id<Sitting> sitting);

} // namespace zhijia
