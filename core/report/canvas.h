// SPDX-License-Identifier: GPL-3.0-or-later
// What a laid-out page is: a flat list of simple draw operations, the same for PDF, screen and
// printer.
#pragma once
#include "core/report/document.h"
#include "core/report/units.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace zhijia::report {

enum class FontRole : quint8 { Regular, Bold };

enum class Draw : quint8 {
    Text,   ///< x, y = left end of the baseline; w = width; from/count = its characters in
            ///< Canvas::text
    Line,   ///< from (x, y) to (x + w, y + h); `size` is the thickness
    Fill,   ///< a filled rectangle
    Frame,  ///< a rectangle's outline; `size` is the thickness
    Circle, ///< the outline of the ellipse inside the rectangle
    Image,  ///< from = index in Canvas::images
    Modules ///< a QR code; from = index in Canvas::modules
};

/// One operation. The origin is the page's top left corner, y grows downwards.
struct Op {
    Draw kind = Draw::Text;
    FontRole role = FontRole::Regular;
    bool dashed = false;
    Colour colour = black;
    Micron x = 0, y = 0, w = 0, h = 0;
    Micron size = 0;    ///< text size, or line thickness
    Micron stretch = 0; ///< text: extra width, shared out evenly between the characters
    qint32 from = 0, count = 0;
    bool operator==(const Op&) const = default;
};

/// The dark squares of a QR code, row by row, one byte each (0 or 1).
struct Modules {
    int side = 0;
    QByteArray dark;
    bool operator==(const Modules&) const = default;
};

struct Canvas {
    std::vector<Op> ops;
    QString text;             ///< the characters of all its text operations
    QList<QByteArray> images; ///< PNG or JPEG files
    QList<Modules> modules;

    bool isEmpty() const { return ops.empty(); }
    QStringView textOf(const Op& op) const { return QStringView(text).mid(op.from, op.count); }

    void addText(QStringView characters, FontRole role, Micron size, Micron x, Micron baseline,
                 Micron width, Colour colour = black, Micron stretch = 0);
    void addLine(Micron x1, Micron y1, Micron x2, Micron y2, Micron thickness,
                 Colour colour = black, bool dashed = false);
    void addFill(Micron x, Micron y, Micron w, Micron h, Colour colour);
    void addFrame(Micron x, Micron y, Micron w, Micron h, Micron thickness, Colour colour,
                  bool dashed = false);
    void addCircle(Micron x, Micron y, Micron w, Micron h, Micron thickness, Colour colour,
                   bool dashed = false);
    void addImage(const QByteArray& file, Micron x, Micron y, Micron w, Micron h);
    void addModules(const Modules& code, Micron x, Micron y, Micron side);
    /// Adds everything that `other` holds, moved by (dx, dy).
    void append(const Canvas& other, Micron dx, Micron dy);
    bool operator==(const Canvas&) const = default;
};

/// A whole document, laid out.
struct Pages {
    Micron width = 0, height = 0;
    Metadata metadata;
    std::vector<Canvas> pages;
};

} // namespace zhijia::report
