// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts found through fontconfig, glyphs and widths through FreeType; see fonts.h.
#include "core/report/fonts.h"
#include "core/base/issue.h"
#include <QCoreApplication>
#include <QFile>
#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_OUTLINE_H

namespace zhijia::report {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("report", text); }

/// The first family that is installed sets the text; those after it help out with rare characters.
constexpr const char* mainFamilies[] = {"Noto Sans CJK SC",    "Source Han Sans SC",
                                        "Source Han Sans CN",  "Microsoft YaHei",
                                        "WenQuanYi Micro Hei", "SimHei"};
constexpr const char* helperFamilies[] = {
    "Noto Sans",   "Noto Serif CJK SC",   "HanaMinA",           "HanaMinB",
    "SimSun-ExtB", "Droid Sans Fallback", "Noto Sans Symbols2", "Noto Sans Math"};

/// The installed file of a family whose weight is nearest to the one wanted; an empty path when
/// none is.
FontFile find(FcConfig* config, const char* family, int weight) {
    FontFile best;
    int bestWeight = 0;
    FcPattern* pattern =
        FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family, static_cast<char*>(nullptr));
    FcObjectSet* objects = FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_VARIABLE,
                                            static_cast<char*>(nullptr));
    FcFontSet* set = FcFontList(config, pattern, objects);
    for (int i = 0; set && i < set->nfont; ++i) {
        FcChar8* path = nullptr;
        FontFile found;
        int foundWeight = 0;
        int slant = FC_SLANT_ROMAN;
        FcBool variable = FcFalse;
        if (FcPatternGetString(set->fonts[i], FC_FILE, 0, &path) != FcResultMatch ||
            FcPatternGetInteger(set->fonts[i], FC_INDEX, 0, &found.index) != FcResultMatch ||
            FcPatternGetInteger(set->fonts[i], FC_WEIGHT, 0, &foundWeight) != FcResultMatch)
            continue;
        FcPatternGetInteger(set->fonts[i], FC_SLANT, 0, &slant);
        FcPatternGetBool(set->fonts[i], FC_VARIABLE, 0, &variable);
        if (slant != FC_SLANT_ROMAN || variable)
            continue;
        found.path = reinterpret_cast<const char*>(path);
        const int far = std::abs(foundWeight - weight), near = std::abs(bestWeight - weight);
        // Two copies of one font: the smaller path, so that the choice does not hang on the disk's
        // order.
        if (best.path.isEmpty() || far < near ||
            (far == near &&
             std::pair(found.path, found.index) < std::pair(best.path, best.index))) {
            best = found;
            bestWeight = foundWeight;
        }
    }
    if (set)
        FcFontSetDestroy(set);
    FcObjectSetDestroy(objects);
    FcPatternDestroy(pattern);
    return best;
}

/// Characters without a shape of their own: they stay with the character before them.
bool joinsPrevious(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x00AD;
}

} // namespace

struct FontSet::Face {
    FontFile file;
    FT_Face face = nullptr;
    bool tried = false;
};

struct FontSet::Library {
    FT_Library freetype = nullptr;
    std::vector<Face> faces;
    std::vector<int>
        chain[2]; // per role: indexes into `faces`, in the order in which they are asked
    QString family;

    ~Library() {
        for (Face& face : faces)
            if (face.face)
                FT_Done_Face(face.face);
        if (freetype)
            FT_Done_FreeType(freetype);
    }

    int add(const FontFile& file) {
        for (size_t i = 0; i < faces.size(); ++i)
            if (faces[i].file.path == file.path && faces[i].file.index == file.index)
                return static_cast<int>(i);
        faces.push_back({file});
        return static_cast<int>(faces.size()) - 1;
    }

    /// Opened when first needed: most reports never touch the fonts for rare characters.
    FT_Face open(int index) {
        Face& face = faces[index];
        if (!face.tried) {
            face.tried = true;
            if (FT_New_Face(freetype, face.file.path.constData(), face.file.index, &face.face) != 0)
                face.face = nullptr;
            else if (!FT_IS_SCALABLE(face.face) ||
                     FT_Select_Charmap(face.face, FT_ENCODING_UNICODE) != 0) {
                FT_Done_Face(face.face);
                face.face = nullptr;
            }
        }
        return face.face;
    }
};

