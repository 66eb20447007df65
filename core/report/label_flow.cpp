// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of labels and cards: a band, lines of text, a QR code, and marks to cut by.
#include "core/report/paginator.h"
#include "core/report/qr.h"

namespace zhijia::report {

namespace {

constexpr Micron inset = mm(4);

/// A text as large as `size` where it fits, else set smaller, else on more lines.
Micron drawFitted(LayoutContext& context, Canvas& out, const QString& text, FontRole role,
                  Micron size, Align align, Micron x, Micron y, Micron width, Micron height,
                  Colour colour = black) {
    std::vector<TextLine> lines;
    for (;; size = size * 9 / 10) {
        const Micron natural = context.fonts.width(role, text, size);
        if (natural <= width) {
            lines = {{0, text.size(), natural, true}};
            if (!text.contains(u'\n'))
                break;
        }
        context.breaker.breakText(text, role, size, width, lines);
        if (static_cast<Micron>(lines.size()) * tightLine(size) <=
                std::max(height, tightLine(size)) ||
            size <= pt(3))
            break;
    }
    return drawLines(context, out, text, role, lines, size, tightLine(size), align, x, y, width,
                     colour);
}

void drawLabel(LayoutContext& context, Canvas& page, const Labels& sheet, const Label& label,
               Micron x, Micron y) {
    Micron top = y + inset;
    const Micron bottom = y + sheet.height - inset;
    const Micron width = sheet.width - 2 * inset;
    if (!label.head.isEmpty()) {
        top += drawFitted(context, page, label.head, FontRole::Bold, pt(11), Align::Centre,
                          x + inset, top, width, mm(9)) +
               mm(1.2);
        page.addLine(x + inset, top, x + sheet.width - inset, top, mm(0.3), 0xB22222);
        top += mm(1.5);
    }
    Micron textWidth = width;
    if (!label.qr.isEmpty()) {
        const Micron side = std::min({sheet.qrSide, bottom - top, width / 2});
        page.addModules(qrModules(label.qr), x + sheet.width - inset - side,
                        top + (bottom - top - side) / 2, side);
        textWidth -= side + mm(4); // and the code's quiet zone
    }
    // Lines share the height: what one needs more than its own line, it takes from what is left
    // over.
    Micron wanted = 0;
    for (const auto& line : label.lines)
        wanted += tightLine(line.size);
    Micron spare = std::max(0, bottom - top - wanted);
    // Half of it goes between the lines, so that a card with few of them is filled evenly.
    const Micron between = std::min(
        mm(2.2), label.lines.isEmpty() ? 0 : spare / 2 / static_cast<Micron>(label.lines.size()));
    spare -= between * static_cast<Micron>(label.lines.size());
    top += between / 2;
    for (const auto& line : label.lines) {
        const Micron own = tightLine(line.size);
        const Micron room = std::max(0, std::min(own + spare, bottom - top));
        const Micron used =
            drawFitted(context, page, line.text, line.bold ? FontRole::Bold : FontRole::Regular,
                       line.size, line.align, x + inset, top, textWidth, room);
        spare -= std::max(0, used - own);
        top += std::max(used, std::min(own, bottom - top)) + between;
    }
}

} // namespace

void flowLabels(LayoutContext& context, Paginator& out, const Labels& sheet) {
    const PageSetup& setup = out.setup();
    const int across = std::max(1, sheet.across), down = std::max(1, sheet.down);
    const Micron blockWidth = across * sheet.width + (across - 1) * sheet.gapX;
    const Micron blockHeight = down * sheet.height + (down - 1) * sheet.gapY;
    const Micron x0 = (setup.width - blockWidth) / 2, y0 = (setup.height - blockHeight) / 2;
    const LabelCursor next = sheet.open();
    Label label;
    out.breakPage();
    for (int at = 0; next(label); label = Label(), at = (at + 1) % (across * down)) {
        context.step();
        if (at == 0 && !out.atTop())
            out.newPage();
        const Micron x = x0 + (at % across) * (sheet.width + sheet.gapX);
        const Micron y = y0 + (at / across) * (sheet.height + sheet.gapY);
        Canvas& page = out.page();
        if (at == 0)
            out.advance(out.bodyHeight()); // the sheet is the whole page
        drawLabel(context, page, sheet, label, x, y);
        if (sheet.frame)
            page.addFrame(x, y, sheet.width, sheet.height, mm(0.15), 0xA0A0A0);
        if (sheet.cutMarks) {
            // A small cross at each corner: half of it lies outside, so that a cut leaves none on
            // the card.
            for (const Micron cx : {x, x + sheet.width})
                for (const Micron cy : {y, y + sheet.height}) {
                    page.addLine(cx - mm(1.5), cy, cx + mm(1.5), cy, mm(0.1), 0x808080);
                    page.addLine(cx, cy - mm(1.5), cx, cy + mm(1.5), mm(0.1), 0x808080);
                }
        }
    }
    out.breakPage();
}

} // namespace zhijia::report
