// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the two sides of a consultation are made up as the rules ask: a pure question about
// numbers, so that every combination can be tested.
#pragma once
#include "core/base/issue.h"

namespace zhijia {

class Rules;

struct SideCount {
    qint64 members = 0; ///< negotiators, the chief among them
    qint64 chiefs = 0;
    qint64 outsiders = 0;
    qint64 outsideChiefs = 0;
};

/// What is wrong with the two sides, each with its rule; empty when they may talk.
Issues whyNotSides(const Rules& rules, const SideCount& workers, const SideCount& employer);
/// "Workers 5 (1 from outside), employer 5 (0 from outside)".
QString sidesText(const SideCount& workers, const SideCount& employer);

} // namespace zhijia
