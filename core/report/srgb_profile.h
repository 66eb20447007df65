// SPDX-License-Identifier: GPL-3.0-or-later
// PDF/A wants to know what "red" means: a small ICC profile (version 2) of sRGB, made here so that
// no file of unclear licence is needed.
#pragma once
#include <QByteArray>

namespace zhijia::report {

/// IEC 61966-2-1 primaries adapted to D50, with its tone curve in 1,024 steps. Always the same
/// bytes.
QByteArray srgbProfile();

} // namespace zhijia::report
