// SPDX-License-Identifier: GPL-3.0-or-later
// Sales that were held before the program was there: a line of an old spreadsheet each, with their
// items when these are known. They stand beside the others in every comparison.
#pragma once

namespace zhijia {

/// Tells the sums of a sale (hooks.h) what a past one brought; once, at the start of the program.
void registerPastSales();

} // namespace zhijia
