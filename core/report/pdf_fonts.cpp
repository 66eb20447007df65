// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_fonts.h"
#include "core/report/lean_font.h"

namespace zhijia::report {

PdfFonts::PdfFonts(const Pages& pages, const FontSet& fonts) : fonts_(fonts) {
    std::map<quint8, std::vector<bool>> used;
    for (const Canvas& page : pages.pages)
        for (const Op& op : page.ops)
            if (op.kind == Draw::Text)
                forEachGlyph(fonts, page, op, [&](char32_t, const Glyph& glyph, Micron) {
                    if (glyph.joins || glyph.index == 0)
                        return;
                    auto& of = used[glyph.face];
                    if (of.size() <= glyph.index)
                        of.resize(std::max<size_t>(glyph.index + 1, 0x10000));
                    of[glyph.index] = true;
                });
    for (const auto& [face, of] : used) {
        std::vector<quint32> glyphs;
        for (size_t i = 0; i < of.size(); ++i)
            if (of[i])
                glyphs.push_back(quint32(i));
        auto font = leanFont(fonts.file(face), glyphs);
        if (!font)
            continue;
        Lean& lean = lean_[face];
        lean.font = std::move(*font);
        lean.places.resize(of.size());
        for (size_t i = 0; i < glyphs.size(); ++i)
            lean.places[glyphs[i]] = quint32(i + 1);
    }
}

quint32 PdfFonts::place(const Glyph& glyph) const {
    const auto at = lean_.find(glyph.face);
    return at == lean_.end()                        ? glyph.index
           : glyph.index < at->second.places.size() ? at->second.places[glyph.index]
                                                    : 0;
}

cairo_font_face_t* PdfFonts::face(quint8 face, int copy) {
    const auto at = lean_.find(face);
    if (at == lean_.end())
        return lastingFace(fonts_.file(face), copy);
    auto& faces = at->second.faces;
    if (faces.size() <= size_t(copy))
        faces.resize(size_t(copy) + 1);
    FontFace& font = faces[size_t(copy)];
    if (!font && !(font = passingFace(at->second.font)))
        failPdf("FreeType");
    return font.get();
}

} // namespace zhijia::report
