// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of each item as a bar, with the line that had to be reached. Drawn for a page and for
// the hall alike.
#pragma once
#include "core/ballots/result.h"
#include <QWidget>

class QPainter;

namespace zhijia {

struct ResultBars {
    struct Bar {
        QString title, verdict, post;
        QList<qint64> parts; ///< for, against, abstaining; or a number per grade, abstaining
        qint64 needed = 0;   ///< 0: nothing to be reached
        qint64 of = 0;       ///< what the whole width stands for
        bool good = false, doubt = false;
    };
    QList<Bar> bars;
    QStringList parts; ///< their names
};
/// Of a ballot that is counted; no bars before.
ResultBars resultBars(const Reader& reader, const Ballot& ballot);

class ResultPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ResultPanel(QWidget* parent = nullptr);
    void setBars(const ResultBars& bars);
    const ResultBars& bars() const { return bars_; }
    /// On the black of a big screen; letters grow with the height there and are never smaller than
    /// `least` pixels.
    void setOnBlack(bool black, int least = 8);
    int letterPixels() const; ///< of a line on black
    /// Many items on a page stand as a table in columns: who got what is seen without scrolling.
    bool isTable() const { return !onBlack_ && bars_.bars.size() > 2; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !onBlack_; }
    int heightForWidth(int width) const override;

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;
    int columnsIn(int width) const;
    QString figures(const ResultBars::Bar& bar) const;
    int barAt(const QPoint& at) const;
    void paintTable(QPainter& painter) const;
    ResultBars bars_;
    bool onBlack_ = false;
    int least_ = 8;
};

} // namespace zhijia
