// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_view.h"
#include "ui/report/words.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace zhijia {

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent) {
    setAccessibleName(reportText("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
}

void PageView::setPages(std::shared_ptr<const report::Pages> pages) {
    pages_ = std::move(pages);
    if (pages_ && !fonts_) {
        fonts_ = std::make_unique<report::FontSet>();
        painter_ = std::make_unique<ui::PagePainter>(*fonts_);
    }
    arrange();
    verticalScrollBar()->setValue(0);
    emit moved();
}

int PageView::gap() const { return Theme::px(16); }

qreal PageView::scale() const {
    if (!pages_ || pages_->width <= 0)
        return 1;
    if (zoom_ > 0)
        return zoom_ / 100.0 * logicalDpiX() / 25400.0;
    return qMax(1, viewport()->width() - 2 * gap()) / qreal(pages_->width);
}

int PageView::effectiveZoom() const { return qRound(scale() * 25400.0 / logicalDpiX() * 100); }

QSize PageView::pageSize() const {
    return pages_ ? QSize(qRound(pages_->width * scale()), qRound(pages_->height * scale()))
                  : QSize();
}

void PageView::setZoom(int percent) {
    const int page = currentPage();
    zoom_ = percent == 0 ? 0 : qBound(25, percent, 400);
    arrange();
    goTo(page);
    emit moved();
}

void PageView::arrange() {
    const QSize page = pageSize();
    const qint64 height = qint64(pageCount()) * (page.height() + gap()) + gap();
    verticalScrollBar()->setRange(0, int(qMax<qint64>(0, height - viewport()->height())));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::px(40));
    horizontalScrollBar()->setRange(0, qMax(0, page.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PageView::currentPage() const {
    const int step = pageSize().height() + gap();
    return pageCount() == 0
               ? 0
               : qBound(0,
                        (verticalScrollBar()->value() + viewport()->height() / 3) / qMax(1, step),
                        pageCount() - 1);
}

void PageView::goTo(int page) {
    verticalScrollBar()->setValue(qBound(0, page, qMax(0, pageCount() - 1)) *
                                  (pageSize().height() + gap()));
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(),
                     Theme::isDark() ? Theme::colours().side : Theme::colours().hover);
    if (!pages_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize page = pageSize();
    const int step = page.height() + gap();
    const int first = qMax(0, (verticalScrollBar()->value() - gap()) / qMax(1, step));
    const int x = page.width() + 2 * gap() <= viewport()->width()
                      ? (viewport()->width() - page.width()) / 2
                      : gap() - horizontalScrollBar()->value();
    for (int i = first; i < pageCount(); ++i) {
        const int y = gap() + i * step - verticalScrollBar()->value();
        if (y > viewport()->height())
            break;
        const QRect paper(QPoint(x, y), page);
        painter.fillRect(paper, Qt::white); // paper is white in the dark as well
        painter.setPen(Theme::colours().border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        painter.save();
        painter.setClipRect(paper);
        painter.translate(x, y);
        painter_->draw(painter, pages_->pages[size_t(i)], scale());
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (zoom_ == 0)
        goTo(page);
    emit moved();
}

void PageView::scrollContentsBy(int, int) {
    viewport()->update();
    emit moved();
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(effectiveZoom() + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
    } else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        goTo(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace zhijia
