// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as a whole: numbers, times planned and expected, how far behind; and moving its items.
#pragma once
#include "core/meeting/agenda_item.h"

namespace zhijia {

class Txn;

struct AgendaLine {
    AgendaItem item;
    int depth = 0;
    QString number; ///< "2.1"
    bool leaf = true;
    qint64 minutes = 0;     ///< planned, with what is below it
    QDateTime starts, ends; ///< as planned, in office time; invalid when no time is fixed
    QDateTime expects;      ///< when it is likely to begin as things go; of what is to come
};
struct AgendaView {
    QList<AgendaLine> lines;      ///< the tree from the top
    int running = -1;             ///< the deepest item that goes on
    int next = -1;                ///< the one to be started next
    qint64 minutes = 0;           ///< planned in all
    QDateTime ends;               ///< as planned
    QDateTime expectsEnd;         ///< as things go
    std::optional<qint64> behind; ///< minutes; negative: ahead; none: not begun, or no times
    Issues remarks;               ///< times that overlap, a sum that does not fit

    const AgendaLine* line(RawId item) const;
};

/// What everybody may see, numbered without gaps: internal items and what is below them are left
/// out.
QList<AgendaLine> publicLines(const AgendaView& view);

std::vector<AgendaItem> itemsOf(const Reader& reader, Id<Sitting> sitting);
AgendaView agendaOf(const Reader& reader, const Sitting& sitting, const QDateTime& now);
AgendaView agendaOf(const Reader& reader, Id<Sitting> sitting);

/// "Running 12 minutes late; the end is expected at 11:42."; empty when there is nothing to say.
QString latenessText(const AgendaView& view);

/// Puts an item at `index` (0-based) among the children of `parent` (null: the top).
Outcome<void> moveItem(Txn& txn, Id<AgendaItem> item, Id<AgendaItem> parent, int index);
/// Removes an item and closes the gap. Refuses one with items below it.
Outcome<void> removeItem(Txn& txn, Id<AgendaItem> item);
/// Ends what goes on and starts what comes next; at the end of the agenda only the former. Refuses
/// when nothing is left.
Outcome<void> startNext(Txn& txn, Id<Sitting> sitting);

} // namespace zhijia
