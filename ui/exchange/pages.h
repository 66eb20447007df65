// SPDX-License-Identifier: GPL-3.0-or-later
// Plugs import, export and lists on paper into every list.
#pragma once

namespace zhijia {

void registerExchange();

} // namespace zhijia
