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

cairo_font_face_t* lastingFace(const FontFile& file, int copy) {
    struct Lasting {
        std::mutex lock;
        FT_Library library = nullptr;
        std::map<std::tuple<QByteArray, int, int>, cairo_font_face_t*> faces;
    };
    static Lasting& lasting = *new Lasting;
    const std::scoped_lock guard(lasting.lock);
    cairo_font_face_t*& font = lasting.faces[{file.path, file.index, copy}];
    if (!font) {
        FT_Face face = nullptr;
        if ((!lasting.library && FT_Init_FreeType(&lasting.library) != 0) ||
            FT_New_Face(lasting.library, file.path.constData(), file.index, &face) != 0)
            failPdf("FreeType");
        font = cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING);
    }
    return font;
}

} // namespace zhijia::report
