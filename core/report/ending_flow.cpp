// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper ends with: lines to sign on, and the place of the seal beside or below them.
#include "core/report/paginator.h"
#include "core/report/words.h"

namespace zhijia::report {

namespace {

constexpr Micron textSize = pt(11), lineRow = mm(12);

/// A piece with its top at y = 0.
struct Piece {
    Canvas canvas;
    Micron width = 0, height = 0;
};

QString labelOf(const LayoutContext& context, const QString& label) {
    return label + words(context.language).colon;
}

/// One row of labels with their lines, `columns` of them from `at` on.
Piece signatureRow(LayoutContext& context, const QStringList& labels, qsizetype at, int columns,
                   Micron left, Micron width, Micron widest) {
    constexpr Micron gap = mm(8);
    const Micron cell = (width - gap * (columns - 1)) / columns;
    Piece piece{{}, width, lineRow};
    for (int k = 0; k < columns && at + k < labels.size(); ++k) {
        const Micron x = left + (cell + gap) * k;
        const QString label = labelOf(context, labels[at + k]);
        std::vector<TextLine> lines;
        context.breaker.breakText(label, FontRole::Regular, textSize, widest, lines);
        const Micron text = tightLine(textSize) * static_cast<Micron>(lines.size());
        piece.height = std::max(piece.height, text + mm(2));
        drawLines(context, piece.canvas, label, FontRole::Regular, lines, textSize,
                  tightLine(textSize), Align::Left, x, piece.height - text, widest);
        piece.canvas.addLine(x + widest + mm(1), piece.height - mm(0.4), x + cell,
                             piece.height - mm(0.4), mm(0.2), black);
    }
    return piece;
}

/// So many columns as leave each label on one line, with room behind it to sign.
int columnsFor(int wanted, Micron width, Micron widest) {
    int columns = std::clamp(wanted, 1, 4);
    while (columns > 1 && widest > (width - mm(8) * (columns - 1)) / columns * 3 / 5)
        --columns;
    return columns;
}

/// The lines of one column begin at the same place, so that they stand under each other.
Micron widestLabel(const LayoutContext& context, const QStringList& labels) {
    Micron widest = 0;
    for (const QString& label : labels)
        widest = std::max(
            widest, context.fonts.width(FontRole::Regular, labelOf(context, label), textSize));
    return widest;
}

Piece stampPiece(LayoutContext& context, const Stamp& stamp, Micron right, Micron room) {
    const Micron side = std::clamp(stamp.diameter, mm(10), room);
    const QString date = writtenDate(stamp.date, context.language);
    Piece piece;
    piece.width =
        std::min(room, std::max({side, context.fonts.width(FontRole::Regular, stamp.name, textSize),
                                 context.fonts.width(FontRole::Regular, date, textSize)}));
    const Micron x = right - piece.width, width = piece.width;
    Micron y = 0;
    if (!stamp.name.isEmpty())
        y += drawText(context, piece.canvas, stamp.name, FontRole::Regular, textSize, Align::Centre,
                      x, 0, width) +
             mm(1);
    piece.canvas.addCircle(x + (width - side) / 2, y, side, side, mm(0.2), 0x909090, true);
    drawText(context, piece.canvas, words(context.language).sealHere, FontRole::Regular, pt(9),
             Align::Centre, x, y + (side - tightLine(pt(9))) / 2, width, 0x909090);
    y += side + mm(1.5);
    y += drawText(context, piece.canvas, date, FontRole::Regular, textSize, Align::Centre, x, y,
                  width);
    piece.height = y;
    return piece;
}

} // namespace

void flowSignatures(LayoutContext& context, Paginator& out, const Signatures& signatures) {
    Micron widest = widestLabel(context, signatures.labels);
    const int columns = columnsFor(signatures.columns, out.width(), widest);
    widest = std::min(widest, (out.width() - mm(8) * (columns - 1)) / columns * 3 / 5);
    out.space(mm(6));
    for (qsizetype i = 0; i < signatures.labels.size(); i += columns) {
        const Piece row =
            signatureRow(context, signatures.labels, i, columns, out.left(), out.width(), widest);
        out.hold(row.canvas, row.height);
    }
    if (signatures.withDate) {
        Canvas piece;
        out.space(mm(5));
        const Micron height =
            drawText(context, piece, words(context.language).blankDate, FontRole::Regular, textSize,
                     Align::Right, out.left(), 0, out.width());
        out.hold(piece, height);
    }
    out.begin(0);
    out.space(mm(4));
}

void flowStamp(LayoutContext& context, Paginator& out, const Stamp& stamp) {
    const Piece piece = stampPiece(context, stamp, out.left() + out.width(), out.width());
    out.space(mm(6));
    out.put(piece.canvas, piece.height);
    out.space(mm(4));
}

void flowSigned(LayoutContext& context, Paginator& out, const Signatures& signatures,
                const Stamp& stamp) {
    constexpr int most = 6; // rows beside a seal; more make a wall of lines
    const Piece seal = stampPiece(context, stamp, out.left() + out.width(), out.width());
    const Micron width = out.width() - seal.width - mm(10);
    const Micron widest = widestLabel(context, signatures.labels);
    if (signatures.labels.size() > most || widest > width * 3 / 5) {
        Signatures undated = signatures; // the seal has the date
        undated.withDate = false;
        flowSignatures(context, out, undated);
        flowStamp(context, out, stamp);
        return;
    }
    Canvas both;
    Micron y = 0;
    for (qsizetype i = 0; i < signatures.labels.size(); ++i) {
        const Piece row = signatureRow(context, signatures.labels, i, 1, out.left(), width, widest);
        both.append(row.canvas, 0, y);
        y += row.height;
    }
    both.append(seal.canvas, 0, 0);
    out.space(mm(6));
    out.put(both, std::max(y, seal.height));
    out.space(mm(4));
}

} // namespace zhijia::report
