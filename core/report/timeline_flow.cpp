// SPDX-License-Identifier: GPL-3.0-or-later
// The chart over time on paper: a row per item, its label left, days from left to right. A chart
// longer than a page goes on on the next, with its scale again.
#include "core/report/paginator.h"
#include "core/report/timeline.h"
#include "core/report/words.h"

namespace zhijia::report {

namespace {

constexpr Colour ruleColour = 0xB8BCC2, weekColour = 0xE3E5E8, offFill = 0xF0F1F3,
                 todayColour = 0xB3261E, anchorColour = 0x202124, softColour = 0x606060;
constexpr Micron thin = mm(0.12), head = mm(5.5), half = mm(1.5);

struct Scale {
    QDate from;
    qint64 days;
    Micron x, width;
    Micron at(QDate day) const {
        return x + static_cast<Micron>(qint64(width) * from.daysTo(day) / days);
    }
    /// The middle of a day.
    Micron middle(QDate day) const { return (at(day) + at(day.addDays(1))) / 2; }
};

/// Of thin strips: a page knows rectangles and lines, no polygons.
void diamond(Canvas& piece, Micron x, Micron y, Colour colour, bool full) {
    constexpr Micron strip = mm(0.1);
    for (Micron d = -half; d < half; d += strip) {
        const Micron wide = half - qAbs(d + strip / 2);
        piece.addFill(x - wide, y + d, 2 * wide, strip, colour);
        const Micron inner = wide - mm(0.45);
        if (!full && inner > 0)
            piece.addFill(x - inner, y + d, 2 * inner, strip, 0xFFFFFF);
    }
}

void grid(Canvas& piece, const Scale& scale, const Timeline& t, Micron height, Language language) {
    if (t.dayOff)
        for (qint64 i = 0; i < scale.days; ++i)
            if (const QDate day = scale.from.addDays(i); t.dayOff(day))
                piece.addFill(scale.at(day), 0, scale.at(day.addDays(1)) - scale.at(day), height,
                              offFill);
    for (const TimelineTick& tick :
         timelineTicks(scale.from, scale.from.addDays(scale.days - 1), language))
        piece.addLine(scale.at(tick.day), 0, scale.at(tick.day), height, thin,
                      tick.strong ? ruleColour : weekColour);
    if (t.anchor.isValid())
        piece.addLine(scale.middle(t.anchor), 0, scale.middle(t.anchor), height, mm(0.35),
                      anchorColour);
    if (t.today >= scale.from && t.today < scale.from.addDays(scale.days))
        piece.addLine(scale.middle(t.today), 0, scale.middle(t.today), height, mm(0.3), todayColour,
                      true);
}

void scaleRow(LayoutContext& context, Paginator& out, const Scale& scale, const Timeline& t) {
    Canvas piece;
    const Micron size = pt(8);
    grid(piece, scale, t, head, context.language);
    // A label that would run into the next one, or off the page, is left out.
    Micron limit = scale.x + scale.width;
    const auto ticks =
        timelineTicks(scale.from, scale.from.addDays(scale.days - 1), context.language);
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const Micron width = context.fonts.width(FontRole::Regular, tick->label, size);
        const Micron x = scale.at(tick->day) + mm(0.8);
        if (tick->label.isEmpty() || x + width > limit)
            continue;
        piece.addText(tick->label, FontRole::Regular, size, x, baseline(size, head), width,
                      softColour);
        limit = x - mm(1.5);
    }
    piece.addLine(out.left(), head, out.left() + out.width(), head, mm(0.2), ruleColour);
    out.hold(piece, head);
}

} // namespace

void flowTimeline(LayoutContext& context, Paginator& out, const Timeline& t) {
    const auto [from, to] = timelineSpan(t);
    if (!from.isValid() || t.items.isEmpty())
        return;
    const Micron size = pt(8.5), line = tightLine(size);
    Micron labels = 0;
    for (const Timeline::Item& item : t.items)
        labels = std::max(labels, context.fonts.width(FontRole::Regular, item.label, size));
    labels = std::min(labels + mm(2), out.width() * 38 / 100);
    const Scale scale{from, from.daysTo(to) + 1, out.left() + labels, out.width() - labels};
    if (!t.caption.isEmpty()) {
        Canvas caption;
        const Micron height = drawText(context, caption, t.caption, FontRole::Bold, pt(11),
                                       Align::Centre, out.left(), 0, out.width());
        out.space(mm(3));
        out.hold(caption, height);
        out.space(mm(2));
    }
    scaleRow(context, out, scale, t);
    bool first = true;
    for (const Timeline::Item& item : t.items) {
        std::vector<TextLine> lines;
        context.breaker.breakText(item.label, FontRole::Regular, size, labels - mm(2), lines);
        const Micron text = line * static_cast<Micron>(lines.size());
        const Micron height = std::max(text, 2 * half) + mm(1.4);
        // On a new page the scale comes first, or nobody knows which day is where.
        if (!first && out.y() + height > out.bottom()) {
            out.breakPage();
            scaleRow(context, out, scale, t);
        }
        first = false;
        Canvas piece;
        grid(piece, scale, t, height, context.language);
        drawLines(context, piece, item.label, FontRole::Regular, lines, size, line, Align::Left,
                  out.left(), (height - text) / 2, labels - mm(2));
        const Colour colour = timelineColour(item.state);
        const Micron middle = height / 2;
        if (item.from.isValid() && item.from < item.to) {
            const Micron x = scale.at(item.from);
            piece.addFill(x, middle - mm(0.8), scale.middle(item.to) - x, mm(1.6), colour);
        }
        diamond(piece, scale.middle(item.to), middle, colour,
                item.marked || item.state == Timeline::Done);
        piece.addLine(out.left(), height, out.left() + out.width(), height, thin, weekColour);
        out.put(piece, height);
    }
    if (t.anchor.isValid() && !t.anchorLabel.isEmpty()) {
        Canvas piece;
        const Micron width = context.fonts.width(FontRole::Regular, t.anchorLabel, size);
        const Micron x =
            std::min(scale.middle(t.anchor) - width / 2, out.left() + out.width() - width);
        piece.addText(t.anchorLabel, FontRole::Regular, size, std::max(x, out.left()),
                      baseline(size, line), width, softColour);
        out.put(piece, line);
    }
    out.space(mm(4));
}

} // namespace zhijia::report
