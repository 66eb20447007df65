// SPDX-License-Identifier: GPL-3.0-or-later
// The votes of each item as a bar, with the line that had to be reached. Drawn for a page and for
// the hall alike.
#pragma once
#include "core/ballots/result.h"
#include <QWidget>

namespace zhijia {

struct ResultBars {
    struct Bar {
        QString title, verdict;
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
    /// On the black of a big screen; letters grow with the height there.
    void setOnBlack(bool black);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight() const;
    ResultBars bars_;
    bool onBlack_ = false;
};

} // namespace zhijia
