// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed at the counting desk instead of keyed: names written in, totals item by item.
#include "ui/ballots/count_stage.h"
#include "ui/ballots/words.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace zhijia {

void CountStage::askName() {
    naming_ = true;
    field_->clear();
    field_->show();
    field_->setFocus();
    prompt_->setText(desk_.shape().posts.size() > 1
                         ? ballotText("Post and name that were written in, as %1:Name")
                               .arg(desk_.shape().posts.first())
                         : ballotText("Name that was written in"));
}

void CountStage::takeName() {
    if (const QString text = field_->text().trimmed(); !text.isEmpty())
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
}

void CountStage::endTotals() {
    asking_ = -1;
    showKeys();
    field_->hide();
    setFocus();
    say(Plain, ballotText("Ready for the first paper."));
    showPaper();
}

void CountStage::nextDelegation() {
    delegation_ = delegation_ + 1 >= roll_.size() ? -1 : delegation_ + 1;
    ask();
}

/// Begins the questions for one bundle, or for the hands of one delegation.
void CountStage::ask() {
    typed_.clear();
    papersOf_.clear();
    asking_ = facts_.onPaper() ? 0 : 2;
    field_->clear();
    takeTotal();
}

/// Takes the answer that stands in the field, if there is one, and asks for the next.
void CountStage::takeTotal() {
    const QString text = field_->text().trimmed();
    if (!text.isEmpty()) {
        if (asking_ < 2) {
            bool ok = false;
            const qint64 n = text.toLongLong(&ok);
            if (!ok || n < 0 || n > 100'000 || (asking_ == 0 && n == 0)) {
                say(Bad, ballotText("\"%1\" is no number of papers.").arg(text));
                field_->selectAll();
                return;
            }
            if (asking_ == 1 && n > papersOf_.first()) {
                say(Bad, ballotText("%1 invalid papers of %2.").arg(n).arg(papersOf_.first()),
                    ballotText("Correct the number; ↑ goes back to the papers of the bundle."));
                field_->selectAll();
                return;
            }
            papersOf_ << n;
        } else {
            BallotShape one = desk_.shape();
            one.items = 1;
            if (const auto read = readTotals(one, text); !read) {
                say(Bad, read.error().first().text, read.error().first().mend);
                field_->selectAll();
                return;
            }
            typed_ << text;
        }
        ++asking_;
        field_->clear();
        say(Plain, QString());
    }
    if (typed_.size() == qsizetype(items_.size())) {
        storeTotals();
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
        papersOf_.size() > 1
            ? ballotText("Papers %1, invalid %2 — ").arg(papersOf_[0]).arg(papersOf_[1])
            : QString();
    if (asking_ == 0)
        prompt_->setText(ballotText("Papers in the bundle, the invalid ones too"));
    else if (asking_ == 1)
        prompt_->setText(
            ballotText("Papers %1 — invalid papers of the bundle").arg(papersOf_.value(0)));
    else
        prompt_->setText(where + bundle +
                         (facts_.way == BallotWay::Appraisal
                              ? ballotText("%1: numbers by grade, then abstaining, as 30/5/2/0/1")
                              : ballotText("%1: for/against/abstaining, as 30/5/2"))
                             .arg(items_[size_t(asking_ - 2)].title));
    showCursor();
}

void CountStage::storeTotals() {
    const auto c = count();
    BallotBundle bundle;
    bundle.count = Id<BallotCount>(c ? c->id : 0);
    bundle.totals = typed_.join(u'\n');
    bundle.papers = papersOf_.value(0);
    bundle.invalid = papersOf_.value(1);
    if (delegation_ >= 0)
        bundle.delegation = roll_[delegation_].delegation;
    const auto totals = totalsOf(desk_.shape(), bundle);
    if (store(bundle, totals.value_or(CountTotals()), {})) {
        ask();
        return;
    }
    // Refused: the last answer lies in the field again, those before are kept.
    const QString last = typed_.takeLast();
    --asking_;
    takeTotal();
    field_->setText(last);
    field_->selectAll();
}

void CountStage::numberBefore() {
    if (typed_.isEmpty() && papersOf_.isEmpty())
        return;
    const QString before =
        typed_.isEmpty() ? QString::number(papersOf_.takeLast()) : typed_.takeLast();
    --asking_;
    field_->clear();
    takeTotal(); // asks the question
    say(Plain, QString());
    field_->setText(before);
    field_->selectAll();
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
            field_->clear();
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
        chooseCount(key == Qt::Key_F2 ? 1 : 2);
        ask();
        return true;
    case Qt::Key_F4:
        if (!facts_.onPaper())
            nextDelegation();
        return true;
    case Qt::Key_F6:
        if (facts_.onPaper())
            endTotals();
        return true;
    case Qt::Key_F8:
        handIn();
        return true;
    case Qt::Key_Backspace:
        if (field_->text().isEmpty() && (!typed_.isEmpty() || !papersOf_.isEmpty())) {
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
