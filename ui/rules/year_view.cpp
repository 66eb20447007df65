// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/year_view.h"
#include "ui/rules/words.h"
#include "ui/shell/theme.h"
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace zhijia {

namespace {
constexpr int across = 3; // months in a row, a cell between two of them
constexpr int lines = 8;  // of a month: its name, the weekdays, six weeks
} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(rulesText("The year with its days off"));
    setMouseTracking(true);
}

void YearView::setYear(int year, std::shared_ptr<const Calendar> calendar, const QSet<QDate>& own,
                       QDate today) {
    year_ = year;
    calendar_ = std::move(calendar);
    own_ = own;
    today_ = today;
    updateGeometry();
    update();
}

void YearView::setCurrent(QDate day) {
    current_ = day;
    update();
}

int YearView::cell() const { return fontMetrics().height() * 5 / 4; }

QPoint YearView::corner(int month) const {
    const int column = (month - 1) % across, row = (month - 1) / across;
    return {column * 8 * cell(), row * lines * cell() + 2 * cell()};
}

QRect YearView::rectOf(QDate day) const {
    if (day.year() != year_)
        return {};
    const int first = QDate(year_, day.month(), 1).dayOfWeek() - 1, n = first + day.day() - 1;
    return {corner(day.month()) + QPoint(n % 7 * cell(), n / 7 * cell()), QSize(cell(), cell())};
}

QDate YearView::dayAt(const QPoint& at) const {
    for (QDate day(year_, 1, 1); day.isValid() && day.year() == year_; day = day.addDays(1))
        if (rectOf(day).contains(at))
            return day;
    return {};
}

QSize YearView::sizeHint() const {
    return {(8 * across - 1) * cell() + 2, 12 / across * lines * cell()};
}

void YearView::paintEvent(QPaintEvent*) {
    if (!calendar_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    const QLocale locale; // the interface's own
    QFont bold = font();
    bold.setBold(true);
    for (int month = 1; month <= 12; ++month) {
        const QPoint at = corner(month);
        painter.setFont(bold);
        painter.setPen(c.text);
        painter.drawText(QRect(at - QPoint(-3, 2 * cell()), QSize(7 * cell(), cell())),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         locale.standaloneMonthName(month, QLocale::LongFormat));
        painter.setFont(font());
        painter.setPen(c.muted);
        for (int d = 1; d <= 7; ++d)
            painter.drawText(QRect(at + QPoint((d - 1) * cell(), -cell()), QSize(cell(), cell())),
                             Qt::AlignCenter, locale.standaloneDayName(d, QLocale::NarrowFormat));
    }
    for (QDate day(year_, 1, 1); day.year() == year_; day = day.addDays(1)) {
        const QRect box = rectOf(day).adjusted(1, 1, -1, -1);
        const bool weekend = day.dayOfWeek() >= Qt::Saturday, works = calendar_->isWorkday(day);
        QColor ink = c.text;
        if (!works && !weekend) { // a holiday on a weekday: 休
            painter.setBrush(c.dangerSoft);
            ink = c.danger;
        } else if (!works &&
                   !calendar_->nameOf(day).isEmpty()) { // a holiday that falls on a weekend
            painter.setBrush(c.dangerSoft);
            ink = c.danger;
        } else if (works && weekend) { // a weekend that makes up for one: 班
            painter.setBrush(c.accentSoft);
            ink = c.accent;
        } else {
            painter.setBrush(Qt::NoBrush);
            if (!works)
                ink = c.muted;
        }
        painter.setPen(day == current_ ? QPen(c.accent, 2) : QPen(Qt::NoPen));
        if (painter.brush().style() != Qt::NoBrush || day == current_)
            painter.drawRoundedRect(box, 4, 4);
        painter.setFont(day == today_ ? bold : font());
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
        if (day == today_) {
            painter.setPen(QPen(c.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        }
        if (own_.contains(day)) {
            painter.setPen(QPen(ink, 2));
            painter.drawLine(box.bottomLeft() + QPoint(4, -1), box.bottomRight() + QPoint(-4, -1));
        }
    }
}

void YearView::mousePressEvent(QMouseEvent* event) {
    if (const QDate day = dayAt(event->pos()); day.isValid())
        emit clicked(day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QDate day = dayAt(event->pos()); day.isValid())
        emit doubleClicked(day);
}

bool YearView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && calendar_) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        const QString text = !day.isValid()
                                 ? QString()
                                 : QStringLiteral("%1 %2 %3")
                                       .arg(day.toString(Qt::ISODate),
                                            calendar_->isWorkday(day) ? rulesText("working day")
                                                                      : rulesText("day off"),
                                            calendar_->nameOf(day))
                                       .trimmed();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhijia
