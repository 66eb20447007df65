// SPDX-License-Identifier: GPL-3.0-or-later
// How well a typed text fits a command or page: for the palette.
#pragma once
#include <QString>

namespace zhijia {

/// 0 when the letters of `typed` do not all stand in `text` in this order; larger fits better:
/// the start of the text, then the start of a word, then anywhere, then scattered letters.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace zhijia
