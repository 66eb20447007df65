// SPDX-License-Identifier: GPL-3.0-or-later
// "Make the volume…" and "Check a volume…": both are jobs with progress and Cancel.
#pragma once
#include "core/congress/sitting.h"
#include "ui/shell/desk.h"

class QMenu;

namespace zhijia {

/// Adds both to a menu; `sitting` is asked when the first is chosen.
void addVolumeActions(Desk& desk, QMenu& menu, const std::function<Id<Sitting>()>& sitting);

/// Says what is not finished and asks about what is confidential, when there is anything; then asks
/// for a name and makes folder and archive file of it. False when nothing was begun or asked.
bool makeVolumeOf(Desk& desk, Id<Sitting> sitting);
/// Asks for the sums of a volume and compares every file with them. False when it was not begun.
bool checkVolume(Desk& desk);

} // namespace zhijia
