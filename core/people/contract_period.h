// SPDX-License-Identifier: GPL-3.0-or-later
// 合同起止: rosters have one column for the day a contract begins and the day it ends.
#pragma once
#include "core/record/split.h"

namespace zhijia {

const Split& contractPeriod();

} // namespace zhijia
