// SPDX-License-Identifier: GPL-3.0-or-later
// Headings and paragraphs: lines of text that break, justify, and never leave one line alone on a
// page.
#include "core/report/paginator.h"

namespace zhijia::report {

Micron drawLines(const LayoutContext& context, Canvas& out, QStringView text,
                 const std::vector<TextSpan>& spans, const QList<Colour>& colours,
                 std::span<const TextLine> lines, Micron size, Micron height, Align align, Micron x,
                 Micron y, Micron width, Micron indent) {
    Micron top = y;
    bool first = true;
    for (const TextLine& line : lines) {
        const Micron inset = first ? indent : 0;
        const Micron rest = width - inset - line.width;
        Micron at = x + inset;
        if (align == Align::Right)
            at += rest;
        else if (align == Align::Centre)
            at += rest / 2;
        const bool justify = align == Align::Justify && !line.last && rest > 0 && rest < 3 * size;
        qint64 characters = 0;
        if (justify)
            forEachCharacter(text.mid(line.from, line.to - line.from),
                             [&](char32_t) { ++characters; });
        qsizetype spanFrom = 0;
        for (size_t i = 0; i < spans.size(); spanFrom = spans[i++].end) {
            const qsizetype from = std::max(spanFrom, line.from),
                            to = std::min(spans[i].end, line.to);
            if (from >= to)
                continue;
            const QStringView piece = text.mid(from, to - from);
            Micron pieceWidth = context.fonts.width(spans[i].role, piece, size);
            Micron stretch = 0;
            if (justify && characters > 1) {
                qint64 here = 0;
                forEachCharacter(piece, [&](char32_t) { ++here; });
                stretch = static_cast<Micron>(rest * here / (characters - 1));
            }
            // The last gap lies behind the last character, where nothing is drawn.
            const Micron shown = std::min(pieceWidth + stretch, x + width - at);
            out.addText(piece, spans[i].role, size, at, top + baseline(size, height),
                        std::max(shown, pieceWidth),
                        i < size_t(colours.size()) ? colours[qsizetype(i)] : black, stretch);
            at += pieceWidth + stretch;
        }
        top += height;
        first = false;
    }
    return top - y;
}

Micron drawLines(const LayoutContext& context, Canvas& out, QStringView text, FontRole role,
                 std::span<const TextLine> lines, Micron size, Micron height, Align align, Micron x,
                 Micron y, Micron width, Colour colour) {
    Micron top = y;
    for (const TextLine& line : lines) {
        const Micron rest = width - line.width;
        const Micron at = x + (align == Align::Right    ? rest
                               : align == Align::Centre ? rest / 2
                                                        : 0);
        out.addText(text.mid(line.from, line.to - line.from), role, size, at,
                    top + baseline(size, height), line.width, colour);
        top += height;
    }
    Q_UNUSED(context);
    return top - y;
}

Micron drawText(LayoutContext& context, Canvas& out, const QString& text, FontRole role,
                Micron size, Align align, Micron x, Micron y, Micron width, Colour colour) {
    std::vector<TextLine> lines;
    context.breaker.breakText(text, role, size, width, lines);
    return drawLines(context, out, text, role, lines, size, tightLine(size), align, x, y, width,
                     colour);
}

void flowHeading(LayoutContext& context, Paginator& out, const Heading& heading) {
    static constexpr Micron sizes[] = {pt(20), pt(15), pt(13), pt(11.5)};
    static constexpr Micron before[] = {mm(2), mm(6), mm(4.5), mm(3)};
    static constexpr Micron after[] = {mm(6), mm(2.5), mm(2), mm(1.5)};
    const int level = std::clamp(heading.level, 0, 3);
    const Micron size = sizes[level];
    std::vector<TextLine> lines;
    context.breaker.breakText(heading.text, FontRole::Bold, size, out.width(), lines);
    const Micron height = static_cast<Micron>(qint64(size) * 140 / 100);
    if (level == 0 && lines.size() > 1) {
        // A title of several lines looks right when they are about equally long: the narrowest
        // width that needs no further line.
        const size_t count = lines.size();
        Micron low = size, high = out.width();
        while (high - low > size / 2) {
            const Micron middle = low + (high - low) / 2;
            context.breaker.breakText(heading.text, FontRole::Bold, size, middle, lines);
            (lines.size() > count ? low : high) = middle;
        }
        context.breaker.breakText(heading.text, FontRole::Bold, size, high, lines);
    }
    Canvas piece;
    drawLines(context, piece, heading.text, FontRole::Bold, lines, size, height,
              level == 0 ? Align::Centre : Align::Left, out.left(), 0, out.width());
    out.space(before[level]);
    out.hold(piece, height * static_cast<Micron>(lines.size()));
    out.space(after[level]);
}

void flowParagraph(LayoutContext& context, Paginator& out, const Paragraph& paragraph) {
    QString text;
    std::vector<TextSpan> spans;
    QList<Colour> colours;
    for (const Run& run : paragraph.runs) {
        text += run.text;
        spans.push_back({text.size(), run.bold ? FontRole::Bold : FontRole::Regular});
        colours << run.colour;
    }
    const Micron indent = paragraph.indent * paragraph.size;
    std::vector<TextLine> lines;
    context.breaker.breakText(text, spans, paragraph.size, out.width(), indent, lines);
    const Micron height = lineHeight(paragraph.size);
    // The first two and the last two lines stay together; the rest may break anywhere.
    for (size_t i = 0; i < lines.size();) {
        size_t count = i == 0 ? std::min<size_t>(2, lines.size()) : 1;
        if (lines.size() - (i + count) == 1)
            ++count;
        Canvas piece;
        drawLines(context, piece, text, spans, colours, std::span(lines).subspan(i, count),
                  paragraph.size, height, paragraph.align, out.left(), 0, out.width(),
                  i == 0 ? indent : 0);
        const bool end = i + count == lines.size();
        if (end && (paragraph.keepWithNext || out.room() > 0))
            out.hold(piece, height * static_cast<Micron>(count));
        else
            out.put(piece, height * static_cast<Micron>(count));
        i += count;
    }
    out.space(paragraph.spaceAfter);
}

} // namespace zhijia::report