FontSet::FontSet() : library_(std::make_unique<Library>()) {
    cache_[0].resize(0x1100);
    cache_[1].resize(0x1100);
    if (FT_Init_FreeType(&library_->freetype) != 0)
        throw EnvironmentError(
            tr("The font library FreeType cannot be started. Nothing was written."));
    FcConfig* config = FcInitLoadConfigAndFonts();
    if (config) {
        for (const char* family : mainFamilies) {
            const FontFile regular = find(config, family, FC_WEIGHT_REGULAR);
            if (regular.path.isEmpty())
                continue;
            const int index = library_->add(regular);
            if (!library_->open(index))
                continue;
            library_->family = QString::fromUtf8(family);
            library_->chain[0].push_back(index);
            const int bold = library_->add(find(config, family, FC_WEIGHT_BOLD));
            library_->chain[1].push_back(library_->open(bold) ? bold : index);
            break;
        }
        for (const char* family : helperFamilies) {
            const FontFile regular = find(config, family, FC_WEIGHT_REGULAR);
            if (regular.path.isEmpty())
                continue;
            library_->chain[0].push_back(library_->add(regular));
            library_->chain[1].push_back(library_->add(find(config, family, FC_WEIGHT_BOLD)));
        }
        FcConfigDestroy(config);
    }
    if (library_->family.isEmpty())
        throw EnvironmentError(tr(
            "No Chinese font is installed, so that the report cannot be set. Nothing was written. "
            "Install the package \"fonts-noto-cjk\" (the font Noto Sans CJK SC) and try again."));
}

FontSet::~FontSet() = default;

const Glyph& FontSet::lookUp(FontRole role, char32_t character) const {
    auto& page = cache_[static_cast<int>(role)][character >> 8];
    if (!page)
        page = std::make_unique<CachePage>();
    Glyph& glyph = (*page)[character & 0xFF];
    if (joinsPrevious(character)) {
        glyph.unitsPerEm = 1000;
        glyph.joins = true;
        return glyph;
    }
    // A tab or a control character is not for paper: a space.
    const char32_t shown =
        character < 0x20 || (character >= 0x7F && character < 0xA0) ? U' ' : character;
    for (const int index : library_->chain[static_cast<int>(role)]) {
        const FT_Face face = library_->open(index);
        const FT_UInt found = face ? FT_Get_Char_Index(face, shown) : 0;
        if (found == 0)
            continue;
        FT_Fixed advance = 0;
        if (FT_Get_Advance(face, found, FT_LOAD_NO_SCALE, &advance) != 0)
            continue;
        glyph = {found,
                 static_cast<quint16>(advance),
                 face->units_per_EM,
                 static_cast<quint8>(index),
                 false,
                 false};
        return glyph;
    }
    // 〓 is the printer's mark for a character that the case lacks.
    glyph = shown == U'〓' ? Glyph{0, 1000, 1000, static_cast<quint8>(library_->chain[0].front())}
                           : lookUp(role, U'〓');
    glyph.missing = true;
    return glyph;
}

Micron FontSet::width(FontRole role, QStringView text, Micron size) const {
    Micron sum = 0;
    forEachCharacter(text, [&](char32_t c) { sum += glyph(role, c).width(size); });
    return sum;
}

FontFile FontSet::file(int face) const { return library_->faces[size_t(face)].file; }
QString FontSet::family() const { return library_->family; }

std::vector<OutlinePiece> FontSet::outline(const Glyph& glyph) const {
    std::vector<OutlinePiece> pieces;
    const FT_Face face = library_->open(glyph.face);
    if (!face || FT_Load_Glyph(face, glyph.index, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) != 0 ||
        face->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return pieces;
    struct Sink {
        std::vector<OutlinePiece>* out;
        qint64 em;
        FT_Vector at{};
        void add(OutlinePiece::Kind kind, std::initializer_list<FT_Vector> points) {
            OutlinePiece piece{kind, {}, {}};
            int i = 0;
            for (const FT_Vector& p : points) {
                piece.x[i] = static_cast<qint32>(qint64(p.x) * 65536 / em);
                piece.y[i++] = static_cast<qint32>(qint64(p.y) * 65536 / em);
                at = p;
            }
            out->push_back(piece);
        }
    } sink{&pieces, face->units_per_EM};
    FT_Outline_Funcs funcs{};
    funcs.move_to = [](const FT_Vector* to, void* user) {
        auto& s = *static_cast<Sink*>(user);
        if (!s.out->empty())
            s.out->push_back({OutlinePiece::Close, {}, {}});
        s.add(OutlinePiece::Move, {*to});
        return 0;
    };
    funcs.line_to = [](const FT_Vector* to, void* user) {
        static_cast<Sink*>(user)->add(OutlinePiece::Line, {*to});
        return 0;
    };
    funcs.conic_to = [](const FT_Vector* c, const FT_Vector* to, void* user) {
        auto& s = *static_cast<Sink*>(user);
        const FT_Vector from = s.at; // a quadratic curve, raised to a cubic one
        s.add(OutlinePiece::Curve,
              {FT_Vector{(from.x + 2 * c->x) / 3, (from.y + 2 * c->y) / 3},
               FT_Vector{(to->x + 2 * c->x) / 3, (to->y + 2 * c->y) / 3}, *to});
        return 0;
    };
    funcs.cubic_to = [](const FT_Vector* a, const FT_Vector* b, const FT_Vector* to, void* user) {
        static_cast<Sink*>(user)->add(OutlinePiece::Curve, {*a, *b, *to});
        return 0;
    };
    FT_Outline_Decompose(&face->glyph->outline, &funcs, &sink);
    if (!pieces.empty())
        pieces.push_back({OutlinePiece::Close, {}, {}});
    return pieces;
}

} // namespace zhijia::report
