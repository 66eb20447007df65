// SPDX-License-Identifier: GPL-3.0-or-later
// An office-wide setting as a record, so that changing one is a deed like any other: with a history
// and an undo. Nobody lists or exports them; pages and commands of their own show them.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

struct Setting : Record {
    static constexpr const char* kindName = "setting";
    static const Kind& kind();

    QString key; ///< "rules.pack", "calendar.days"
    QString value;
};

} // namespace zhijia
