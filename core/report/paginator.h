// SPDX-License-Identifier: GPL-3.0-or-later
// Puts pieces one under the other on pages: what fits, what must stay with what follows it.
#pragma once
#include "core/report/canvas.h"
#include "core/report/fonts.h"
#include "core/report/line_breaker.h"
#include "core/report/progress.h"

namespace zhijia::report {

class Paginator {
public:
    /// Pages of this size and margins; with `endless` one page that never ends (to measure).
    Paginator(const PageSetup& setup, bool endless);

    Micron left() const { return setup_.left; }
    Micron width() const { return setup_.width - setup_.left - setup_.right; }
    Micron bodyHeight() const { return bottom_ - setup_.top; }
    Micron y() const { return y_; }
    Micron bottom() const { return bottom_; }
    Canvas& page() { return pages_.back(); }
    const PageSetup& setup() const { return setup_; }

    /// Space wanted before what comes next; the largest wish counts, and none does at a page's top.
    void space(Micron height) { gap_ = std::max(gap_, height); }
    /// Makes sure that `height` fits below what is held back, on this page or a new one, and places
    /// what was held back. The caller then draws at y() and calls advance().
    void begin(Micron height);
    void advance(Micron height) { y_ += height; }
    /// Places a piece whose top is at y = 0.
    void put(const Canvas& piece, Micron height);
    /// Keeps a piece back until something follows, so that they come on one page.
    void hold(const Canvas& piece, Micron height);
    bool isHolding() const { return heldHeight_ > 0; }
    /// What follows the block at hand and must stand on the page of its last piece: a seal, say.
    void leaveRoom(Micron height) { room_ = height; }
    Micron room() const { return room_; }
    void newPage();
    /// Starts a new page unless nothing stands on this one.
    void breakPage();
    bool atTop() const { return y_ == setup_.top; }
    std::vector<Canvas> finish();

private:
    void placeHeld();
    PageSetup setup_;
    Micron bottom_;
    Micron y_;
    Micron gap_ = 0, room_ = 0;
    Canvas held_;
    Micron heldHeight_ = 0, heldGap_ = 0;
    std::vector<Canvas> pages_;
};

/// What every part of the layout needs.
struct LayoutContext {
    const FontSet& fonts;
    LineBreaker& breaker;
    Language language;
    const Progress& progress;
    qint64 done = 0, total = 0;
    /// Counts one more row or label.
    void step() {
        if ((++done & 0xFF) == 0)
            report::advance(progress, done, total);
    }
};

/// Where the baseline of a line is, below the line's top: Chinese glyphs fill their box from 0.12
/// em below the baseline to 0.88 em above it, whichever font they come from.
constexpr Micron baseline(Micron size, Micron lineHeight) {
    return static_cast<Micron>((lineHeight - size) / 2 + qint64(size) * 88 / 100);
}
constexpr Micron lineHeight(Micron size) { return static_cast<Micron>(qint64(size) * 155 / 100); }
constexpr Micron tightLine(Micron size) { return static_cast<Micron>(qint64(size) * 132 / 100); }

/// Draws broken lines into a box; returns the height used.
Micron drawLines(const LayoutContext& context, Canvas& out, QStringView text,
                 const std::vector<TextSpan>& spans, const QList<Colour>& colours,
                 std::span<const TextLine> lines, Micron size, Micron height, Align align, Micron x,
                 Micron y, Micron width, Micron indent);
Micron drawLines(const LayoutContext& context, Canvas& out, QStringView text, FontRole role,
                 std::span<const TextLine> lines, Micron size, Micron height, Align align, Micron x,
                 Micron y, Micron width, Colour colour = black);
/// Breaks and draws a text of one weight; returns the height used.
Micron drawText(LayoutContext& context, Canvas& out, const QString& text, FontRole role,
                Micron size, Align align, Micron x, Micron y, Micron width, Colour colour = black);

void flow(LayoutContext& context, Paginator& out, const std::vector<Block>& blocks);
void flowHeading(LayoutContext& context, Paginator& out, const Heading& heading);
void flowParagraph(LayoutContext& context, Paginator& out, const Paragraph& paragraph);
void flowTable(LayoutContext& context, Paginator& out, const Table& table);
void flowKeyValues(LayoutContext& context, Paginator& out, const KeyValues& grid);
void flowChart(LayoutContext& context, Paginator& out, const BarChart& chart);
void flowTimeline(LayoutContext& context, Paginator& out, const Timeline& timeline);
void flowSignatures(LayoutContext& context, Paginator& out, const Signatures& signatures);
void flowStamp(LayoutContext& context, Paginator& out, const Stamp& stamp);
/// Signatures with the seal beside them, or below where there is no room.
void flowSigned(LayoutContext& context, Paginator& out, const Signatures& signatures,
                const Stamp& stamp);
void flowImage(LayoutContext& context, Paginator& out, const Image& image);
void flowQrCode(LayoutContext& context, Paginator& out, const QrCode& code);
void flowLabels(LayoutContext& context, Paginator& out, const Labels& labels);

} // namespace zhijia::report
