// SPDX-License-Identifier: GPL-3.0-or-later
// Draws pages with cairo; see pdf_writer.h.
#include "core/report/pdf_writer.h"
#include "core/report/atomic_file.h"
#include "core/report/pdf_archive.h"
#include "core/report/pdf_faces.h"
#include "core/report/pdf_fonts.h"
#include <QCoreApplication>
#include <QImage>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cstring>
#include <map>
#include <mutex>

namespace zhijia::report {

namespace {

class PdfPainter {
public:
    /// `outlined`: characters that are drawn as shapes too, see pdfBytes.
    PdfPainter(const Pages& pages, const FontSet& fonts, const QSet<char32_t>& outlined)
        : fonts_(fonts), outlined_(outlined), faces_(pages, fonts),
          options_(cairo_font_options_create()),
          surface_(cairo_pdf_surface_create_for_stream(
              &PdfPainter::write, &bytes_, toPoints(pages.width), toPoints(pages.height))) {
        cairo_pdf_surface_restrict_to_version(
            surface_.get(),
            CAIRO_PDF_VERSION_1_5); // of which ActualText is used only; toArchive() makes it 1.4
        cairo_font_options_set_hint_style(options_.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options_.get(), CAIRO_HINT_METRICS_OFF);
        cr_.reset(cairo_create(surface_.get()));
        cairo_set_line_cap(cr_.get(), CAIRO_LINE_CAP_SQUARE);
    }

    void draw(const Canvas& canvas) {
        colour_ = ~0u;
        font_ = nullptr;
        for (const Op& op : canvas.ops)
            draw(canvas, op);
        cairo_show_page(cr_.get());
        check(cairo_status(cr_.get()));
    }

    QByteArray finish() {
        cr_.reset();
        cairo_surface_finish(surface_.get());
        check(cairo_surface_status(surface_.get()));
        return bytes_;
    }

private:
    static cairo_status_t write(void* to, const unsigned char* data, unsigned length) {
        static_cast<QByteArray*>(to)->append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    }
    static void check(cairo_status_t status) {
        if (status != CAIRO_STATUS_SUCCESS)
            failPdf(cairo_status_to_string(status));
    }

    void setColour(Colour colour) {
        if (colour == colour_)
            return;
        colour_ = colour;
        cairo_set_source_rgb(cr_.get(), (colour >> 16 & 0xFF) / 255.0, (colour >> 8 & 0xFF) / 255.0,
                             (colour & 0xFF) / 255.0);
    }

    void setPen(const Op& op) {
        setColour(op.colour);
        cairo_set_line_width(cr_.get(), toPoints(op.size));
        const double dashes[] = {toPoints(mm(1.2)), toPoints(mm(1.0))};
        cairo_set_dash(cr_.get(), dashes, op.dashed ? 2 : 0, 0);
    }

    /// Which copy of a face shows `glyph` for this character. A glyph of an embedded font stands
    /// for one text only when it is copied out again, and fonts use one glyph for several
    /// characters (工 and the radical ⼯, · and ・): the second and later ones are drawn from
    /// further copies of the font, each a subset of its own.
    int copyFor(const Glyph& glyph, char32_t character, QByteArrayView text) {
        if (glyph.face >= owners_.size())
            owners_.resize(size_t(glyph.face) + 1);
        auto& owners = owners_[glyph.face];
        if (glyph.index >= owners.size())
            owners.resize(std::max<size_t>(glyph.index + 1, 1024));
        const bool alone = text.size() <= 4 && !followed_;
        if (owners[glyph.index] == 0 && alone)
            owners[glyph.index] = character;
        if (owners[glyph.index] == character && alone)
            return 0;
        QList<QByteArray>& others = others_[quint64(glyph.face) << 32 | glyph.index];
        qsizetype at = others.indexOf(text);
        if (at < 0) {
            at = others.size();
            others << text.toByteArray();
        }
        // Beyond these, cairo notes the text beside the glyph (ActualText), which fewer readers
        // understand.
        return static_cast<int>(std::min<qsizetype>(at + 1, 16));
    }

    cairo_scaled_font_t* font(quint8 face, int copy, Micron size) {
        ScaledFont& scaled = scaled_[{face, copy, size}];
        if (!scaled) {
            cairo_matrix_t matrix, identity;
            cairo_matrix_init_scale(&matrix, toPoints(size), toPoints(size));
            cairo_matrix_init_identity(&identity);
            scaled.reset(cairo_scaled_font_create(faces_.face(face, copy), &matrix, &identity,
                                                  options_.get()));
            check(cairo_scaled_font_status(scaled.get()));
        }
        return scaled.get();
    }

    void flushText(quint8 face, int copy, Micron size) {
        if (glyphs_.empty())
            return;
        const auto key = std::tuple(face, copy, size);
        if (key != fontKey_ || !font_) {
            font_ = font(face, copy, size);
            fontKey_ = key;
            cairo_set_scaled_font(cr_.get(), font_);
        }
        cairo_show_text_glyphs(cr_.get(), utf8_.constData(), static_cast<int>(utf8_.size()),
                               glyphs_.data(), static_cast<int>(glyphs_.size()), clusters_.data(),
                               static_cast<int>(clusters_.size()), cairo_text_cluster_flags_t(0));
        glyphs_.clear();
        clusters_.clear();
        utf8_.clear();
    }

