// SPDX-License-Identifier: GPL-3.0-or-later
// The field table of a proposal, apart from its rules because it is long.
#pragma once
#include "core/record/field.h"
#include <vector>

namespace zhijia {

std::vector<Field> proposalFields();

} // namespace zhijia
