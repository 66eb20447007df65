// SPDX-License-Identifier: GPL-3.0-or-later
// The font faces that cairo sees, and how making a PDF fails in words.
#pragma once
#include "core/report/fonts.h"
#include <cairo.h>
#include <memory>

namespace zhijia::report {

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* thing) const {
        destroy(thing);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Destroy<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Destroy<cairo_destroy>>;
using ScaledFont = std::unique_ptr<cairo_scaled_font_t, Destroy<cairo_scaled_font_destroy>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Destroy<cairo_font_options_destroy>>;

/// Throws EnvironmentError: the PDF cannot be made, and why.
[[noreturn]] void failPdf(const char* reason);

/// Cairo keeps fonts that it has used for a while after they were let go, and tells them apart by
/// the address of the FreeType face: a face that is closed and another one opened at the same
/// address would be taken for the first. So the faces that cairo sees are opened once and stay, a
/// handful for the life of the program. `copy` above 0 is the same font once more, see
/// PdfPainter::copyFor.
cairo_font_face_t* lastingFace(const FontFile& file, int copy);

/// A face of a font that is in the memory only; goes with the last that cairo lets go of it. Null
/// when FreeType does not take it.
struct FaceRelease {
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
using FontFace = std::unique_ptr<cairo_font_face_t, FaceRelease>;
FontFace passingFace(const QByteArray& font);

} // namespace zhijia::report
