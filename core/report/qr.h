// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the dark and light squares of a QR code (ISO/IEC 18004, by libqrencode).
#pragma once
#include "core/base/issue.h"
#include "core/report/canvas.h"

namespace zhijia::report {

/// The text in UTF-8, error correction level M. Throws std::length_error when it is longer than a
/// code holds (2,331 bytes): what goes into a code is the program's own choice, never a user's.
Modules qrModules(const QString& text);

} // namespace zhijia::report
