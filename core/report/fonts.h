// SPDX-License-Identifier: GPL-3.0-or-later
// The font files a report is set in: which glyph shows a character, and how wide it is. Nothing of
// the screen takes part, so that a page comes out the same everywhere.
#pragma once
#include "core/report/canvas.h"
#include <array>
#include <memory>
#include <vector>

namespace zhijia::report {

/// A font file, and which of its faces.
struct FontFile {
    QByteArray path;
    int index = 0;
};

struct Glyph {
    quint32 index = 0;
    quint16 advance = 0;    ///< in units of the font
    quint16 unitsPerEm = 0; ///< 0 = not looked up yet
    quint8 face = 0;        ///< which file, see FontSet::face
    bool joins = false;     ///< no glyph of its own: belongs to the character before it
    bool missing = false;   ///< no font has it; shown as 〓, its character is kept in the text

    Micron width(Micron size) const {
        return static_cast<Micron>((qint64(advance) * size + unitsPerEm / 2) / unitsPerEm);
    }
};

/// A straight or curved piece of a glyph's outline, in 1/65536 of the text size; y grows upwards.
struct OutlinePiece {
    enum Kind : quint8 { Move, Line, Curve, Close } kind;
    qint32 x[3], y[3];
};

/// Not shared between threads: every job loads its own (the files are mapped, not read).
class FontSet {
public:
    /// Finds the fonts by family name. Throws EnvironmentError naming the package when none can
    /// show Chinese.
    FontSet();
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    const Glyph& glyph(FontRole role, char32_t character) const {
        if (character > 0x10FFFF)
            character = 0xFFFD;
        const auto& page = cache_[static_cast<int>(role)][character >> 8];
        if (page) {
            const Glyph& known = (*page)[character & 0xFF];
            if (known.unitsPerEm)
                return known;
        }
        return lookUp(role, character);
    }
    /// Width of a line of text.
    Micron width(FontRole role, QStringView text, Micron size) const;

    /// Where Glyph::face comes from.
    FontFile file(int face) const;
    std::vector<OutlinePiece> outline(const Glyph& glyph) const;
    /// "Noto Sans CJK SC": the family that the text is set in.
    QString family() const;

private:
    struct Face;
    using CachePage = std::array<Glyph, 256>;
    const Glyph& lookUp(FontRole role, char32_t character) const;

    struct Library;
    std::unique_ptr<Library> library_;
    mutable std::array<std::vector<std::unique_ptr<CachePage>>, 2> cache_;
};

/// Calls visit(character) for each character of UTF-16 text; a lone surrogate becomes U+FFFD.
template <class Visit>
void forEachCharacter(QStringView text, Visit visit) {
    const auto* at = text.utf16();
    const auto* const end = at + text.size();
    while (at != end) {
        char32_t c = *at++;
        if (QChar::isSurrogate(c)) {
            if (QChar::isHighSurrogate(c) && at != end && QChar::isLowSurrogate(*at))
                c = QChar::surrogateToUcs4(static_cast<char16_t>(c), *at++);
            else
                c = 0xFFFD;
        }
        visit(c);
    }
}

/// Calls visit(character, glyph, x) for each character of a text operation, x being where its glyph
/// starts.
template <class Visit>
void forEachGlyph(const FontSet& fonts, const Canvas& canvas, const Op& op, Visit visit) {
    const QStringView text = canvas.textOf(op);
    qint64 count = 0;
    if (op.stretch)
        forEachCharacter(text, [&](char32_t c) { count += fonts.glyph(op.role, c).joins ? 0 : 1; });
    qint64 at = 0;
    Micron x = op.x;
    forEachCharacter(text, [&](char32_t c) {
        const Glyph& glyph = fonts.glyph(op.role, c);
        visit(c, glyph, x + (count ? static_cast<Micron>(op.stretch * at / count) : 0));
        x += glyph.width(op.size);
        at += glyph.joins ? 0 : 1;
    });
}

} // namespace zhijia::report
