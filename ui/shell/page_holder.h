// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window shows one of its pages: as large as there is room, and scrolling only when the
// page that is shown cannot be made smaller.
#pragma once
#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

namespace zhijia {

/// For a scroll area, which would ask a stack's own layout: that one answers with the height which
/// the tallest of all pages would like to have, and the one that is shown would scroll for nothing.
class PageHolder final : public QWidget {
public:
    explicit PageHolder(QStackedWidget* pages) : pages_(pages) {
        pages->setParent(this);
        connect(pages, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }
    QSize minimumSizeHint() const override {
        const QWidget* page = pages_->currentWidget();
        if (!page)
            return {};
        QSize least = page->minimumSizeHint();
        if (QLayout* layout = page->layout(); layout && layout->hasHeightForWidth())
            least.setHeight(layout->minimumHeightForWidth(qMax(width(), least.width())));
        return least;
    }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent*) override { pages_->setGeometry(rect()); }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // a page has become larger or smaller
        return QWidget::event(event);
    }

private:
    QStackedWidget* pages_;
};

} // namespace zhijia
