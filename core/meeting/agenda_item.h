// SPDX-License-Identifier: GPL-3.0-or-later
// One item of a sitting's agenda (议程): a tree, with times, who presents it, what the chair says,
// and what came of it.
#pragma once
#include "core/congress/sitting.h"
#include "core/meeting/heads.h"

namespace zhijia {

enum class ItemType { None, Report, Deliberation, Vote, Address, Formal, Break, Other };
enum class ItemStatus { None, Planned, Running, Done, Postponed, Skipped };
template <>
const EnumTable& enumTable<ItemType>();
template <>
const EnumTable& enumTable<ItemStatus>();

struct AgendaItem : Record {
    static constexpr const char* kindName = "agenda_item";
    static const Kind& kind();

    Id<Sitting> sitting;
    Id<AgendaItem> parent;
    qint64 position = 0; ///< among its brothers; 0: at the end
    QString place;       ///< derived: sorts the whole tree ("0002.0001")
    QString title;
    ItemType type = ItemType::None; ///< none: other
    qint64 minutes = 0;             ///< planned
    qint64 day = 0;                 ///< of the sitting: 1, 2 …; 0: the one of the item before
    QString starts;                 ///< "14:00" when it does not follow the item before
    bool internal = false;          ///< not on the public agenda
    QString presenter;
    QString document;                ///< which paper lies before the deputies
    QString script;                  ///< what the chair says
    QString decision, summary;       ///< for the minutes
    Id<HeadsDecision> headsDecision; ///< a heads' decision to be confirmed
    ItemStatus status = ItemStatus::None;
    QDateTime startedAt, endedAt;
    QString reason; ///< why it was postponed or skipped

    bool isPlanned() const { return status == ItemStatus::Planned || status == ItemStatus::None; }
    /// Takes no time any more.
    bool isOff() const { return status == ItemStatus::Postponed || status == ItemStatus::Skipped; }
};

const Flow& agendaFlow();
/// How deep the tree may be.
constexpr int deepestItem = 4;

} // namespace zhijia
