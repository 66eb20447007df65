// SPDX-License-Identifier: GPL-3.0-or-later
// A font with a few glyphs draws them as the whole one does.
#include "core/report/layout.h"
#include "core/report/lean_font.h"
#include "core/report/pdf_archive.h"
#include "core/report/pdf_writer.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QTemporaryDir>
#include <ft2build.h>
#include <map>
#include <set>
#include FT_FREETYPE_H

using namespace zhijia::report;

namespace {

struct Face {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    QByteArray bytes;
    explicit Face(const FontFile& file) {
        REQUIRE(FT_Init_FreeType(&library) == 0);
        REQUIRE(FT_New_Face(library, file.path.constData(), file.index, &face) == 0);
    }
    explicit Face(const QByteArray& font) : bytes(font) {
        REQUIRE(FT_Init_FreeType(&library) == 0);
        REQUIRE(FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(bytes.constData()),
                                   FT_Long(bytes.size()), 0, &face) == 0);
    }
    ~Face() {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    /// Every point of the outline, and the width.
    std::vector<long> shape(quint32 glyph) const {
        REQUIRE(FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE) == 0);
        std::vector<long> all{face->glyph->metrics.horiAdvance, face->glyph->outline.n_contours};
        for (int i = 0; i < face->glyph->outline.n_points; ++i) {
            all.push_back(face->glyph->outline.points[i].x);
            all.push_back(face->glyph->outline.points[i].y);
            all.push_back(face->glyph->outline.tags[i]);
        }
        return all;
    }
};

/// Compares every glyph of these characters, `atOnce` a font; how many there were.
int compare(const FontSet& fonts, FontRole role, char32_t from, char32_t to, int step,
            size_t atOnce) {
    std::map<quint8, std::set<quint32>> glyphs;
    for (char32_t c = from; c <= to; c += char32_t(step))
        if (const Glyph& g = fonts.glyph(role, c); !g.joins && !g.missing && g.index)
            glyphs[g.face].insert(g.index);
    int compared = 0;
    for (const auto& [face, all] : glyphs) {
        const Face whole(fonts.file(face));
        const std::vector<quint32> list(all.begin(), all.end());
        for (size_t i = 0; i < list.size(); i += atOnce) {
            const std::vector<quint32> some(list.begin() + long(i),
                                            list.begin() + long(std::min(i + atOnce, list.size())));
            const auto font = leanFont(fonts.file(face), some);
            if (!font)
                continue; // a helper of another make
            CHECK(font->size() < 2'000'000);
            const Face lean(*font);
            REQUIRE(lean.face->num_glyphs == FT_Long(some.size()) + 1);
            for (size_t k = 0; k < some.size(); ++k) {
                ++compared;
                if (lean.shape(quint32(k + 1)) != whole.shape(some[k]))
                    FAIL_CHECK("glyph " << some[k] << " differs");
            }
        }
    }
    return compared;
}

} // namespace

TEST_CASE("lean font: each glyph has the outline and the width that it has in the whole font") {
    const FontSet fonts;
    for (const FontRole role : {FontRole::Regular, FontRole::Bold}) {
        CHECK(compare(fonts, role, 0x20, 0x7E, 1, 300) > 90);
        CHECK(compare(fonts, role, 0x3000, 0x303F, 1, 7) > 20);
        CHECK(compare(fonts, role, 0x4E00, 0x9FA5, 23, 300) > 800);
        CHECK(compare(fonts, role, 0x5982, 0x5982, 1, 1) == 1); // 如, which cairo damaged
    }
}

TEST_CASE("lean font: every Chinese character", "[large]") {
    const FontSet fonts;
    for (const FontRole role : {FontRole::Regular, FontRole::Bold})
        CHECK(compare(fonts, role, 0x4E00, 0x9FA5, 1, 2000) > 20'000);
}

TEST_CASE("lean font: the same glyphs give the same bytes, and what is no such font gives none") {
    const FontSet fonts;
    const FontFile file = fonts.file(fonts.glyph(FontRole::Regular, U'工').face);
    const std::vector<quint32> glyphs{10, 200, 3000};
    const auto once = leanFont(file, glyphs);
    REQUIRE(once);
    CHECK(leanFont(file, glyphs) == once);
    CHECK(once->size() < 20'000);
    CHECK_FALSE(leanFont(file, {}));
    CHECK_FALSE(leanFont(file, {1, 70'000})); // no such glyph
    QTemporaryDir folder;
    CHECK_FALSE(leanFont({folder.filePath(QStringLiteral("none")).toLocal8Bit(), 0}, glyphs));
    // A font that is cut off anywhere, or damaged, is not understood, or gives something; it never
    // crashes.
    QFile source(QFile::decodeName(file.path));
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray head = source.read(3'000'000);
    int n = 0;
    for (const qsizetype size : {0, 3, 4, 12, 16, 200, 5'000, 300'000, 3'000'000}) {
        const QString path = folder.filePath(QStringLiteral("cut%1.otf").arg(n++));
        QFile cut(path);
        REQUIRE(cut.open(QIODevice::WriteOnly));
        cut.write(head.left(size));
        cut.close();
        CHECK_FALSE(leanFont({path.toLocal8Bit(), file.index}, glyphs));
    }
    CHECK_FALSE(leanFont({"/etc/hostname", 0}, glyphs));
}

TEST_CASE("lean font: no character of a PDF is white paper any more") {
    const FontSet fonts;
    Document document;
    QString text;
    for (char32_t c = 0x4E00; c < 0x9FA5; c += 31)
        text += QString::fromUcs4(&c, 1);
    document.paragraph(QStringLiteral("如何如此，按如下办理。") + text);
    const QByteArray pdf = pdfBytes(layOut(document, fonts), fonts);
    CHECK(undrawnCharacters(pdf).isEmpty());
}
