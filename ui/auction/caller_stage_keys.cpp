// SPDX-License-Identifier: GPL-3.0-or-later
// The caller's keys and what they do.
#include "core/auction/papers.h"
#include "ui/auction/auction_screen.h"
#include "ui/auction/caller_stage.h"
#include "ui/auction/words.h"
#include "ui/charity/direct_print.h"
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace zhijia {

void CallerStage::act(const DeskAct& act, const std::function<void(bool)>& then) {
    const Id<AuctionLot> before = desk_.view().lot;
    // The hall first, then the caller's lists.
    const auto show = [this, before] {
        if (screen_)
            screen_->present(desk_.view());
        showState();
        markLot();
        if (desk_.view().lot != before)
            lots_->scrollToItem(lots_->currentItem());
        showBids();
    };
    if (!act.deed) {
        say(act.said);
        show();
        return;
    }
    writing_ = true;
    const auto deed = [this, run = act.deed] {
        own_ = true;
        try {
            auto done = run();
            own_ = false;
            return done;
        } catch (...) {
            own_ = false;
            throw;
        }
    };
    const auto answer = [this, show, then](const Outcome<Receipt>& done) {
        writing_ = false;
        if (then)
            then(done.has_value());
        const DeskSaid said = desk_.settled(done);
        show();
        if (!said.text.isEmpty())
            say(said);
        emit settled(done.has_value());
    };
    if (!patience_.attempt(deed, answer) && writing_)
        say({DeskSaid::Asks, auctionText("Writing: somebody else is writing just now."),
             auctionText("Nothing is lost; it goes on by itself in a moment.")});
}

void CallerStage::showEvent(QShowEvent* event) {
    Stage::showEvent(event);
    if (asked_)
        return;
    asked_ = true;
    act(desk_.sit(), [this](bool done) { sat_ = done; });
}

void CallerStage::closeEvent(QCloseEvent* event) {
    const DeskAct leave = left_ || !sat_ ? DeskAct{} : desk_.leave();
    if (!leave.deed) {
        if (screen_)
            screen_->standAlone();
        Stage::closeEvent(event);
        return;
    }
    const auto deed = [this, run = leave.deed] {
        own_ = true;
        const auto done = run();
        own_ = false;
        return done;
    };
    patience_.attempt(deed, [this](const Outcome<Receipt>&) {
        left_ = true;
        if (closing_) // it had to wait for its turn
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    if (left_)
        closeEvent(event);
    else {
        closing_ = true;
        event->ignore();
    }
}

void CallerStage::setScreen(AuctionScreen* screen) {
    screen_ = screen;
    if (screen_)
        screen_->present(desk_.view());
}

void CallerStage::openScreen() {
    if (!screen_) {
        setScreen(new AuctionScreen(book(), auction()));
        screen_->open(true);
        activateWindow();
        field_->setFocus();
        say({DeskSaid::Did, auctionText("The big screen is on."),
             auctionText("F9 makes it black, Esc there closes it.")});
    } else {
        screen_->close();
        say({DeskSaid::Did, auctionText("The big screen is off."), {}});
    }
}

void CallerStage::printSlip() {
    const QString printer = DirectPrinters::load().receipt;
    if (printer.isEmpty()) {
        say({DeskSaid::No, auctionText("No printer is chosen for receipts."),
             auctionText("Choose one on the page \"Tills\"; every slip can also be printed later, "
                         "from its lot.")});
        return;
    }
    const auto paper = hammerSlipRoll(book().read(), desk_.lot().id);
    const QString trouble = paper ? printTo()(*paper, printer) : paper.error().first().text;
    say(trouble.isEmpty() ? DeskSaid{DeskSaid::Did, auctionText("Sent to the printer."), {}}
                          : DeskSaid{DeskSaid::No, trouble, {}});
}

void CallerStage::press(int key) {
    field_->setFocus();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(field_, &event);
}

bool CallerStage::handle(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_F9 && screen_) { // the hall's picture, not the caller's
        screen_->setBlack(!screen_->isBlack());
        return true;
    }
    if (isBlack())
        return false;
    if (writing_) // the answer is not there yet: the next number may be typed meanwhile
        return key >= Qt::Key_Escape && key != Qt::Key_Backspace && key != Qt::Key_F10;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(desk_.enter(field_->text()));
        return true;
    case Qt::Key_F2:
        act(desk_.hammer());
        return true;
    case Qt::Key_F3:
        act(desk_.pass());
        return true;
    case Qt::Key_F4:
        act(desk_.undo());
        return true;
    case Qt::Key_F5:
    case Qt::Key_PageDown:
        act(desk_.next());
        return true;
    case Qt::Key_F6:
    case Qt::Key_PageUp:
        act(desk_.previous());
        return true;
    case Qt::Key_F7:
        act(desk_.reopen());
        return true;
    case Qt::Key_F8:
        act(desk_.withdraw());
        return true;
    case Qt::Key_F10:
        openScreen();
        return true;
    case Qt::Key_F11:
        printSlip();
        return true;
    case Qt::Key_Escape:
        if (desk_.isAsking()) {
            say(desk_.back());
            return true;
        }
        if (!field_->text().isEmpty()) {
            field_->clear();
            return true;
        }
        return false; // the stage asks and leaves
    default:
        return false;
    }
}

bool CallerStage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* w = qobject_cast<QWidget*>(watched); w == field_ || w == this)
            if (handle(static_cast<QKeyEvent*>(event)))
                return true;
    return Stage::eventFilter(watched, event);
}

} // namespace zhijia
