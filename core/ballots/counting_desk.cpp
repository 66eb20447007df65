// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/counting_desk.h"
#include "core/ballots/words.h"
#include "core/base/sentences.h"

namespace zhijia {

using ballots::tr;

namespace {
/// As the paper in the teller's hand numbers it.
QString noMarkYet(const BallotShape& shape, int item) {
    const QString number = QString::number(shape.numberOf(item));
    return shape.posts.size() > 1 ? tr("%1: No. %2 has no mark yet.")
                                        .arg(shape.posts.value(shape.postOf.value(item)), number)
                                  : tr("Item %1 has no mark yet.").arg(number);
}
} // namespace

bool CountingDesk::isComplete() const {
    return paper_.invalid || paper_.marks.size() == shape_.items;
}

QString CountingDesk::key(QChar sign) {
    if (sign == u'*' || sign == u'!') {
        paper_ = PaperMarks{!paper_.invalid, {}, {}};
        cursor_ = 0;
        return {};
    }
    if (paper_.invalid)
        return tr("The paper is marked as invalid: Enter puts it away, * takes that back.");
    if (cursor_ >= shape_.items)
        return tr("The paper is complete: Enter puts it away.");
    BallotShape one = shape_; // one sign is read as a paper of one item
    one.items = 1;
    const auto read = readPaper(one, sign);
    if (!read)
        return sentences(read.error().first());
    if (cursor_ < paper_.marks.size())
        paper_.marks[cursor_] = read->marks[0];
    else
        paper_.marks += read->marks[0];
    ++cursor_;
    return {};
}

QString CountingDesk::repeat() {
    if (paper_.invalid || paper_.marks.size() == shape_.items)
        return key(u'1'); // says why not
    const char last = paper_.marks.isEmpty() ? '1' : paper_.marks.back();
    paper_.marks += QByteArray(shape_.items - paper_.marks.size(), last);
    cursor_ = shape_.items;
    return {};
}

QString CountingDesk::writeIn(const QString& text) {
    if (paper_.invalid)
        return tr("The paper is marked as invalid: Enter puts it away, * takes that back.");
    BallotShape none = shape_;
    none.items = 0;
    const auto read = readPaper(none, u'+' + text);
    if (!read)
        return sentences(read.error().first());
    if (read->others.size() != 1)
        return tr("Write in one name at a time.");
    if (paper_.others.contains(read->others.first()))
        return tr("%1 is written in already.").arg(read->others.first().name);
    paper_.others << read->others.first();
    return {};
}

void CountingDesk::moveTo(int item) {
    cursor_ = qBound(0, item, qMin(int(paper_.marks.size()), shape_.items));
}

QString CountingDesk::enter() {
    if (!isComplete())
        return isUntouched() ? tr("Key the marks of the paper first; * for an invalid one.")
                             : noMarkYet(shape_, int(paper_.marks.size()));
    addPaper(shape_, paper_, totals_);
    papers_ << std::exchange(paper_, PaperMarks());
    cursor_ = 0;
    return {};
}

QString CountingDesk::back() {
    if (isUntouched()) {
        if (papers_.isEmpty())
            return tr("This bundle has no paper yet. Ctrl+Z takes back the bundle before.");
        paper_ = papers_.takeLast();
        cursor_ = int(paper_.marks.size());
        addUpAnew();
        return {};
    }
    if (paper_.invalid)
        paper_ = PaperMarks();
    else if (!paper_.others.isEmpty() && paper_.marks.size() == cursor_ && isComplete())
        paper_.others.removeLast();
    else if (!paper_.marks.isEmpty())
        paper_.marks.chop(1);
    else
        paper_.others.clear();
    cursor_ = int(paper_.marks.size());
    return {};
}

QList<PaperMarks> CountingDesk::take() {
    totals_ = CountTotals();
    return std::exchange(papers_, {});
}

void CountingDesk::giveBack(const QList<PaperMarks>& papers) {
    papers_ = papers + papers_;
    addUpAnew();
}

void CountingDesk::addUpAnew() { totals_ = addUp(shape_, papers_); }

} // namespace zhijia
