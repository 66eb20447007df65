// SPDX-License-Identifier: GPL-3.0-or-later
// A delegation (代表团): the deputies of some units, who sit, talk and are counted together.
#pragma once
#include "core/congress/term.h"

namespace zhijia {

struct Deputy;

struct Delegation : Record {
    static constexpr const char* kindName = "delegation";
    static const Kind& kind();

    Id<Term> term;
    QString name;
    Id<Deputy> head;     ///< 团长
    Id<Unit> unit;       ///< the unit it comes from, with everything below it
    QString units;       ///< further units, in words
    qint64 position = 0; ///< order on rolls
    QString note;
};

} // namespace zhijia
