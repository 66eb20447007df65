// SPDX-License-Identifier: GPL-3.0-or-later
// What this room adds to the program: its kind.
#pragma once

namespace zhijia {

void registerFilesKinds();

} // namespace zhijia
