// SPDX-License-Identifier: GPL-3.0-or-later
// What the fingers of a teller do: a sign per item, Enter, the next paper; N papers make a bundle.
// No widget and no record: whoever shows it asks, whoever stores it takes the bundle.
#pragma once
#include "core/ballots/marks.h"

namespace zhijia {

class CountingDesk {
public:
    explicit CountingDesk(const BallotShape& shape) : shape_(shape) {}

    const BallotShape& shape() const { return shape_; }
    const PaperMarks& paper() const { return paper_; } ///< the one being keyed
    int cursor() const { return cursor_; }             ///< its item; `items` when it is complete
    bool isComplete() const;
    bool isUntouched() const {
        return paper_.marks.isEmpty() && !paper_.invalid && paper_.others.isEmpty();
    }
    const QList<PaperMarks>& papers() const { return papers_; } ///< of the bundle, without that one
    const CountTotals& totals() const { return totals_; }       ///< of those papers

    /// One sign for the item at the cursor: a digit, 'x' or '.'; '*' or '!' makes the whole paper
    /// invalid, and again takes that back. Nothing when it was taken, else what is wrong with it.
    QString key(QChar sign);
    /// The rest of the items as the last one keyed (for, when none was).
    QString repeat();
    /// "张三" or "副主席:张三".
    QString writeIn(const QString& text);
    /// Moves the cursor to an item that was keyed already.
    void moveTo(int item);
    /// Puts the paper away and lays the next one down.
    QString enter();
    /// Takes back the last sign; of an untouched paper the paper before, which lies there again.
    QString back();
    /// What was keyed for the bundle, which begins anew.
    QList<PaperMarks> take();
    /// Papers that could not be stored come back, before those keyed since.
    void giveBack(const QList<PaperMarks>& papers);

private:
    void addUpAnew();
    BallotShape shape_;
    PaperMarks paper_;
    int cursor_ = 0;
    QList<PaperMarks> papers_;
    CountTotals totals_;
};

} // namespace zhijia
