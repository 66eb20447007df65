// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts of one PDF: lean ones where that can be, else the files themselves.
#pragma once
#include "core/report/layout.h"
#include "core/report/pdf_faces.h"
#include <map>

namespace zhijia::report {

class PdfFonts {
public:
    /// Looks which glyphs the pages show. `fonts` outlives this.
    PdfFonts(const Pages& pages, const FontSet& fonts);
    /// A glyph's number in the font that cairo sees.
    quint32 place(const Glyph& glyph) const;
    /// `copy` above 0: the same font once more. Throws EnvironmentError.
    cairo_font_face_t* face(quint8 face, int copy);

private:
    struct Lean {
        QByteArray font;
        std::vector<quint32> places; ///< of the glyphs of the file
        std::vector<FontFace> faces; ///< copies
    };
    const FontSet& fonts_;
    std::map<quint8, Lean> lean_; ///< by the number of the file
};

} // namespace zhijia::report
