// SPDX-License-Identifier: GPL-3.0-or-later
// What each key of the counting desk does, and how bundles are written without anybody waiting.
#include "core/ballots/result.h"
#include "ui/ballots/count_stage.h"
#include "ui/ballots/words.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace zhijia {

void CountStage::press(int key) {
    QWidget* to = field_->isVisible() ? static_cast<QWidget*>(field_) : this;
    to->setFocus();
    const QString text = key == Qt::Key_Asterisk ? QStringLiteral("*")
                         : key == Qt::Key_Plus   ? QStringLiteral("+")
                         : key == Qt::Key_Space  ? QStringLiteral(" ")
                                                 : QString();
    QKeyEvent event(QEvent::KeyPress, key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier,
                    text);
    QApplication::sendEvent(to, &event);
}

bool CountStage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !isBlack())
        if (auto* w = qobject_cast<QWidget*>(watched); (w == this || w == field_ || w == table_) && !isAsked()) {
            auto* key = static_cast<QKeyEvent*>(event);
            if (keysTotals() || naming_ ? handleTotals(key) : handle(key))
                return true;
        }
    if (event->type() == QEvent::ShortcutOverride && (watched == field_ || watched == this))
        if (auto* key = static_cast<QKeyEvent*>(event);
            key->key() == Qt::Key_Z && key->modifiers() == Qt::ControlModifier)
            event->accept();
    return Stage::eventFilter(watched, event);
}

/// The question before leaving has the keyboard: no key of its answer may count a paper.
bool CountStage::isAsked() const {
    const QWidget* focus = focusWidget();
    return focus && focus != this && focus != field_ && focus != table_;
}

