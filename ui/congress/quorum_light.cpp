// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/congress/quorum_light.h"
#include "ui/congress/words.h"
#include "ui/shell/theme.h"
#include <QPainter>

namespace zhijia {

namespace {
const QColor signalGreen("#2e9e5b"), signalRed("#d13c32"), signalGrey("#8a94a0");
}

QString closedText(const Sitting& sitting) {
    return sitting.openEntitled > 0
               ? congressText("The sitting is closed. At its opening %1 of %2 deputies were "
                              "present.")
                     .arg(sitting.openPresent)
                     .arg(sitting.openEntitled)
               : congressText("The sitting is closed.");
}

QuorumLight::QuorumLight(QWidget* parent) : QWidget(parent) {
    setAccessibleName(congressText("Quorum"));
}

void QuorumLight::setQuorum(const Quorum& quorum) {
    quorum_ = quorum;
    known_ = true;
    setAccessibleDescription(quorum.text());
    setToolTip(quorum.rule + (quorum.citation.isEmpty() ? QString() : u'\n' + quorum.citation));
    updateGeometry();
    update();
}

void QuorumLight::setNothing(const QString& text) {
    known_ = false;
    nothing_ = text;
    setAccessibleDescription(text);
    setToolTip({});
    updateGeometry();
    update();
}

void QuorumLight::setUpright(bool upright) {
    upright_ = upright;
    updateGeometry();
    update();
}

void QuorumLight::setOnBlack(bool onBlack) {
    onBlack_ = onBlack;
    update();
}

int QuorumLight::headlinePixels() const {
    if (upright_) // as large as there is room
        return qMax(10, qMin(height() * 10 / 76, width() / 10));
    return Theme::px(24);
}

QString QuorumLight::headline() const {
    if (!known_)
        return nothing_;
    return quorum_.met ? congressText("Quorum met")
                       : congressText("%1 more needed").arg(quorum_.missing);
}

QSize QuorumLight::sizeHint() const {
    const int h = headlinePixels();
    return upright_ ? QSize(Theme::px(240), Theme::px(200)) : QSize(h * 15, h * 3);
}

QSize QuorumLight::minimumSizeHint() const {
    return upright_ ? QSize(Theme::px(120), Theme::px(100))
                    : QSize(headlinePixels() * 9, sizeHint().height());
}

void QuorumLight::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colours& c = Theme::colours();
    const QColor text = onBlack_ ? QColor("#f4f6f8") : c.text,
                 muted = onBlack_ ? QColor("#b6c0ca") : c.muted;
    const QColor lamp = !known_ ? signalGrey : quorum_.met ? signalGreen : signalRed;
    const int h = headlinePixels();
    QFont head = font(), small = font();
    head.setPixelSize(h);
    head.setBold(true);
    small.setPixelSize(qMax(9, h * (upright_ ? 64 : 55) / 100));

    const int side = upright_ ? h * 4 : qMin(height(), h * 26 / 10);
    const QRect lampRect = upright_ ? QRect((width() - side) / 2, h / 4, side, side)
                                    : QRect(0, (height() - side) / 2, side, side);
    const QRect inner = lampRect.adjusted(side / 12, side / 12, -side / 12, -side / 12);
    p.setPen(Qt::NoPen);
    QColor halo = lamp;
    halo.setAlpha(60);
    p.setBrush(halo);
    p.drawEllipse(lampRect);
    p.setBrush(lamp);
    p.drawEllipse(inner);
    // A sign in the lamp, for those who do not tell red from green.
    p.setPen(QPen(Qt::white, qMax(2, side / 14), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (known_ && quorum_.met) {
        const QPointF sign[] = {
            {inner.x() + inner.width() * 0.28, inner.y() + inner.height() * 0.53},
            {inner.x() + inner.width() * 0.44, inner.y() + inner.height() * 0.68},
            {inner.x() + inner.width() * 0.73, inner.y() + inner.height() * 0.35}};
        p.drawPolyline(sign, 3);
    } else if (known_) {
        QFont number = head;
        const QString missing = QString::number(quorum_.missing);
        number.setPixelSize(qMax(8, side * 10 / (22 + 9 * qMax<int>(0, int(missing.size()) - 1))));
        p.setFont(number);
        p.drawText(inner, Qt::AlignCenter, QStringLiteral("−") + missing);
    }

    const QRect words =
        upright_
            ? QRect(0, lampRect.bottom() + h / 3, width(), height() - lampRect.bottom() - h / 3)
            : QRect(side + h * 6 / 10, 0, width() - side - h * 6 / 10, height());
    const Qt::Alignment align = upright_ ? Qt::AlignHCenter : Qt::AlignLeft;
    p.setPen(text);
    if (!known_) {
        p.setFont(small);
        p.drawText(words, int(align | Qt::AlignVCenter) | Qt::TextWordWrap, nothing_);
        return;
    }
    // A line may end between two figures, never between a figure and what it counts.
    const QString gap(3, u' ');
    const QString numbers = congressText("Entitled %1   Present %2   Needed %3")
                                .arg(quorum_.entitled)
                                .arg(quorum_.present)
                                .arg(quorum_.needed)
                                .replace(u' ', QChar(QChar::Nbsp))
                                .replace(QString(3, QChar(QChar::Nbsp)), gap);
    while (QFontMetrics(head).horizontalAdvance(headline()) > words.width() &&
           head.pixelSize() > 10)
        head.setPixelSize(head.pixelSize() - 1);
    // Smaller by a little, then in several lines: what nobody can read is not there.
    while (QFontMetrics(small).horizontalAdvance(numbers) > words.width() &&
           small.pixelSize() > qMax(9, h * 45 / 100))
        small.setPixelSize(small.pixelSize() - 1);
    const QFontMetrics headMetrics(head), smallMetrics(small);
    const int lines = smallMetrics
                          .boundingRect(QRect(0, 0, words.width(), height()),
                                        int(align) | Qt::TextWordWrap, numbers)
                          .height();
    const int block = headMetrics.height() + lines + h / 8;
    const int y = upright_ ? words.y() : words.y() + qMax(0, (words.height() - block) / 2);
    p.setFont(head);
    p.drawText(QRect(words.x(), y, words.width(), headMetrics.height()),
               int(align | Qt::AlignVCenter), headline());
    p.setPen(muted);
    p.setFont(small);
    p.drawText(QRect(words.x(), y + headMetrics.height() + h / 8, words.width(), lines),
               int(align | Qt::AlignTop) | Qt::TextWordWrap, numbers);
}

} // namespace zhijia
