// SPDX-License-Identifier: GPL-3.0-or-later
// Figures beyond every congress: who types more has typed digits too many.
#pragma once
#include <QtGlobal>

namespace zhijia {

/// Beyond every unit and enterprise.
constexpr qint64 mostPeople = 10'000'000;
/// Beyond every term.
constexpr qint64 mostSittings = 999;
/// Beyond every congress that was ever held.
constexpr qint64 mostTerms = 9'999;

} // namespace zhijia
