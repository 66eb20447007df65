// SPDX-License-Identifier: GPL-3.0-or-later
// What the minutes of a sitting say of its resolutions.
#pragma once
#include "core/congress/sitting.h"
#include "core/report/document.h"

namespace zhijia {

/// Those adopted, with their numbers; empty when there is none.
std::vector<report::Block> resolutionsInMinutes(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
