// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of every kind of record the program knows.
#pragma once

namespace zhijia {

/// Call once at start, before an office is opened. Calling it again changes nothing.
void registerKinds();

} // namespace zhijia
