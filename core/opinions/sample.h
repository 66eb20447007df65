// SPDX-License-Identifier: GPL-3.0-or-later
// Voices of the sample office: a cold tricycle in the north and its way to a heated car, a session
// with its opinions, measures that run, and suggestions that show.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Txn;

/// In an office that has the sample's units and members.
Outcome<void> sampleVoices(Txn& txn);

} // namespace zhijia
