// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/strip_area.h"
#include "ui/shell/theme.h"
#include <QEvent>
#include <QVBoxLayout>

namespace zhijia {

StripArea::StripArea(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("strip"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is wide wraps
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* content = new QWidget;
    box_ = new QVBoxLayout(content);
    box_->setContentsMargins(0, 0, 0, 0);
    box_->setSpacing(Theme::px(6));
    box_->setAlignment(Qt::AlignTop);
    setWidget(content);
    content->installEventFilter(this);
    setFixedHeight(0);
}

bool StripArea::hasContent() const { return !box_->isEmpty(); }

void StripArea::setRoom(int pageHeight, bool low) {
    room_ = pageHeight;
    low_ = low;
    fit();
}

void StripArea::setUnfolded(bool unfolded) {
    unfolded_ = unfolded;
    fit();
}

void StripArea::fit() {
    if (std::exchange(had_, hasContent()) != hasContent())
        emit contentChanged();
    if (width() != width_) { // other lines than before: what was needed then says nothing
        width_ = width();
        most_ = 0;
    }
    int high = 0;
    if (!isFolded() && hasContent()) {
        const int wide = qMax(1, width());
        const int need = box_->hasHeightForWidth() ? box_->totalHeightForWidth(wide)
                                                   : box_->totalSizeHint().height();
        most_ = qMax(most_, need);
    }
    if (!isFolded()) // where there is little room whoever asked for it sees more of it
        high = qMin(most_, room_ * (low_ ? 45 : 34) / 100);
    if (high != height() || maximumHeight() != high)
        setFixedHeight(high);
    if (isHidden() != isFolded())
        setVisible(!isFolded()); // Tab does not go where nothing is to be seen
}

bool StripArea::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    // What was said while nobody saw the page is measured when somebody does.
    if (watched == widget() &&
        (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        fit();
    return done;
}

void StripArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace zhijia