    void drawOutline(const Glyph& glyph, double x, double y, double size) {
        cairo_t* cr = cr_.get();
        const auto px = [&](qint32 v) { return x + v * size / 65536; };
        const auto py = [&](qint32 v) { return y - v * size / 65536; };
        cairo_new_path(cr);
        for (const OutlinePiece& p : fonts_.outline(glyph))
            switch (p.kind) {
            case OutlinePiece::Move:
                cairo_move_to(cr, px(p.x[0]), py(p.y[0]));
                break;
            case OutlinePiece::Line:
                cairo_line_to(cr, px(p.x[0]), py(p.y[0]));
                break;
            case OutlinePiece::Curve:
                cairo_curve_to(cr, px(p.x[0]), py(p.y[0]), px(p.x[1]), py(p.y[1]), px(p.x[2]),
                               py(p.y[2]));
                break;
            case OutlinePiece::Close:
                cairo_close_path(cr);
                break;
            }
        cairo_fill(cr);
    }

    void drawText(const Canvas& canvas, const Op& op) {
        setColour(op.colour);
        const double y = toPoints(op.y);
        int face = -1, copy = 0;
        // A glyph waits until the next one comes: joining characters may still belong to it.
        Glyph held;
        char32_t heldCharacter = 0;
        Micron heldX = 0;
        text_.clear();
        bool holding = false;
        followed_ = false;
        const auto release = [&] {
            if (!holding)
                return;
            const int wanted = copyFor(held, heldCharacter, text_);
            if (face != held.face || copy != wanted) {
                if (face >= 0)
                    flushText(static_cast<quint8>(face), copy, op.size);
                face = held.face;
                copy = wanted;
            }
            utf8_.append(text_);
            clusters_.push_back({static_cast<int>(text_.size()), 1});
            glyphs_.push_back({faces_.place(held), toPoints(heldX), y});
            if (outlined_.contains(heldCharacter))
                drawOutline(held, toPoints(heldX), y, toPoints(op.size));
            text_.clear();
            followed_ = false;
            holding = false;
        };
        forEachGlyph(fonts_, canvas, op, [&](char32_t c, const Glyph& glyph, Micron x) {
            char bytes[4];
            const int length = encode(c < 0x20 || (c >= 0x7F && c < 0xA0) ? U' ' : c, bytes);
            if (!glyph.joins) {
                release();
                held = glyph;
                heldCharacter = c;
                heldX = x;
                holding = true;
            } else {
                followed_ = true;
            }
            text_.append(bytes, length);
        });
        release();
        if (face >= 0)
            flushText(static_cast<quint8>(face), copy, op.size);
    }

    static int encode(char32_t c, char* out) {
        if (c < 0x80) {
            out[0] = static_cast<char>(c);
            return 1;
        }
        if (c < 0x800) {
            out[0] = static_cast<char>(0xC0 | c >> 6);
            out[1] = static_cast<char>(0x80 | (c & 0x3F));
            return 2;
        }
        if (c < 0x10000) {
            out[0] = static_cast<char>(0xE0 | c >> 12);
            out[1] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
            out[2] = static_cast<char>(0x80 | (c & 0x3F));
            return 3;
        }
        out[0] = static_cast<char>(0xF0 | c >> 18);
        out[1] = static_cast<char>(0x80 | (c >> 12 & 0x3F));
        out[2] = static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out[3] = static_cast<char>(0x80 | (c & 0x3F));
        return 4;
    }

    void drawModules(const Canvas& canvas, const Op& op) {
        const Modules& code = canvas.modules.at(op.from);
        setColour(op.colour);
        const auto at = [&](Micron from, int i) {
            return toPoints(from) + toPoints(op.w) * i / code.side;
        };
        // One path: neighbouring squares show no seam.
        for (int row = 0; row < code.side; ++row)
            for (int from = 0; from < code.side;) {
                int to = from;
                while (to < code.side && code.dark[row * code.side + to])
                    ++to;
                if (to > from)
                    cairo_rectangle(cr_.get(), at(op.x, from), at(op.y, row),
                                    at(op.x, to) - at(op.x, from),
                                    at(op.y, row + 1) - at(op.y, row));
                from = std::max(to, from + 1);
            }
        cairo_fill(cr_.get());
    }

