// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/timeline_view.h"
#include "core/report/timeline.h"
#include "core/rules/rule.h"
#include "ui/meeting/words.h"
#include "ui/shell/theme.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace zhijia {

using report::Timeline;

namespace {

QColor colourOf(Timeline::State state) {
    const Colours& c = Theme::colours();
    switch (state) {
    case Timeline::Done:
        return c.success;
    case Timeline::Overdue:
        return c.danger;
    case Timeline::Waived:
        return c.muted;
    case Timeline::Open:
        break;
    }
    return c.accent;
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(meetingText("Chart over time"));
    setMouseTracking(true);
}

void TimelineView::setTimeline(const Timeline& timeline) {
    timeline_ = timeline;
    std::tie(from_, to_) = report::timelineSpan(timeline_);
    int open = 0, overdue = 0;
    for (const Timeline::Item& item : timeline_.items) {
        open += item.state == Timeline::Open;
        overdue += item.state == Timeline::Overdue;
    }
    setAccessibleDescription(meetingText("To do: %1; overdue: %2").arg(open).arg(overdue));
    updateGeometry();
    update();
}

void TimelineView::setCurrent(int item) {
    if (item == current_)
        return;
    current_ = item;
    update();
}

int TimelineView::rowHeight() const { return Theme::px(22); }
int TimelineView::headHeight() const { return Theme::px(24); }
int TimelineView::labelWidth() const { return qMin(width() * 2 / 5, Theme::px(260)); }
int TimelineView::itemAt(int y) const {
    const int row = y < headHeight() ? -1 : (y - headHeight()) / rowHeight();
    return row < timeline_.items.size() ? row : -1;
}
int TimelineView::x(QDate day) const {
    const int room = width() - labelWidth() - Theme::px(6);
    return labelWidth() + int(qint64(room) * from_.daysTo(day) / (from_.daysTo(to_) + 1));
}
int TimelineView::middle(QDate day) const { return (x(day) + x(day.addDays(1))) / 2; }

QSize TimelineView::sizeHint() const {
    return {Theme::px(520),
            headHeight() + rowHeight() * int(timeline_.items.size()) + Theme::px(8)};
}
QSize TimelineView::minimumSizeHint() const { return {Theme::px(320), sizeHint().height()}; }

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Colours& c = Theme::colours();
    p.fillRect(rect(), c.surface);
    if (!from_.isValid())
        return;
    p.setRenderHint(QPainter::Antialiasing);
    const int bottom = headHeight() + rowHeight() * int(timeline_.items.size());
    const int head = headHeight();
    for (QDate day = from_; timeline_.dayOff && day <= to_; day = day.addDays(1))
        if (timeline_.dayOff(day))
            p.fillRect(x(day), head, qMax(1, x(day.addDays(1)) - x(day)), bottom - head, c.side);
    if (current_ >= 0 && current_ < timeline_.items.size())
        p.fillRect(0, head + current_ * rowHeight(), width(), rowHeight(), c.accentSoft);
    const auto language =
        interfaceIsChinese() ? report::Language::Chinese : report::Language::English;
    int limit = width();
    const auto ticks = report::timelineTicks(from_, to_, language);
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        p.setPen(tick->strong ? c.muted : c.border);
        p.drawLine(x(tick->day), tick->label.isEmpty() ? head : 0, x(tick->day), bottom);
        const int wide = fontMetrics().horizontalAdvance(tick->label);
        if (tick->label.isEmpty() || x(tick->day) + Theme::px(4) + wide > limit)
            continue;
        p.setPen(c.muted);
        p.drawText(QRect(x(tick->day) + Theme::px(4), 0, wide + 1, head), Qt::AlignVCenter,
                   tick->label);
        limit = x(tick->day) - Theme::px(6);
    }
    p.setPen(c.border);
    p.drawLine(0, head, width(), head);
    for (int i = 0; i < timeline_.items.size(); ++i) {
        const Timeline::Item& item = timeline_.items[i];
        const int top = head + i * rowHeight(), y = top + rowHeight() / 2;
        p.setPen(item.state == Timeline::Waived ? c.muted : c.text);
        p.drawText(
            QRect(Theme::px(6), top, labelWidth() - Theme::px(12), rowHeight()), Qt::AlignVCenter,
            fontMetrics().elidedText(item.label, Qt::ElideRight, labelWidth() - Theme::px(12)));
        const QColor colour = colourOf(item.state);
        if (item.from.isValid() && item.from < item.to)
            p.fillRect(QRect(QPoint(x(item.from), y - Theme::px(3)),
                             QPoint(middle(item.to), y + Theme::px(3))),
                       colour);
        const int half = Theme::px(6);
        const QPoint at(middle(item.to), y);
        p.setPen(QPen(colour, qMax(1, Theme::px(2))));
        // The law's are full; so is what is done.
        p.setBrush(item.marked || item.state == Timeline::Done ? QBrush(colour)
                                                               : QBrush(c.surface));
        p.drawPolygon(QPolygon({at + QPoint(0, -half), at + QPoint(half, 0), at + QPoint(0, half),
                                at + QPoint(-half, 0)}));
    }
    if (timeline_.anchor.isValid()) {
        p.setPen(QPen(c.text, qMax(1, Theme::px(2))));
        p.drawLine(middle(timeline_.anchor), head, middle(timeline_.anchor), bottom);
    }
    if (timeline_.today >= from_ && timeline_.today <= to_) {
        p.setPen(QPen(c.danger, qMax(1, Theme::px(2)), Qt::DashLine));
        p.drawLine(middle(timeline_.today), head, middle(timeline_.today), bottom);
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (const int item = itemAt(event->position().toPoint().y()); item >= 0)
        emit clicked(item);
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int i = itemAt(help->pos().y());
        if (i < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1\n%2 · %3")
                                   .arg(timeline_.items[i].label,
                                        timeline_.items[i].to.toString(Qt::ISODate),
                                        timeline_.items[i].stateText),
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhijia
