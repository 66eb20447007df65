// SPDX-License-Identifier: GPL-3.0-or-later
// A font file that holds only the glyphs a document needs. The Chinese fonts are 16 MB each;
// whoever makes a PDF of two pages with one of them copies, searches and packs most of that several
// times.
#pragma once
#include "core/report/fonts.h"
#include <optional>

namespace zhijia::report {

/// An OpenType font with glyph 0 and `glyphs` (ascending, without 0), which become 1, 2, 3 … in it.
/// Their programs are written out without subroutines. It has no table of characters. Nothing for
/// fonts of another make (not CID-keyed CFF), or with programs that are not understood: then the
/// font itself serves. The same font and glyphs give the same bytes. May be called in any thread.
std::optional<QByteArray> leanFont(const FontFile& file, const std::vector<quint32>& glyphs);

} // namespace zhijia::report
