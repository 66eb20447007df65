// SPDX-License-Identifier: GPL-3.0-or-later
// A cell that begins with "=" is a formula to Excel, and a formula can do harm. The writer puts an
// apostrophe before such text, the reader takes exactly that apostrophe away again: what is
// exported comes back unchanged.
#pragma once
#include <QStringView>

namespace zhijia {

/// "+86", "-5.00": a signed plain number does nothing, and stays a number for Excel.
bool isPlainNumber(QStringView text);
/// True when the text, whatever apostrophes stand before it, would be taken as a formula.
/// Because apostrophes are looked through, adding one never changes the answer; that makes it
/// reversible.
bool needsGuard(QStringView text);
/// The text as it was before the writer guarded it ('=x → =x, ="0123" → 0123).
QStringView withoutGuard(QStringView text);

} // namespace zhijia
