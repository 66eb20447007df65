// SPDX-License-Identifier: GPL-3.0-or-later
// A year at a glance: twelve months, with days off and make-up days in their colours.
#pragma once
#include "core/base/calendar.h"
#include <QWidget>
#include <memory>

namespace zhijia {

class YearView final : public QWidget {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);
    /// `own`: the days that the office entered; they are underlined.
    void setYear(int year, std::shared_ptr<const Calendar> calendar, const QSet<QDate>& own,
                 QDate today);
    void setCurrent(QDate day);
    /// Where a day stands; empty when it is not in the year.
    QRect rectOf(QDate day) const;
    QDate dayAt(const QPoint& at) const; ///< invalid between the days

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void clicked(QDate day);
    void doubleClicked(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int cell() const;
    QPoint corner(int month) const; ///< of its first line of days

    int year_ = 0;
    std::shared_ptr<const Calendar> calendar_;
    QSet<QDate> own_;
    QDate today_, current_;
};

} // namespace zhijia
