// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a notice as a calendar strip: those that count carry their number, those that do not
// are hatched and say why. Never by colour alone.
#pragma once
#include "core/notices/clock.h"
#include <QWidget>

namespace zhijia {

class NoticeStrip final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);
    void setClock(const NoticeClock& clock, QDate today);
    void clear();
    const QList<NoticeDay>& days() const { return days_; }
    /// What stands on a day, as its tooltip and a screen reader say it.
    QString textOf(const NoticeDay& day) const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int perRow(int width) const;
    QRect cell(qsizetype index) const;

    QList<NoticeDay> days_;
    QDate today_;
};

} // namespace zhijia
