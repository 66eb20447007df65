// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/bar_chart.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace zhijia {

namespace {

/// Whole tenths of a percent, rounded to the nearest, without a floating point.
QString share(qint64 part, qint64 whole) {
    const qint64 tenths = (part * 2000 + whole) / (2 * whole);
    return QStringLiteral("%1.%2%").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

BarChart::BarChart(QWidget* parent) : QFrame(parent) {
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QString& title, const QList<Bar>& bars, qint64 total) {
    title_ = title;
    bars_ = bars;
    total_ = total;
    setAccessibleName(title);
    setAccessibleDescription(text());
    setToolTip(title);
    updateGeometry();
    update();
}

QString BarChart::numberOf(const Bar& bar) const {
    const QString number = QLocale().toString(bar.value);
    return total_ > 0 ? QStringLiteral("%1  (%2)").arg(number, share(bar.value, total_)) : number;
}

QString BarChart::text() const {
    QString lines = title_ + u'\n';
    for (const Bar& bar : bars_)
        lines += QStringLiteral("%1\t%2%3\n")
                     .arg(bar.label)
                     .arg(bar.value)
                     .arg(total_ > 0 ? u'\t' + share(bar.value, total_) : QString());
    return lines;
}

int BarChart::line() const { return fontMetrics().height() + Theme::px(8); }

QSize BarChart::sizeHint() const {
    const int rows = static_cast<int>(qMax<qsizetype>(1, bars_.size()));
    return {Theme::px(380), rows * line() + fontMetrics().height() + Theme::px(34)};
}

QSize BarChart::minimumSizeHint() const { return {Theme::px(240), sizeHint().height()}; }

void BarChart::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter,
                           this); // the card of the style sheet
    const Colours& c = Theme::colours();
    const QRect room =
        rect().adjusted(Theme::px(14), Theme::px(10), -Theme::px(14), -Theme::px(10));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(c.text);
    const int head = painter.fontMetrics().height();
    painter.drawText(QRect(room.left(), room.top(), room.width(), head),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title_, Qt::ElideRight, room.width()));
    painter.setFont(font());
    const QFontMetrics metrics = painter.fontMetrics();
    int labels = 0, numbers = 0;
    qint64 largest = qMax<qint64>(1, total_); // shares: half of the whole is half a line
    for (const Bar& bar : bars_) {
        labels = qMax(labels, metrics.horizontalAdvance(bar.label));
        numbers = qMax(numbers, metrics.horizontalAdvance(numberOf(bar)));
        largest = qMax(largest, bar.value);
    }
    labels = qMin(labels, room.width() / 2);
    const int gap = Theme::px(8);
    const int from = room.left() + labels + gap;
    const int most = qMax(Theme::px(10), room.right() - from - gap - numbers);
    int y = room.top() + head + Theme::px(8);
    for (const Bar& bar : bars_) {
        const int height = line() - Theme::px(8);
        painter.setPen(c.text);
        painter.drawText(QRect(room.left(), y, labels, height),
                         Qt::AlignTrailing | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labels));
        // Whole numbers: the longest bar fills the room, and whatever is not nothing is seen.
        const int width =
            bar.value <= 0 ? 0 : qMax(Theme::px(2), static_cast<int>(most * bar.value / largest));
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accentSoft);
        painter.drawRoundedRect(QRect(from, y, most, height), Theme::px(3), Theme::px(3));
        painter.setBrush(c.accent);
        if (width > 0)
            painter.drawRoundedRect(QRect(from, y, width, height), Theme::px(3), Theme::px(3));
        painter.setPen(c.muted);
        painter.drawText(QRect(from + most + gap, y, numbers, height),
                         Qt::AlignLeading | Qt::AlignVCenter, numberOf(bar));
        y += line();
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -2, -2), Theme::px(6), Theme::px(6));
    }
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(text());
        return;
    }
    QFrame::keyPressEvent(event);
}

void BarChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

} // namespace zhijia
