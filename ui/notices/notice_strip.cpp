// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_strip.h"
#include "ui/notices/words.h"
#include "ui/shell/theme.h"
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace zhijia {

namespace {
/// More days than this are a drawing that nobody reads; the words beside it say the rest.
constexpr qsizetype mostDays = 60;

int cellWidth() { return Theme::px(46); }
int cellHeight() { return Theme::px(52); }
int gap() { return Theme::px(4); }
} // namespace

NoticeStrip::NoticeStrip(QWidget* parent) : QWidget(parent) {
    setAccessibleName(noticesText("Days of the notice"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString NoticeStrip::textOf(const NoticeDay& day) const {
    QString text = QStringLiteral("%1 %2: ").arg(
        day.date.toString(Qt::ISODate),
        QLocale().dayName(day.date.dayOfWeek(), QLocale::ShortFormat));
    text += day.number > 0 ? noticesText("working day %1").arg(day.number)
                           : noticesText("not counted (%1)").arg(day.why);
    if (day.provisional)
        text += noticesText("; the holidays of this year are not announced yet");
    if (day.date == today_)
        text += noticesText("; today");
    return text;
}

void NoticeStrip::setClock(const NoticeClock& clock, QDate today) {
    days_ = clock.strip.mid(0, mostDays);
    today_ = today;
    QStringList words;
    for (const NoticeDay& day : days_)
        words << textOf(day);
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

void NoticeStrip::clear() {
    days_.clear();
    setAccessibleDescription({});
    updateGeometry();
    update();
}

int NoticeStrip::perRow(int width) const {
    return qMax(1, (width + gap()) / (cellWidth() + gap()));
}

int NoticeStrip::heightForWidth(int width) const {
    if (days_.isEmpty())
        return 0;
    const int across = perRow(width);
    const int rows = (static_cast<int>(days_.size()) + across - 1) / across;
    return rows * (cellHeight() + gap()) - gap();
}

QSize NoticeStrip::sizeHint() const {
    const int width =
        qMax<int>(1, qMin<int>(static_cast<int>(days_.size()), 14)) * (cellWidth() + gap());
    return {width, heightForWidth(width)};
}
QSize NoticeStrip::minimumSizeHint() const {
    return {4 * (cellWidth() + gap()), days_.isEmpty() ? 0 : cellHeight()};
}

QRect NoticeStrip::cell(qsizetype index) const {
    const int across = perRow(width()), i = static_cast<int>(index);
    return {(i % across) * (cellWidth() + gap()), (i / across) * (cellHeight() + gap()),
            cellWidth(), cellHeight()};
}

void NoticeStrip::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    QFont small = font(), large = font();
    small.setPixelSize(Theme::px(11));
    large.setPixelSize(Theme::px(18));
    large.setBold(true);
    for (qsizetype i = 0; i < days_.size(); ++i) {
        const NoticeDay& day = days_[i];
        const QRectF box = QRectF(cell(i)).adjusted(1, 1, -1, -1);
        const bool gone = day.date<today_, counts = day.number> 0, now = day.date == today_;
        p.setPen(QPen(now ? c.accent : c.border, now ? 2 : 1));
        p.setBrush(!counts ? c.window : gone ? c.successSoft : c.surface);
        p.drawRoundedRect(box, 5, 5);
        if (!counts) {
            QColor hatch = c.border;
            p.setPen(Qt::NoPen);
            p.setBrush(QBrush(hatch, Qt::BDiagPattern));
            p.drawRoundedRect(box, 5, 5);
        }
        const QRectF upper = box.adjusted(2, 3, -2, -box.height() * 0.62);
        p.setPen(counts ? c.text : c.muted);
        p.setFont(small);
        p.drawText(upper, Qt::AlignCenter, day.date.toString(QStringLiteral("M-d")));
        const QRectF lower = box.adjusted(2, box.height() * 0.36, -2, -3);
        if (counts) {
            p.setFont(large);
            p.drawText(lower, Qt::AlignCenter,
                       QString::number(day.number) +
                           (day.provisional ? QStringLiteral("?") : QString()));
        } else {
            const QFontMetrics metrics(small);
            p.drawText(lower, int(Qt::AlignCenter) | Qt::TextWordWrap,
                       metrics.elidedText(day.why, Qt::ElideRight, int(lower.width()) * 2 - 4));
        }
    }
}

bool NoticeStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (qsizetype i = 0; i < days_.size(); ++i)
            if (cell(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), textOf(days_[i]), this, cell(i));
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace zhijia