    void drawImage(const Canvas& canvas, const Op& op) {
        QImage image = QImage::fromData(canvas.images.at(op.from));
        if (image.isNull())
            return;
        // PDF/A-1 has no transparency: what is see-through becomes white paper.
        if (image.hasAlphaChannel()) {
            QImage opaque(image.size(), QImage::Format_ARGB32_Premultiplied);
            opaque.fill(0xFFFFFFFF);
            const QImage source = image.convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < source.height(); ++y) {
                const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
                auto* to = reinterpret_cast<QRgb*>(opaque.scanLine(y));
                for (int x = 0; x < source.width(); ++x) {
                    const int a = qAlpha(from[x]);
                    const auto mix = [a](int v) { return (v * a + 255 * (255 - a) + 127) / 255; };
                    to[x] = qRgb(mix(qRed(from[x])), mix(qGreen(from[x])), mix(qBlue(from[x])));
                }
            }
            image = opaque;
        }
        image = image.convertToFormat(QImage::Format_RGB32);
        const Surface picture(
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width(), image.height()));
        check(cairo_surface_status(picture.get()));
        unsigned char* data = cairo_image_surface_get_data(picture.get());
        const int stride = cairo_image_surface_get_stride(picture.get());
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(data + qsizetype(y) * stride, image.constScanLine(y),
                        size_t(image.width()) * 4);
        cairo_surface_mark_dirty(picture.get());
        cairo_save(cr_.get());
        cairo_translate(cr_.get(), toPoints(op.x), toPoints(op.y));
        cairo_scale(cr_.get(), toPoints(op.w) / image.width(), toPoints(op.h) / image.height());
        cairo_set_source_surface(cr_.get(), picture.get(), 0, 0);
        cairo_rectangle(cr_.get(), 0, 0, image.width(), image.height());
        cairo_fill(cr_.get());
        cairo_restore(cr_.get());
    }

    void draw(const Canvas& canvas, const Op& op) {
        cairo_t* cr = cr_.get();
        const double x = toPoints(op.x), y = toPoints(op.y), w = toPoints(op.w), h = toPoints(op.h);
        switch (op.kind) {
        case Draw::Text:
            drawText(canvas, op);
            break;
        case Draw::Image:
            drawImage(canvas, op);
            break;
        case Draw::Modules:
            drawModules(canvas, op);
            break;
        case Draw::Line:
            setPen(op);
            cairo_move_to(cr, x, y);
            cairo_line_to(cr, x + w, y + h);
            cairo_stroke(cr);
            break;
        case Draw::Fill:
            setColour(op.colour);
            cairo_rectangle(cr, x, y, w, h);
            cairo_fill(cr);
            break;
        case Draw::Frame:
            setPen(op);
            cairo_rectangle(cr, x, y, w, h);
            cairo_stroke(cr);
            break;
        case Draw::Circle:
            setPen(op);
            cairo_save(cr);
            cairo_translate(cr, x + w / 2, y + h / 2);
            cairo_scale(cr, w / 2, h / 2);
            cairo_new_sub_path(cr);
            cairo_arc(cr, 0, 0, 1, 0, 6.283185307179586);
            cairo_restore(cr);
            cairo_stroke(cr);
            break;
        }
    }

    const FontSet& fonts_;
    const QSet<char32_t> outlined_;
    PdfFonts faces_;
    QByteArray bytes_;
    FontOptions options_;
    std::map<std::tuple<quint8, int, Micron>, ScaledFont> scaled_;
    Surface surface_;
    Context cr_;
    Colour colour_ = ~0u;
    cairo_scaled_font_t* font_ = nullptr;
    std::tuple<quint8, int, Micron> fontKey_{};
    std::vector<std::vector<char32_t>>
        owners_; // per face and glyph: the character that had it first
    QHash<quint64, QList<QByteArray>> others_; // the texts that came later
    bool followed_ = false;                    // the glyph at hand has joining characters
    QByteArray text_, utf8_;
    std::vector<cairo_glyph_t> glyphs_;
    std::vector<cairo_text_cluster_t> clusters_;
};

} // namespace

QByteArray pdfBytes(const Pages& pages, const FontSet& fonts, const Progress& progress) {
    const qint64 total = qint64(pages.pages.size());
    QByteArray plain;
    // A glyph that cairo has damaged (see undrawnCharacters: 如 is one) is white paper. Its text
    // stays where it is, to be searched and copied; over it its shape is drawn from the font
    // itself.
    QSet<char32_t> outlined;
    for (int round = 0; round < 2; ++round) {
        PdfPainter painter(pages, fonts, outlined);
        for (qint64 i = 0; i < total; ++i) {
            advance(progress, i, total);
            painter.draw(pages.pages[size_t(i)]);
        }
        plain = painter.finish();
        if (round == 0)
            outlined = undrawnCharacters(plain);
        if (outlined.isEmpty())
            break;
    }
    const QByteArray result = toArchive(plain, pages.metadata);
    advance(progress, total, total);
    return result;
}

void writePdf(const Document& document, const QString& path, const Progress& progress) {
    const FontSet fonts;
    const auto part = [&](qint64 from, qint64 to) -> Progress {
        if (!progress)
            return {};
        return [&progress, from, to](qint64 done, qint64 total) {
            return progress(total > 0 ? from + (to - from) * std::min(done, total) / total : from,
                            1000);
        };
    };
    const Pages pages = layOut(document, fonts, part(0, 400));
    const QByteArray bytes = pdfBytes(pages, fonts, part(400, 990));
    advance(progress, 990, 1000);
    writeWhole(path, bytes);
    if (progress)
        progress(1000, 1000); // the file is there: nothing is left to cancel
}

} // namespace zhijia::report
