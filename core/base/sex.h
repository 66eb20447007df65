// SPDX-License-Identifier: GPL-3.0-or-later
// A person's sex as an identity number tells it; None when nobody has said.
#pragma once

namespace zhijia {

enum class Sex { None, Male, Female };

} // namespace zhijia
