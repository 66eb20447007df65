// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of this folder.
#pragma once

namespace zhijia {
void registerCharityPages();
}
