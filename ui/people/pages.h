// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of this room.
#pragma once

namespace zhijia {

void registerHomePages();    ///< what is due
void registerPeoplePages();  ///< units, members, duplicates
void registerHistoryPages(); ///< everything that was done

} // namespace zhijia
