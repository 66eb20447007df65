// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/title_label.h"
#include <QEvent>
#include <QTextLayout>
#include <utility>

namespace zhijia {

TitleLabel::TitleLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    // As wide as there is room: its text follows its width, not the other way round.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TitleLabel::setTitle(const QString& title) {
    title_ = title;
    setAccessibleName(title);
    fit();
}

void TitleLabel::setLines(int lines) {
    if (std::exchange(lines_, lines) != lines)
        fit();
}

QSize TitleLabel::minimumSizeHint() const { return {1, QLabel::minimumSizeHint().height()}; }

void TitleLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TitleLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void TitleLabel::fit() {
    const int width = contentsRect().width();
    QTextLayout layout(title_, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(qMax(1, width));
    layout.endLayout();
    QString fitted = title_;
    if (lines_ == 1)
        fitted = fontMetrics().elidedText(title_, Qt::ElideRight, width);
    else if (first.isValid() && first.textLength() < title_.size()) {
        const QString rest = title_.mid(first.textLength());
        fitted = title_.left(first.textLength()).trimmed() + u'\n' +
                 fontMetrics().elidedText(rest, Qt::ElideRight, width);
    }
    setToolTip(fitted.endsWith(QChar(0x2026)) ? title_ : QString());
    if (text() != fitted)
        setText(fitted);
}

} // namespace zhijia
