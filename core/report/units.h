// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths on paper are whole micrometres, so that a layout is exactly the same on every machine.
#pragma once
#include <QtGlobal>

namespace zhijia::report {

using Micron = qint32;

constexpr Micron mm(double value) {
    return static_cast<Micron>(value * 1000 + (value < 0 ? -0.5 : 0.5));
}
/// Typographic points (1/72 inch), for text sizes: 五号 is pt(10.5), 小四 pt(12).
constexpr Micron pt(double value) { return static_cast<Micron>(value * 25400 / 72 + 0.5); }
constexpr double toPoints(Micron value) { return value * 72.0 / 25400.0; }

/// 0xRRGGBB.
using Colour = quint32;
constexpr Colour black = 0x000000;

} // namespace zhijia::report
