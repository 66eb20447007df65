// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals of the sample office, in every state, made by the same steps as anybody's.
#pragma once
#include "core/proposals/call.h"

namespace zhijia {

/// The call of a sitting that lies ahead or is today, opened and closed in time, and its proposals.
Outcome<void> sampleProposals(Txn& txn, Id<Sitting> sitting);

} // namespace zhijia
