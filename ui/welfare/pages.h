// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the room: rows for the window's table of pages.
#pragma once

namespace zhijia {

void registerWelfarePages();

} // namespace zhijia
