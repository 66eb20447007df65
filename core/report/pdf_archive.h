// SPDX-License-Identifier: GPL-3.0-or-later
// What makes an ordinary PDF one that can be archived: PDF/A-1b (ISO 19005-1).
#pragma once
#include "core/report/document.h"
#include <QByteArray>
#include <QSet>

namespace zhijia::report {

/// Adds metadata (XMP equal to the document information), the colour profile, glyph lists of font
/// subsets and a file identifier made from the contents; takes out transparency groups. The result
/// is PDF 1.4.
/// Characters whose glyphs an embedded font of this PDF cannot draw. Cairo 1.16, when it leaves out
/// subroutines, sometimes leaves out one that is needed: the character would be white paper.
QSet<char32_t> undrawnCharacters(const QByteArray& pdf);

QByteArray toArchive(const QByteArray& pdf, const Metadata& metadata);

} // namespace zhijia::report
