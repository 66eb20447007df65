// SPDX-License-Identifier: GPL-3.0-or-later
// Laid-out pages one under the other, as they will come out of the printer. Draws only what is
// seen.
#pragma once
#include "core/report/canvas.h"
#include "ui/report/page_painter.h"
#include <QAbstractScrollArea>
#include <memory>

namespace zhijia {

class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<const report::Pages> pages);

    /// Per cent of the paper's size; 0 fits the page's width.
    void setZoom(int percent);
    /// What is shown now, also when it fits the width.
    int effectiveZoom() const;
    int pageCount() const { return pages_ ? int(pages_->pages.size()) : 0; }
    int currentPage() const; ///< from 0
    void goTo(int page);

signals:
    void moved(); ///< another page is in sight, or the zoom changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    qreal scale() const; ///< device-independent pixels per micrometre
    QSize pageSize() const;
    int gap() const;
    void arrange();

    std::shared_ptr<const report::Pages> pages_;
    std::unique_ptr<report::FontSet> fonts_;
    std::unique_ptr<ui::PagePainter> painter_;
    int zoom_ = 0;
};

} // namespace zhijia
