// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed at the counting desk instead of keyed: names written in, totals item by item.
#include "ui/ballots/count_stage.h"
#include "ui/ballots/words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <utility>

namespace zhijia {

void CountStage::askName() {
    naming_ = true;
    if (keysTotals() && asking_ < typed_.size())
        typed_[asking_] = field_->text().trimmed();
    field_->setText(keysTotals() ? others_ : QString());
    field_->show();
    field_->setFocus();
    const bool posts = desk_.shape().posts.size() > 1;
    const QString post = desk_.shape().posts.value(0);
    if (keysTotals())
        prompt_->setText(posts ? ballotText("All names written in with their votes, as %1:Name 3; "
                                            "%1:Name 1")
                                     .arg(post)
                               : ballotText("All names written in with their votes, as Name 3; "
                                            "Name 1"));
    else
        prompt_->setText(
            posts ? ballotText("Post and name that were written in, as %1:Name").arg(post)
                  : ballotText("Name that was written in"));
}

void CountStage::takeName() {
    const QString text = field_->text().trimmed();
    if (keysTotals()) {
        if (const auto read = readOthers(desk_.shape(), text); !read) {
            say(Bad, read.error().first().text, read.error().first().mend);
            field_->selectAll();
            return;
        }
        others_ = text;
        naming_ = false;
        say(Plain, others_.isEmpty() ? QString() : ballotText("Written in: %1.").arg(others_));
        goTo(asking_);
        return;
    }
    if (!text.isEmpty())
        if (const QString trouble = desk_.writeIn(text); !trouble.isEmpty()) {
            say(Bad, trouble);
            field_->selectAll();
            return;
        }
    naming_ = false;
    field_->hide();
    setFocus();
    say(Plain, QString());
    showPaper();
}

void CountStage::startTotals() {
    if (!desk_.papers().isEmpty() || !desk_.isUntouched()) {
        say(Bad, ballotText("Close the bundle first: its papers belong to this count."),
            ballotText("F5 keeps them."));
        return;
    }
    asking_ = 0;
    showKeys();
    field_->show();
    field_->setFocus();
    ask();
    sayReady();
}

void CountStage::endTotals() {
    asking_ = -1;
    typed_.clear();
    others_.clear();
    showKeys();
    field_->hide();
    setFocus();
    sayReady();
    showPaper();
    showTotals();
}

void CountStage::nextDelegation() {
    delegation_ = delegation_ + 1 >= roll_.size() ? -1 : delegation_ + 1;
    ask();
}

void CountStage::ask() {
    typed_ = QStringList(qsizetype(items_.size()) + 2, QString());
    others_.clear();
    dropping_ = 0;
    goTo(facts_.onPaper() ? 0 : 2);
    showTotals();
}

bool CountStage::isTyped() const {
    return keysTotals() &&
           std::ranges::any_of(typed_, [](const QString& t) { return !t.isEmpty(); });
}

bool CountStage::mayDrop(int key) {
    if (!isTyped() || std::exchange(dropping_, key) == key)
        return true;
    say(Bad, ballotText("The numbers of this bundle are not kept yet."),
        ballotText("Type them to the end, or press the key again to drop them."));
    return false;
}

/// Puts a question, with the answer that was given to it before.
void CountStage::goTo(int asked) {
    asking_ = asked;
    field_->setText(typed_.value(asking_));
    field_->selectAll();
    showQuestion();
    showPaper();
}

std::optional<ItemTally> CountStage::typedOf(int item) const {
    const QString text = typed_.value(item + 2);
    if (text.isEmpty())
        return std::nullopt;
    BallotShape one = desk_.shape();
    one.items = 1;
    const auto read = readTotals(one, text);
    return read ? std::optional(read->first()) : std::nullopt;
}

Issues CountStage::wrongWith(int item) const {
    if (!facts_.onPaper())
        return {};
    const BallotShape& shape = desk_.shape();
    CountTotals totals;
    totals.papers = typed_.value(0).toLongLong();
    totals.invalid = typed_.value(1).toLongLong();
    totals.items.resize(shape.items);
    // The item by itself: all it has are the valid papers.
    CountTotals alone = totals;
    alone.items = {typedOf(item).value_or(ItemTally())};
    Issues issues = checkCount({true, 0, 0, 0, totals.papers}, alone, {items_[size_t(item)].title});
    if (!issues.isEmpty() || !shape.isElection())
        return issues;
    // Its post, once all its names have their numbers.
    const int post = shape.postOf.value(item);
    for (int i = 0; i < shape.items; ++i)
        if (shape.postOf.value(i) == post) {
            const auto typed = typedOf(i);
            if (!typed)
                return {};
            totals.items[i] = *typed;
        }
    if (const auto others = readOthers(shape, others_))
        totals.others = *others;
    return checkMarks(shape, totals);
}

void CountStage::takeTotal() {
    const QString text = field_->text().trimmed();
    if (text.isEmpty() || field_->isReadOnly())
        return;
    dropping_ = 0;
    const auto bad = [&](const QString& what, const QString& mend = {}) {
        say(Bad, what, mend);
        field_->selectAll();
    };
    if (asking_ < 2) {
        bool ok = false;
        const qint64 n = text.toLongLong(&ok);
        if (!ok || n < 0 || n > 100'000 || (asking_ == 0 && n == 0))
            return bad(ballotText("\"%1\" is no number of papers.").arg(text));
        if (asking_ == 1 && n > typed_[0].toLongLong())
            return bad(ballotText("%1 invalid papers of %2.").arg(n).arg(typed_[0]),
                       ballotText("Correct the number; ↑ goes back to the papers of the bundle."));
        typed_[asking_] = text;
    } else {
        BallotShape one = desk_.shape();
        one.items = 1;
        if (const auto read = readTotals(one, text); !read)
            return bad(read.error().first().text, read.error().first().mend);
        typed_[asking_] = text;
        if (const Issues wrong = wrongWith(asking_ - 2); !wrong.isEmpty()) {
            showPaper();
            return bad(wrong.first().text, wrong.first().mend);
        }
    }
    say(Plain, QString());
    if (asking_ == int(items_.size()) + 1) {
        storeTotals();
        return;
    }
    goTo(asking_ + 1);
    showTotals();
}

void CountStage::showQuestion() {
    if (naming_)
        return;
    const auto c = count();
    const bool over = c && c->state == CountState::Submitted;
    field_->setReadOnly(over);
    const bool atStart = asking_ == (facts_.onPaper() ? 0 : 2) && !isTyped();
    if (over || (atStart && facts_.returned > 0 && all().papers >= facts_.returned)) {
        prompt_->setText(place());
        return;
    }
    const QString where =
        facts_.onPaper() ? QString()
        : delegation_ < 0
            ? ballotText("Whole hall — ")
            : book().read().title(Delegation::kind(), roll_[delegation_].delegation.raw()) +
                  QStringLiteral(" — ");
    // What was typed stays in sight, so that a slip is seen before the bundle is complete.
    const QString bundle =
        facts_.onPaper()
            ? ballotText("Papers %1, invalid %2 — ").arg(typed_.value(0), typed_.value(1))
            : QString();
    if (asking_ == 0)
        prompt_->setText(ballotText("Papers in the bundle, the invalid ones too"));
    else if (asking_ == 1)
        prompt_->setText(
            ballotText("Papers %1 — invalid papers of the bundle").arg(typed_.value(0)));
    else
        prompt_->setText(where + bundle +
                         (facts_.way == BallotWay::Appraisal
                              ? ballotText("%1: numbers by grade, then abstaining, as 30/5/2/0/1")
                              : ballotText("%1: for/against/abstaining, as 30/5/2"))
                             .arg(items_[size_t(asking_ - 2)].title));
}

void CountStage::storeTotals() {
    const auto c = count();
    BallotBundle bundle;
    bundle.count = Id<BallotCount>(c ? c->id : 0);
    bundle.totals = typed_.mid(2).join(u'\n');
    bundle.others = others_;
    bundle.papers = typed_.value(0).toLongLong();
    bundle.invalid = typed_.value(1).toLongLong();
    if (delegation_ >= 0)
        bundle.delegation = roll_[delegation_].delegation;
    const auto totals = totalsOf(desk_.shape(), bundle);
    const QStringList kept = std::exchange(typed_, QStringList(typed_.size(), QString()));
    const QString names = others_;
    const int at = asking_;
    if (store(bundle, totals.value_or(CountTotals()), {})) {
        ask();
        return;
    }
    typed_ = kept; // refused: every answer is there still, the last lies in the field
    others_ = names;
    goTo(at);
}

void CountStage::numberBefore() {
    if (asking_ <= (facts_.onPaper() ? 0 : 2))
        return;
    typed_[asking_] = field_->text().trimmed();
    say(Plain, QString());
    goTo(asking_ - 1);
    showTotals();
}

void CountStage::nextFigure() {
    const QString text = field_->text().trimmed();
    if (text.isEmpty())
        return;
    const qsizetype figures = facts_.way == BallotWay::Appraisal ? desk_.shape().grades + 1 : 3;
    if (asking_ < 2 || text.count(u'/') + 1 >= figures)
        takeTotal();
    else if (!text.endsWith(u'/'))
        field_->setText(text + u'/');
}

bool CountStage::handleTotals(QKeyEvent* event) {
    const int key = event->key();
    if (naming_) {
        if (key == Qt::Key_Escape)
            field_->setText(keysTotals() ? others_ : QString());
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeName();
            return true;
        }
        return false;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTotal();
        return true;
    case Qt::Key_F2:
    case Qt::Key_F3:
        if (mayDrop(key)) {
            chooseCount(key == Qt::Key_F2 ? 1 : 2);
            ask();
        }
        return true;
    case Qt::Key_F4:
        if (!facts_.onPaper() && mayDrop(key))
            nextDelegation();
        return true;
    case Qt::Key_F6:
        if (facts_.onPaper() && mayDrop(key))
            endTotals();
        return true;
    case Qt::Key_Down:
        takeTotal();
        return true;
    case Qt::Key_Plus:
        if (desk_.shape().isElection())
            askName();
        return desk_.shape().isElection();
    case Qt::Key_F8:
        handIn();
        return true;
    case Qt::Key_Backspace:
        if (field_->text().isEmpty() && asking_ > (facts_.onPaper() ? 0 : 2)) {
            numberBefore();
            return true;
        }
        return false;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        numberBefore();
        return true;
    case Qt::Key_Tab: // it never leaves the field: keys that nobody hears are lost votes
        nextFigure();
        return true;
    case Qt::Key_Z:
        if (event->modifiers() == Qt::ControlModifier && field_->text().isEmpty()) {
            undoBundle();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace zhijia
