// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of this room.
#pragma once

namespace zhijia {

void registerRulesPages();

} // namespace zhijia
