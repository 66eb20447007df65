// SPDX-License-Identifier: GPL-3.0-or-later
// What other rooms add to the minutes of a sitting (ballots, resolutions) without this room knowing
// them.
#pragma once
#include "core/meeting/agenda_item.h"
#include "core/report/document.h"

namespace zhijia {

struct MinutesPart {
    const char* name = "";
    /// Blocks that stand behind the item they belong to; empty when there is nothing. May be null.
    std::vector<report::Block> (*ofItem)(const Reader&, const AgendaItem&) = nullptr;
    /// Blocks about the whole sitting, behind the agenda. May be null.
    std::vector<report::Block> (*ofSitting)(const Reader&, const Sitting&) = nullptr;
};

/// At the start of the program; a name counts once. The parts stand in the order in which they were
/// registered.
void registerMinutesPart(const MinutesPart& part);
const QList<MinutesPart>& minutesParts();

} // namespace zhijia
