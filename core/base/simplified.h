// SPDX-License-Identifier: GPL-3.0-or-later
// 張曉明 and 张晓明 are one name to whoever searches: traditional characters as simplified ones.
#pragma once

namespace zhijia {

/// The simplified form of a character, one for one (曉 is 晓, 於 is 于); any other character is
/// itself. Only for comparing: what people wrote is stored and printed as they wrote it. From ICU;
/// the very first call loads its rules, every later one for the same character reads one cell. May
/// be called from any thread.
char32_t simplified(char32_t character);

} // namespace zhijia
