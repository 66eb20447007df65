// SPDX-License-Identifier: GPL-3.0-or-later
// The till's keys and what they do: sell, pay, void, take back, pay out.
#include "ui/charity/direct_print.h"
#include "ui/charity/till_stage.h"
#include "ui/charity/words.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace zhijia {

void TillStage::attempt(const Patience::Deed& deed, const std::function<void()>& done) {
    writing_ = true;
    const auto answer = [this, done](const Outcome<Receipt>& receipt) {
        writing_ = false;
        if (receipt)
            done();
        else {
            // What another till sold meanwhile leaves the basket; the rest is paid at once.
            const QString gone = task_ == Task::None ? till_.dropGone() : QString();
            say({TillSaid::No, receipt.error().first().text,
                 gone.isEmpty() ? receipt.error().first().mend : gone});
        }
    };
    if (!patience_.attempt(deed, answer) && writing_)
        say(Asking, charityText("Writing: somebody else is writing just now."),
            charityText("Nothing is lost; it goes on by itself in a moment."));
}

void TillStage::acknowledged(Id<SaleReceipt> made, const QString& text) {
    last_ = made;
    const auto r = book().read().get(made);
    field_->clear();
    ask();
    showBasket();
    say(Good, r ? charityText("%1: %2").arg(r->name, text) : text,
        r && r->change.fen() > 0 ? charityText("Change: %1").arg(r->change.print()) : QString());
    QApplication::beep(); // it is on the disk
    emit rung(made.raw());
    if (const auto chosen = DirectPrinters::load();
        chosen.everyReceipt && !chosen.receipt.isEmpty())
        QTimer::singleShot(0, this, [this] { // after the change is shown, which the customer awaits
            if (const QString trouble = printTrouble(); !trouble.isEmpty())
                more_->setText(more_->text().isEmpty() ? trouble : more_->text() + u' ' + trouble);
            more_->setVisible(!more_->text().isEmpty());
        });
}

void TillStage::pay(PayWay way) {
    bool ready = false;
    const TillSaid said = till_.pay(way, field_->text(), ready);
    if (!ready) {
        say(said);
        return;
    }
    auto made = std::make_shared<Id<SaleReceipt>>();
    const QString total = till_.basket().total().print();
    attempt([this, made, shift = shift(), basket = till_.basket(),
             payment = till_.payment()] { return sellDeed(book(), shift, basket, payment, *made); },
            [this, made, total] {
                till_.clear();
                acknowledged(*made, charityText("%1 taken").arg(total));
            });
}

/// "give back 12.50: cash 10.00, QR payment 2.50": whoever sits there must know which way.
QString TillStage::givenBack(const SaleReceipt& r) {
    QStringList ways;
    for (const auto& [money, name] : {std::pair{r.cash, charityText("cash")},
                                      {r.qr, charityText("QR payment")},
                                      {r.transfer, charityText("transfer")}})
        if (money.fen() != 0)
            ways << QStringLiteral("%1 %2").arg(name, (-money).print());
    return charityText("give back %1 (%2)").arg((-r.total).print(), ways.join(u" · "));
}

void TillStage::begin(Task task) {
    if (!till_.isEmpty() && task != Task::PayOut) {
        say(Bad, charityText("Something is in the basket."),
            charityText("Finish this customer first, or Esc empties the basket."));
        return;
    }
    task_ = task;
    taskLines_.clear();
    field_->clear();
    ask();
    say(Asking,
        task == Task::VoidNumber     ? charityText("Void: which receipt?")
        : task == Task::ReturnNumber ? charityText("Return: of which receipt?")
                                     : charityText("Pay out of the drawer: how much?"),
        charityText("Esc goes back."));
}

void TillStage::endTask() {
    task_ = Task::None;
    field_->clear();
    ask();
}