bool CountStage::handle(QKeyEvent* event) {
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Z) {
        undoBundle();
        return true;
    }
    const auto after = [&](const QString& trouble) {
        if (!trouble.isEmpty()) {
            say(Bad, trouble);
            QApplication::beep();
        } else if (flash_->text() != QString()) {
            say(Plain, QString());
        }
        showPaper();
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Backspace: {
        const qsizetype before = desk_.papers().size();
        after(desk_.back());
        if (desk_.papers().size() != before) {
            say(Plain, ballotText("The last paper lies here again."));
            showTotals();
        }
        return true;
    }
    case Qt::Key_Space:
        return after(desk_.repeat());
    case Qt::Key_Left:
    case Qt::Key_Up:
        desk_.moveTo(desk_.cursor() - 1);
        return after({});
    case Qt::Key_Right:
    case Qt::Key_Down:
        desk_.moveTo(desk_.cursor() + 1);
        return after({});
    case Qt::Key_F2:
    case Qt::Key_F3:
        chooseCount(event->key() == Qt::Key_F2 ? 1 : 2);
        return true;
    case Qt::Key_F5:
        storeBundle();
        return true;
    case Qt::Key_F6:
        startTotals();
        return true;
    case Qt::Key_F7:
        bundleSize_ = bundleSize_ == 50 ? 100 : bundleSize_ == 100 ? 25 : 50;
        return after({});
    case Qt::Key_F8:
        handIn();
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (text.size() != 1 || !text[0].isPrint() ||
        (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return false;
    if (text == QStringLiteral("+")) {
        askName();
        return true;
    }
    const int before = desk_.cursor();
    const bool wasInvalid = desk_.paper().invalid;
    const QString trouble = desk_.key(text[0]);
    if (trouble.isEmpty() && !wasInvalid && !desk_.paper().invalid) {
        showMark(before); // the two rows that changed, not sixty
        showMark(desk_.cursor());
        if (desk_.cursor() < table_->rowCount())
            table_->scrollToItem(table_->item(desk_.cursor(), 1));
        if (!flash_->text().isEmpty())
            say(Plain, QString());
        return true;
    }
    return after(trouble);
}

void CountStage::enter() {
    if (const QString trouble = desk_.enter(); !trouble.isEmpty()) {
        say(Bad, trouble);
        QApplication::beep();
        return;
    }
    const PaperMarks& paper = desk_.papers().last();
    if (isOvermarked(desk_.shape(), paper))
        say(Plain, ballotText("More marks than allowed: the paper counts as invalid."));
    else if (!flash_->text().isEmpty())
        say(Plain, QString());
    if (desk_.papers().size() >= bundleSize_) {
        storeBundle();
        return;
    }
    showPaper();
    showTotals();
}

void CountStage::storeBundle() {
    if (desk_.papers().isEmpty()) {
        say(Bad, ballotText("This bundle has no paper yet."));
        return;
    }
    const auto c = count();
    BallotBundle bundle;
    bundle.count = Id<BallotCount>(c ? c->id : 0);
    const CountTotals totals = desk_.totals();
    const QList<PaperMarks> papers = desk_.take();
    bundle.marks = printPapers(desk_.shape(), papers);
    store(bundle, totals, papers);
}

bool CountStage::store(const BallotBundle& bundle, const CountTotals& totals,
                       const QList<PaperMarks>& papers) {
    inLine_ += totals;
    refused_ = false;
    const bool now = patience_.attempt(
        [this, bundle] {
            BallotBundle fresh = bundle; // tried again, it must not keep a number that was taken
            return book().insert(fresh);
        },
        [this, totals, papers](const Outcome<Receipt>& receipt) {
            CountTotals left; // what still stands in line behind it
            left.papers = inLine_.papers - totals.papers;
            left.invalid = inLine_.invalid - totals.invalid;
            left.items = inLine_.items;
            for (qsizetype i = 0; i < totals.items.size(); ++i) {
                ItemTally& t = left.items[i];
                t.yes -= totals.items[i].yes;
                t.no -= totals.items[i].no;
                t.abstain -= totals.items[i].abstain;
                t.invalid -= totals.items[i].invalid;
                for (qsizetype g = 0; g < totals.items[i].grades.size(); ++g)
                    t.grades[g] -= totals.items[i].grades[g];
            }
            inLine_ = left;
            if (!receipt) {
                desk_.giveBack(papers); // nothing that was keyed is lost
                refused_ = true;
                say(Bad, receipt.error().first().text, receipt.error().first().mend);
            } else {
                deeds_ << receipt->deed;
                say(Good, ballotText("Bundle %1 is kept: %2 papers.")
                              .arg(sizes_.size())
                              .arg(totals.papers));
            }
            showPaper();
            showTotals();
        });
    if (!now)
        say(Plain, ballotText("The bundle waits: somebody else is writing."),
            ballotText("Go on with the next paper."));
    showPaper();
    showTotals();
    return !refused_;
}

void CountStage::undoBundle() {
    if (deeds_.isEmpty()) {
        say(Bad, ballotText("No bundle of this desk is left to undo."));
        return;
    }
    const qint64 deed = deeds_.takeLast();
    (void)patience_.attempt([this, deed] { return book().undo(deed); },
                            [this](const Outcome<Receipt>& receipt) {
                                if (!receipt)
                                    say(Bad, receipt.error().first().text,
                                        receipt.error().first().mend);
                                else
                                    say(Good, ballotText("The last bundle is taken back."));
                            });
}

void CountStage::chooseCount(qint64 number) {
    if (!desk_.papers().isEmpty() || !desk_.isUntouched() || patience_.isWaiting()) {
        say(Bad, ballotText("Close the bundle first: its papers belong to this count."),
            ballotText("F5 keeps them."));
        return;
    }
    const qint64 before = std::exchange(number_, number);
    if (!count()) {
        number_ = before;
        say(Bad, ballotText("This ballot has no such count."),
            ballotText("Counts are made when counting is started."));
        return;
    }
    deeds_.clear();
    follow(nullptr);
    say(Plain, ballotText("Ready for the first paper."));
}

void CountStage::handIn() {
    if (!desk_.papers().isEmpty() || !desk_.isUntouched()) {
        say(Bad, ballotText("Close the bundle first: its papers belong to this count."),
            ballotText("F5 keeps them."));
        return;
    }
    const auto c = count();
    if (!c)
        return;
    const RawId id = c->id;
    (void)patience_.attempt(
        [this, id] { return book().step(BallotCount::kind(), id, QStringLiteral("submit")); },
        [this](const Outcome<Receipt>& receipt) {
            if (!receipt) {
                say(Bad, receipt.error().first().text, receipt.error().first().mend);
                return;
            }
            const Issues left = whyNotCounted(book().read(), facts_);
            if (left.isEmpty())
                say(Good, ballotText("Handed in. The counts agree: the result can be settled."));
            else
                say(left.first().text.isEmpty() ? Good : Plain,
                    ballotText("Handed in. %1").arg(left.first().text), left.first().mend);
        });
}

// --- names and totals, typed into the field -------------------------------------------------

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
    field_->show();
    field_->setFocus();
    ask();
}

void CountStage::endTotals() {
    asking_ = -1;
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
    if (asking_ == 0)
        prompt_->setText(ballotText("Papers in the bundle, the invalid ones too"));
    else if (asking_ == 1)
        prompt_->setText(ballotText("Invalid papers of the bundle"));
    else
        prompt_->setText(
            where + (facts_.way == BallotWay::Appraisal
                         ? ballotText("%1: numbers by grade, then abstaining, as 30/5/2/0/1")
                         : ballotText("%1: for/against/abstaining, as 30/5/2"))
                        .arg(items_[size_t(asking_ - 2)].title));
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
            // The answer before lies in the field again.
            QString before;
            if (!typed_.isEmpty()) {
                before = typed_.takeLast();
            } else {
                before = QString::number(papersOf_.takeLast());
            }
            --asking_;
            takeTotal(); // asks the question
            field_->setText(before);
            field_->selectAll();
            return true;
        }
        return false;
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
