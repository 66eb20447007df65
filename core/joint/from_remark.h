// SPDX-License-Identifier: GPL-3.0-or-later
// From the room of opinions to this one: what a worker said becomes a topic without being typed
// again, and its way to the result goes on here.
#pragma once

namespace zhijia {

/// Hands both into the room of opinions; once, at the start of the program.
void registerJointFromRemark();

} // namespace zhijia
