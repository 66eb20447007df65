// SPDX-License-Identifier: GPL-3.0-or-later
// See page_painter.h.
#include "ui/report/page_painter.h"
#include <QImage>
#include <QPainter>

namespace zhijia::ui {

using namespace report;

const QPainterPath& PagePainter::path(const Glyph& glyph) {
    const quint64 key = quint64(glyph.face) << 32 | glyph.index;
    const auto known = paths_.constFind(key);
    if (known != paths_.constEnd())
        return *known;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const auto point = [](const OutlinePiece& piece, int i) {
        return QPointF(piece.x[i] / 65536.0, -piece.y[i] / 65536.0);
    };
    for (const OutlinePiece& piece : fonts_.outline(glyph)) {
        switch (piece.kind) {
        case OutlinePiece::Move:
            path.moveTo(point(piece, 0));
            break;
        case OutlinePiece::Line:
            path.lineTo(point(piece, 0));
            break;
        case OutlinePiece::Curve:
            path.cubicTo(point(piece, 0), point(piece, 1), point(piece, 2));
            break;
        case OutlinePiece::Close:
            path.closeSubpath();
            break;
        }
    }
    return *paths_.insert(key, path);
}

void PagePainter::drawText(QPainter& painter, const Canvas& page, const Op& op, qreal scale) {
    const QTransform before = painter.transform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(op.colour));
    forEachGlyph(fonts_, page, op, [&](char32_t, const Glyph& glyph, Micron x) {
        if (glyph.joins)
            return;
        painter.setTransform(QTransform::fromTranslate(x * scale, op.y * scale) * before);
        painter.scale(op.size * scale, op.size * scale);
        painter.drawPath(path(glyph));
    });
    painter.setTransform(before);
}

void PagePainter::draw(QPainter& painter, const Canvas& page, qreal scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Op& op : page.ops) {
        const QRectF box(op.x * scale, op.y * scale, op.w * scale, op.h * scale);
        const QColor colour = QColor::fromRgb(op.colour);
        const auto setPen = [&] {
            QPen pen(colour, op.size * scale, op.dashed ? Qt::CustomDashLine : Qt::SolidLine,
                     Qt::FlatCap);
            if (op.dashed)
                pen.setDashPattern({mm(1.2) / qreal(op.size), mm(1.0) / qreal(op.size)});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
        };
        switch (op.kind) {
        case Draw::Text:
            drawText(painter, page, op, scale);
            break;
        case Draw::Fill:
            painter.fillRect(box, colour);
            break;
        case Draw::Line:
            setPen();
            painter.drawLine(box.topLeft(), box.bottomRight());
            break;
        case Draw::Frame:
            setPen();
            painter.drawRect(box);
            break;
        case Draw::Circle:
            setPen();
            painter.drawEllipse(box);
            break;
        case Draw::Image:
            painter.drawImage(box, QImage::fromData(page.images.at(op.from)));
            break;
        case Draw::Modules: {
            const Modules& code = page.modules.at(op.from);
            const qreal side = box.width() / code.side;
            QPainterPath squares;
            for (int row = 0; row < code.side; ++row)
                for (int column = 0; column < code.side; ++column)
                    if (code.dark[row * code.side + column])
                        squares.addRect(box.x() + column * side, box.y() + row * side, side, side);
            squares.setFillRule(Qt::WindingFill);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPath(squares);
            break;
        }
        }
    }
    painter.restore();
}

} // namespace zhijia::ui
