// SPDX-License-Identifier: GPL-3.0-or-later
// What the minutes of a sitting say of its ballots.
#pragma once
#include "core/congress/sitting.h"
#include "core/report/document.h"

namespace zhijia {

/// Those that are announced or void; empty when there is none.
std::vector<report::Block> ballotsInMinutes(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
