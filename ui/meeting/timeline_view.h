// SPDX-License-Identifier: GPL-3.0-or-later
// The chart over time on the screen: what is to be done when, with today's line and the days off.
#pragma once
#include "core/report/document.h"
#include <QWidget>

namespace zhijia {

class TimelineView final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setTimeline(const report::Timeline& timeline);
    const report::Timeline& timeline() const { return timeline_; }
    /// The item that is emphasised; -1: none.
    void setCurrent(int item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void clicked(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;
    int headHeight() const;
    int labelWidth() const;
    int itemAt(int y) const;
    int x(QDate day) const; ///< its left edge
    int middle(QDate day) const;

    report::Timeline timeline_;
    QDate from_, to_;
    int current_ = -1;
};

} // namespace zhijia
