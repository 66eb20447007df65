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
    const QString text = key >= Qt::Key_0 && key <= Qt::Key_9 ? QString(QChar(key))
                         : key == Qt::Key_X                   ? QStringLiteral("x")
                         : key == Qt::Key_Asterisk            ? QStringLiteral("*")
                         : key == Qt::Key_Plus                ? QStringLiteral("+")
                         : key == Qt::Key_Space               ? QStringLiteral(" ")
                                                              : QString();
    QKeyEvent event(QEvent::KeyPress, key, key == Qt::Key_Z ? Qt::ControlModifier : Qt::NoModifier,
                    text);
    QApplication::sendEvent(to, &event);
}

bool CountStage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && !isBlack())
        if (auto* w = qobject_cast<QWidget*>(watched);
            (w == this || w == field_ || w == table_) && !isAsked()) {
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
        showMark(before); // the row that changed, not sixty
        showCursor();
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
    if (const qint64 counted = all().papers; counted > facts_.returned) {
        say(Bad,
            ballotText("This is paper %1, but %2 were returned.").arg(counted).arg(facts_.returned),
            ballotText("Backspace takes it back. If there really are more, correct the number of "
                       "papers returned in the ballot."));
        QApplication::beep();
    }
    if (desk_.papers().size() >= bundleSize_) {
        storeBundle();
        return;
    }
    showPaper();
    showTotals();
}

/// A paper that is keyed in part or not put away stands in the way of closing and handing in.
bool CountStage::sayOpenPaper() {
    if (desk_.isUntouched())
        return false;
    say(Bad, ballotText("One paper is keyed but not put away."),
        ballotText("Enter puts it away; Backspace takes its marks back."));
    return true;
}

void CountStage::storeBundle() {
    if (desk_.papers().isEmpty()) {
        if (!sayOpenPaper())
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
    const auto said = [this](const Outcome<Receipt>& receipt) {
        if (!receipt)
            say(Bad, receipt.error().first().text, receipt.error().first().mend);
        else
            say(Good, ballotText("The last bundle is taken back."));
    };
    if (!deeds_.isEmpty()) {
        const qint64 deed = deeds_.takeLast();
        (void)patience_.attempt([this, deed] { return book().undo(deed); }, said);
        return;
    }
    // The desk was left in between, or the count was opened again: the last bundle of this count.
    const auto c = count();
    const QList<RawId> last =
        c ? book().read().ids(BallotBundle::kind(),
                              Query()
                                  .eq(QStringLiteral("count"), Id<BallotCount>(c->id))
                                  .by(QStringLiteral("number"), true)
                                  .first(1))
          : QList<RawId>();
    if (last.isEmpty())
        return say(Bad, ballotText("There is no bundle to take back."));
    (void)patience_.attempt(
        [this, id = last.first()] { return book().remove(BallotBundle::kind(), id); }, said);
}

void CountStage::chooseCount(qint64 number) {
    if (desk_.papers().isEmpty() && sayOpenPaper())
        return;
    if (!desk_.papers().isEmpty() || patience_.isWaiting()) {
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
    sayReady();
}

/// In the words of the way of counting that one is in.
void CountStage::sayReady() {
    const auto c = count();
    if (c && c->state == CountState::Submitted)
        say(Plain, QString()); // the question says that it is handed in
    else
        say(Plain, !keysTotals() ? ballotText("Ready for the first paper.")
                   : facts_.onPaper()
                       ? ballotText("Ready for the numbers of a bundle: Enter takes "
                                    "each, ↑ goes back.")
                       : ballotText("Ready for the hands: Enter takes each number, ↑ "
                                    "goes back."));
}

void CountStage::handIn() {
    if (isTyped()) {
        say(Bad, ballotText("The numbers of this bundle are not kept yet."),
            ballotText("Type them to the end first."));
        return;
    }
    if (desk_.papers().isEmpty() && sayOpenPaper())
        return;
    if (!desk_.papers().isEmpty()) {
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

} // namespace zhijia
