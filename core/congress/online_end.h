// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving the online meeting: early, which takes somebody off those present, or with everybody else
// when it ended.
#pragma once
#include "core/congress/online_entry.h"

namespace zhijia {

/// Takes whoever left the online meeting for good off those present, as of the time they left, so
/// that later ballots do not count them. Nothing happens when another line of theirs is still there
/// or left later, when they came through the hall, or when they are not present anyway.
Outcome<void> leaveOnline(Txn& txn, const OnlineEntry& entry);

/// Lines of the roll that only left the online meeting when it ended: nobody is left in it, and
/// they were among the last to go. They stayed to the end and did not leave early.
QList<RawId> stayedOnline(const Reader& reader, Id<Sitting> sitting);

} // namespace zhijia
