// SPDX-License-Identifier: GPL-3.0-or-later
// Putting operations on a page; see canvas.h.
#include "core/report/canvas.h"

namespace zhijia::report {

void Canvas::addText(QStringView characters, FontRole role, Micron size, Micron x, Micron baseline,
                     Micron width, Colour colour, Micron stretch) {
    if (characters.isEmpty())
        return;
    Op op;
    op.kind = Draw::Text;
    op.role = role;
    op.colour = colour;
    op.x = x;
    op.y = baseline;
    op.w = width;
    op.size = size;
    op.stretch = stretch;
    op.from = static_cast<qint32>(text.size());
    op.count = static_cast<qint32>(characters.size());
    text.append(characters);
    ops.push_back(op);
}

namespace {
Op shape(Draw kind, Micron x, Micron y, Micron w, Micron h, Micron thickness, Colour colour,
         bool dashed) {
    Op op;
    op.kind = kind;
    op.dashed = dashed;
    op.colour = colour;
    op.x = x;
    op.y = y;
    op.w = w;
    op.h = h;
    op.size = thickness;
    return op;
}
} // namespace

void Canvas::addLine(Micron x1, Micron y1, Micron x2, Micron y2, Micron thickness, Colour colour,
                     bool dashed) {
    ops.push_back(shape(Draw::Line, x1, y1, x2 - x1, y2 - y1, thickness, colour, dashed));
}

void Canvas::addFill(Micron x, Micron y, Micron w, Micron h, Colour colour) {
    ops.push_back(shape(Draw::Fill, x, y, w, h, 0, colour, false));
}

void Canvas::addFrame(Micron x, Micron y, Micron w, Micron h, Micron thickness, Colour colour,
                      bool dashed) {
    ops.push_back(shape(Draw::Frame, x, y, w, h, thickness, colour, dashed));
}

void Canvas::addCircle(Micron x, Micron y, Micron w, Micron h, Micron thickness, Colour colour,
                       bool dashed) {
    ops.push_back(shape(Draw::Circle, x, y, w, h, thickness, colour, dashed));
}

void Canvas::addImage(const QByteArray& file, Micron x, Micron y, Micron w, Micron h) {
    Op op = shape(Draw::Image, x, y, w, h, 0, black, false);
    op.from = static_cast<qint32>(images.size());
    images << file;
    ops.push_back(op);
}

void Canvas::addModules(const Modules& code, Micron x, Micron y, Micron side) {
    Op op = shape(Draw::Modules, x, y, side, side, 0, black, false);
    op.from = static_cast<qint32>(modules.size());
    modules << code;
    ops.push_back(op);
}

void Canvas::append(const Canvas& other, Micron dx, Micron dy) {
    ops.reserve(ops.size() + other.ops.size());
    for (Op op : other.ops) {
        op.x += dx;
        op.y += dy;
        if (op.kind == Draw::Text)
            op.from += static_cast<qint32>(text.size());
        else if (op.kind == Draw::Image)
            op.from += static_cast<qint32>(images.size());
        else if (op.kind == Draw::Modules)
            op.from += static_cast<qint32>(modules.size());
        ops.push_back(op);
    }
    text += other.text;
    images += other.images;
    modules += other.modules;
}

} // namespace zhijia::report
