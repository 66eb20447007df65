// SPDX-License-Identifier: GPL-3.0-or-later
// Cairo 1.16 keeps every subroutine of a CFF font (900 kB of Noto Sans CJK) as soon as two glyphs
// share one that declares hints; "I" and "F" beside one Chinese character are enough. What no glyph
// of the subset calls is emptied here.
#pragma once
#include <QByteArray>

namespace zhijia::report {

/// The same font, of the same length, with the subroutines that no glyph calls made empty, so that
/// it packs to a tenth. A font that is not understood to the last operator is returned as it is.
QByteArray withoutUnusedSubroutines(const QByteArray& cff);

} // namespace zhijia::report
