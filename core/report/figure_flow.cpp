// SPDX-License-Identifier: GPL-3.0-or-later
// What is neither text nor table: name-value grids, bar charts, pictures, QR codes.
#include "core/report/paginator.h"
#include "core/report/qr.h"
#include "core/report/words.h"
#include <QBuffer>
#include <QImageReader>

namespace zhijia::report {

namespace {

constexpr Colour ruleColour = 0x606060, nameFill = 0xF3F4F6, barColour = 0x3B6EA5,
                 softColour = 0x707070;
constexpr Micron thin = mm(0.12);

/// Puts a picture-like piece with its caption below it.
void putWithCaption(LayoutContext& context, Paginator& out, Canvas& piece, Micron height,
                    const QString& caption) {
    if (!caption.isEmpty()) {
        height += mm(1.5);
        height += drawText(context, piece, caption, FontRole::Regular, pt(9), Align::Centre,
                           out.left(), height, out.width(), softColour);
    }
    out.space(mm(3));
    out.put(piece, height);
    out.space(mm(3));
}

Micron alignedX(const Paginator& out, Align align, Micron width) {
    const Micron rest = out.width() - width;
    return out.left() + (align == Align::Right ? rest : align == Align::Centre ? rest / 2 : 0);
}

} // namespace

void flowKeyValues(LayoutContext& context, Paginator& out, const KeyValues& grid) {
    const int columns = std::clamp(grid.columns, 1, 4);
    const Micron size = pt(10), line = tightLine(size), padX = mm(1.6), padY = mm(1.2);
    const Micron cell = out.width() / columns;
    Micron nameWidth = 0;
    for (const auto& item : grid.items)
        nameWidth = std::max(nameWidth, context.fonts.width(FontRole::Bold, item.name, size));
    nameWidth = std::min(nameWidth + 2 * padX, cell * 2 / 5);
    const Micron right = out.left() + out.width();
    bool first = true;
    for (qsizetype i = 0; i < grid.items.size();) {
        // One row: items until it is full, or one that takes the whole width.
        QList<KeyValues::Item> row;
        do
            row << grid.items[i++];
        while (i < grid.items.size() && row.size() < columns && !row.last().wide &&
               !grid.items[i].wide);
        struct Cell {
            Micron x, width;
            std::vector<TextLine> name, value;
        };
        std::vector<Cell> cells;
        size_t most = 1;
        for (qsizetype k = 0; k < row.size(); ++k) {
            Cell c;
            c.x = out.left() + cell * static_cast<Micron>(k);
            // The last item of a row reaches to the margin.
            c.width = (k + 1 == row.size() ? right : c.x + cell) - c.x;
            context.breaker.breakText(row[k].name, FontRole::Bold, size, nameWidth - 2 * padX,
                                      c.name);
            context.breaker.breakText(row[k].value, FontRole::Regular, size,
                                      c.width - nameWidth - 2 * padX, c.value);
            most = std::max({most, c.name.size(), c.value.size()});
            cells.push_back(std::move(c));
        }
        // A value longer than a page is carried on, line by line, in rows of its own.
        const size_t fit = std::max<size_t>(1, size_t((out.bodyHeight() - 2 * padY) / line));
        for (size_t from = 0; from < most; from += fit) {
            const size_t count = std::min(fit, most - from);
            const Micron height = line * static_cast<Micron>(count) + 2 * padY;
            Canvas piece;
            for (size_t k = 0; k < cells.size(); ++k) {
                const Cell& c = cells[k];
                const auto part = [&](const std::vector<TextLine>& lines) {
                    const size_t begin = std::min(from, lines.size());
                    return std::span(lines).subspan(begin, std::min(count, lines.size() - begin));
                };
                const auto drop = [&](size_t lines) {
                    return (height - static_cast<Micron>(lines) * line) / 2;
                };
                piece.addFill(c.x, 0, nameWidth, height, nameFill);
                drawLines(context, piece, row[qsizetype(k)].name, FontRole::Bold, part(c.name),
                          size, line, Align::Left, c.x + padX, drop(part(c.name).size()),
                          nameWidth - 2 * padX);
                drawLines(context, piece, row[qsizetype(k)].value, FontRole::Regular, part(c.value),
                          size, line, Align::Left, c.x + nameWidth + padX,
                          drop(part(c.value).size()), c.width - nameWidth - 2 * padX);
                piece.addLine(c.x, 0, c.x, height, thin, ruleColour);
                piece.addLine(c.x + nameWidth, 0, c.x + nameWidth, height, thin, ruleColour);
            }
            piece.addLine(right, 0, right, height, thin, ruleColour);
            piece.addLine(out.left(), 0, right, 0, thin, ruleColour);
            piece.addLine(out.left(), height, right, height, thin, ruleColour);
            if (first)
                out.space(mm(1));
            first = false;
            if (out.room() > 0 && i >= grid.items.size() && from + fit >= most)
                out.hold(piece, height);
            else
                out.put(piece, height);
        }
    }
    out.space(mm(4));
}

void flowChart(LayoutContext& context, Paginator& out, const BarChart& chart) {
    const Micron size = pt(9.5), line = tightLine(size), bar = mm(4.6), step = mm(1.9);
    const qint64 largest = chart.fullBar();
    Micron labels = 0, numbers = 0;
    const auto number = [&](const BarChart::Bar& b) {
        return QString::number(b.value) +
               (chart.unit.isEmpty() ? QString() : QStringLiteral(" ") + chart.unit);
    };
    for (const auto& b : chart.bars) {
        labels = std::max(labels, context.fonts.width(FontRole::Regular, b.label, size));
        numbers = std::max(numbers, context.fonts.width(FontRole::Regular, number(b), size));
    }
    labels = std::min(labels, out.width() * 2 / 5);
    numbers = std::min(numbers, out.width() / 4);
    const Micron x = out.left() + labels + mm(2.5);
    const Micron room = out.width() - labels - mm(2.5) - numbers - mm(2.5);
    if (!chart.caption.isEmpty()) {
        Canvas caption;
        const Micron height = drawText(context, caption, chart.caption, FontRole::Bold, pt(11),
                                       Align::Centre, out.left(), 0, out.width());
        out.space(mm(3));
        out.hold(caption, height);
        out.space(mm(2));
    }
    Canvas whole; // a chart of a few bars stays on one page
    Micron used = 0;
    const bool few = qint64(chart.bars.size()) * 2 * (bar + step) <= out.bodyHeight();
    for (const auto& b : chart.bars) {
        std::vector<TextLine> lines;
        context.breaker.breakText(b.label, FontRole::Regular, size, labels, lines);
        const Micron text = line * static_cast<Micron>(lines.size());
        const Micron height = std::max(text, bar) + step;
        Canvas piece;
        drawLines(context, piece, b.label, FontRole::Regular, lines, size, line, Align::Right,
                  out.left(), (height - text) / 2, labels);
        // 128 bits are not needed: a page is 210,000 wide and counts stay far below 2^44.
        const Micron length =
            b.value > 0
                ? std::max<Micron>(mm(0.3), static_cast<Micron>(static_cast<long double>(room) *
                                                                b.value / largest))
                : 0;
        if (length > 0)
            piece.addFill(x, (height - bar) / 2, length, bar, barColour);
        piece.addLine(x, 0, x, height, mm(0.2), ruleColour);
        const QString value = number(b);
        const Micron width = context.fonts.width(FontRole::Regular, value, size);
        piece.addText(value, FontRole::Regular, size, x + length + mm(1.6),
                      (height - line) / 2 + baseline(size, line), width);
        if (few) {
            whole.append(piece, 0, used);
            used += height;
        } else if (out.room() > 0 && &b == &chart.bars.last()) {
            out.hold(piece, height);
        } else {
            out.put(piece, height);
        }
    }
    if (used > 0) {
        const bool both = qint64(used) + out.room() + mm(20) <= out.bodyHeight();
        out.begin(used + (both ? out.room() : 0));
        out.page().append(whole, 0, out.y());
        out.advance(used);
    }
    out.space(mm(4));
}

void flowImage(LayoutContext& context, Paginator& out, const Image& image) {
    QBuffer buffer;
    buffer.setData(image.file);
    const QSize pixels = QImageReader(&buffer).size();
    if (!pixels.isValid() || pixels.isEmpty() || image.width <= 0)
        return;
    qint64 width = std::min(image.width, out.width());
    qint64 height =
        image.height > 0 ? qint64(image.height) : width * pixels.height() / pixels.width();
    const qint64 tallest =
        qint64(out.setup().height - out.setup().top - out.setup().bottom) - mm(12);
    if (height > tallest) {
        width = width * tallest / height;
        height = tallest;
    }
    Canvas piece;
    piece.addImage(image.file, alignedX(out, image.align, Micron(width)), 0, Micron(width),
                   Micron(height));
    putWithCaption(context, out, piece, Micron(height), image.caption);
}

void flowQrCode(LayoutContext& context, Paginator& out, const QrCode& code) {
    const Micron side = std::min(code.side, out.width());
    Canvas piece;
    piece.addModules(qrModules(code.text), alignedX(out, code.align, side), 0, side);
    putWithCaption(context, out, piece, side, code.caption);
}

} // namespace zhijia::report
