// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_faces.h"
#include "core/base/issue.h"
#include "core/report/atomic_file.h"
#include "core/report/pdf_archive.h"
#include <QCoreApplication>
#include <QImage>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cstring>
#include <map>
#include <mutex>

namespace zhijia::report {

[[noreturn]] void failPdf(const char* reason) {
    throw EnvironmentError(
        QCoreApplication::translate(
            "report", "The PDF cannot be made: %1. Nothing was written; your data is safe.")
            .arg(QString::fromUtf8(reason)));
}

namespace {

/// FreeType wants one thread at a time to open and close faces.
struct Lasting {
    std::mutex lock;
    FT_Library library = nullptr;
    std::map<std::tuple<QByteArray, int, int>, cairo_font_face_t*> faces;
    bool isReady() { return library || FT_Init_FreeType(&library) == 0; }
};

Lasting& lasting() {
    static Lasting& faces = *new Lasting;
    return faces;
}

struct Passing {
    QByteArray font; ///< FreeType reads from it as long as the face is open
    FT_Face face = nullptr;
    static void end(void* data) {
        auto* passing = static_cast<Passing*>(data);
        {
            const std::scoped_lock guard(lasting().lock);
            FT_Done_Face(passing->face);
        }
        delete passing;
    }
};

} // namespace

cairo_font_face_t* lastingFace(const FontFile& file, int copy) {
    const std::scoped_lock guard(lasting().lock);
    cairo_font_face_t*& font = lasting().faces[{file.path, file.index, copy}];
    if (!font) {
        FT_Face face = nullptr;
        if (!lasting().isReady() ||
            FT_New_Face(lasting().library, file.path.constData(), file.index, &face) != 0)
            failPdf("FreeType");
        font = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
    }
    return font;
}

FontFace passingFace(const QByteArray& bytes) {
    auto passing = std::make_unique<Passing>();
    passing->font = bytes;
    {
        const std::scoped_lock guard(lasting().lock);
        if (!lasting().isReady() ||
            FT_New_Memory_Face(lasting().library,
                               reinterpret_cast<const FT_Byte*>(passing->font.constData()),
                               static_cast<FT_Long>(passing->font.size()), 0, &passing->face) != 0)
            return nullptr;
    }
    FontFace face(cairo_ft_font_face_create_for_ft_face(passing->face, FT_LOAD_NO_HINTING));
    // Not before cairo has forgotten the face, which may be long after the PDF is written: the
    // address of a face that is open is not that of another one.
    static const cairo_user_data_key_t key{};
    if (cairo_font_face_set_user_data(face.get(), &key, passing.get(), &Passing::end) !=
        CAIRO_STATUS_SUCCESS)
        failPdf("cairo");
    passing.release();
    return face;
}

} // namespace zhijia::report