void TillStage::answerTask(const QString& text) {
    const auto no = [this](const Issues& issues) {
        say(Bad, issues.first().text, issues.first().mend);
        field_->selectAll();
    };
    switch (task_) {
    case Task::VoidNumber:
    case Task::ReturnNumber: {
        const auto id = readReceiptNumber(book().read(), shift(), text);
        if (!id)
            return no(id.error());
        taskReceipt_ = *id;
        const auto r = book().read().get(*id);
        const bool voids = task_ == Task::VoidNumber;
        task_ = voids ? Task::VoidReason : Task::ReturnItem;
        field_->clear();
        ask();
        say(Asking,
            charityText("Receipt %1 over %2: %3")
                .arg(r->name, r->total.print(),
                     voids ? charityText("why is it void?") : charityText("what comes back?")),
            charityText("Esc goes back."));
        return;
    }
    case Task::ReturnItem:
        if (!text.isEmpty()) {
            const auto line = readReturned(book().read(), shift(), taskReceipt_, text);
            if (!line)
                return no(line.error());
            taskLines_ << *line;
            field_->clear();
            ask();
            say(Asking,
                charityText("%1 comes back. What else?")
                    .arg(book().read().title(ReceiptLine::kind(), line->line.raw())),
                charityText("Enter alone: that is all. Esc goes back."));
            return;
        }
        task_ = Task::ReturnReason;
        field_->clear();
        ask();
        say(Asking, charityText("Why do the goods come back?"),
            charityText("Enter gives the money back in cash, F3 by QR payment, F4 by transfer. Esc "
                        "goes back."));
        return;
    case Task::VoidReason:
    case Task::ReturnReason: {
        const PayWay way = std::exchange(taskWay_, PayWay::Cash);
        auto made = std::make_shared<Id<SaleReceipt>>();
        const bool voids = task_ == Task::VoidReason;
        attempt(
            [this, made, text, voids, way, shift = shift(), receipt = taskReceipt_,
             lines = taskLines_] {
                return voids ? voidDeed(book(), shift, receipt, text, *made)
                             : returnDeed(book(), shift, receipt, lines, text, way, *made);
            },
            [this, made] {
                endTask();
                const auto r = book().read().get(*made);
                acknowledged(*made, r ? givenBack(*r) : QString());
            });
        return;
    }
    case Task::PayOut:
        attempt([this, text, shift = shift()] { return payoutDeed(book(), shift, text); },
                [this, text] {
                    endTask();
                    say(Good, charityText("Paid out: %1").arg(text));
                });
        return;
    case Task::None:
        return;
    }
}

void TillStage::enter() {
    const QString text = field_->text().trimmed();
    if (task_ != Task::None)
        answerTask(text);
    else if (text.isEmpty() && !till_.isAsking() && !till_.basket().lines.isEmpty())
        say(Asking, charityText("%1 to pay.").arg(till_.due().print()),
            charityText("F2 cash, F3 QR payment, F4 transfer; type the cash given first."));
    else
        say(till_.enter(text));
}

bool TillStage::handle(QKeyEvent* event) {
    if (isBlack())
        return false;
    const int key = event->key();
    if (writing_) // the basket on the screen is being written: what is scanned now waits
        return key != Qt::Key_F9 && (key < Qt::Key_Space || key > Qt::Key_AsciiTilde);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_F2:
    case Qt::Key_F3:
    case Qt::Key_F4:
        if (task_ == Task::ReturnReason) {
            taskWay_ = key == Qt::Key_F2   ? PayWay::Cash
                       : key == Qt::Key_F3 ? PayWay::Qr
                                           : PayWay::Transfer;
            answerTask(field_->text().trimmed());
            return true;
        }
        if (task_ != Task::None) {
            say(Bad, charityText("First finish this."), charityText("Esc goes back."));
            return true;
        }
        pay(key == Qt::Key_F2 ? PayWay::Cash : key == Qt::Key_F3 ? PayWay::Qr : PayWay::Transfer);
        return true;
    case Qt::Key_F5:
        printLast();
        return true;
    case Qt::Key_F6:
        begin(Task::VoidNumber);
        return true;
    case Qt::Key_F7:
        begin(Task::ReturnNumber);
        return true;
    case Qt::Key_F8:
        begin(Task::PayOut);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!field_->text().isEmpty() || task_ != Task::None)
            return false;
        if (!till_.isEmpty())
            say(till_.removeLast());
        return true;
    case Qt::Key_Escape:
        if (task_ != Task::None) {
            endTask();
            say(Plain, charityText("Ready for the next label."));
            return true;
        }
        if (!field_->text().isEmpty()) {
            field_->clear();
            return true;
        }
        if (!till_.isEmpty()) {
            say(till_.back());
            return true;
        }
        return false; // the stage asks and leaves
    default:
        return false;
    }
}

bool TillStage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* w = qobject_cast<QWidget*>(watched); w == field_ || w == this)
            if (handle(static_cast<QKeyEvent*>(event)))
                return true;
    return Stage::eventFilter(watched, event);
}

void TillStage::fit() {
    const auto sized = [&](QWidget* w, int perMille, const QString& more = {}) {
        w->setStyleSheet(QStringLiteral("font-size: %1pt; %2").arg(points(perMille)).arg(more));
    };
    sized(title_, 24, QStringLiteral("font-weight: 600;"));
    sized(field_, 42, QStringLiteral("padding: %1px;").arg(Theme::px(8)));
    sized(flash_, 34, QStringLiteral("font-weight: 600;"));
    sized(more_, 24);
    sized(lines_, 24);
    sized(recent_, 20);
    sized(recentTitle_, 22, QStringLiteral("font-weight: 600;"));
    sized(dueTitle_, 24);
    sized(due_, 72, QStringLiteral("font-weight: 700;"));
    keys_->setStyleSheet(QStringLiteral("QPushButton { font-size: %1pt; padding: %2px %3px; }")
                             .arg(points(18))
                             .arg(Theme::px(3))
                             .arg(Theme::px(7)));
    const int edge = qMin(width(), height()) / 36;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge);
}

} // namespace zhijia
