// SPDX-License-Identifier: GPL-3.0-or-later
// Draws laid-out pages with QPainter, for the preview on screen and for printers.
#pragma once
#include "core/report/canvas.h"
#include "core/report/fonts.h"
#include <QHash>
#include <QPainterPath>

class QPainter;

namespace zhijia::ui {

/// Glyphs are drawn as outlines from the very fonts that the layout measured: what is seen is what
/// the PDF holds, whatever fonts Qt knows. Keeps the outlines it has drawn; use one painter per
/// preview.
class PagePainter {
public:
    explicit PagePainter(const report::FontSet& fonts) : fonts_(fonts) {}

    /// Draws a page whose top left corner is at (0, 0), with `scale` device units per micrometre.
    void draw(QPainter& painter, const report::Canvas& page, qreal scale);

private:
    const QPainterPath& path(const report::Glyph& glyph);
    void drawText(QPainter& painter, const report::Canvas& page, const report::Op& op, qreal scale);

    const report::FontSet& fonts_;
    QHash<quint64, QPainterPath> paths_;
};

} // namespace zhijia::ui
