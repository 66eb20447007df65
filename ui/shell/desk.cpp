// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"
#include "core/store/store.h"
#include "ui/shell/words.h"
#include <QWidget>

namespace zhijia {

Desk::Desk() {
    QObject::connect(&patience_, &Patience::waits, &patience_, [this](const QString& who) {
        messages().say(MessageBar::Note, waitingText(who), {{shellText("Do not wait"), [this] {
                                                                 patience_.giveUp();
                                                                 messages().clear();
                                                             }}});
    });
}

QString Desk::waitingText(const QString& who) {
    return shellText("Waiting until %1 has finished writing; it is done by itself then.").arg(who);
}

bool Desk::perform(const Patience::Deed& deed, const QString& done, bool offerUndo,
                   const std::function<void()>& then) {
    messages().clear(); // what was said of the last deed is over, and its undo with it
    const auto was = std::make_shared<bool>(false);
    patience_.attempt(deed, [this, was, done, offerUndo, then](const Outcome<Receipt>& receipt) {
        told(receipt, done, offerUndo);
        *was = receipt.has_value();
        if (*was && then)
            then();
    });
    return *was;
}

void Desk::told(const Outcome<Receipt>& receipt, const QString& done, bool offerUndo) {
    if (!receipt) {
        messages().say(receipt.error());
        return;
    }
    if (!receipt->notes.isEmpty()) {
        messages().say(receipt->notes);
        return;
    }
    if (done.isEmpty()) {
        messages().clear();
        return;
    }
    QList<MessageBar::Answer> answers;
    if (offerUndo)
        answers << MessageBar::Answer{shellText("Undo"), [this, number = receipt->deed] {
                                          undoDeed(number, shellText("It is as it was."));
                                      }};
    messages().say(MessageBar::Done, done, answers);
    if (offerUndo)
        messages().offersToUndo(receipt->deed);
}

void Desk::undoDeed(qint64 deed, const QString& done) {
    const auto lines = book().log(1, deed + 1);
    // What was taken back is said: it may lie on another page.
    const bool known = !lines.isEmpty() && lines.first().deed == deed;
    const QString what = known ? lines.first().what.text() : QString();
    const QString said = known && !done.contains(what) ? done + u' ' + what : done;
    if (!lines.isEmpty() && lines.first().deed == deed && lines.first().changes > undoneAtOnce)
        revertAsJob(deed, done);
    else
        perform([this, deed] { return book().undo(deed); }, {}, false,
                [this, said] {
                    if (!messages().text().isEmpty())
                        return; // there are notes, which matter more
                    messages().say(MessageBar::Done, said, {{shellText("Redo"), [this] {
                                                                 redoDeed(shellText("Done again."));
                                                             }}});
                    messages().offersToUndo(book().read().newestDeed());
                });
}

void Desk::redoDeed(const QString& done) {
    if (book().redoable().changes > undoneAtOnce)
        revertAsJob(0, done);
    else
        perform([this] { return book().redo(); }, done);
}

/// `deed` 0: redo.
void Desk::revertAsJob(qint64 deed, const QString& done) {
    run(deed ? shellText("Undoing") : shellText("Doing again"),
        [deed, done, &clock = book().clock(),
         actor = book().actor()](Store& store, const Progress& progress) -> Outcome<QString> {
            Book own(store, clock, actor);
            const auto tell = [&](qint64 now, qint64 total) {
                progress(total > 0 ? int(qMin<qint64>(100, now * 100 / total)) : -1, {});
            };
            const auto receipt = deed ? own.undo(deed, tell) : own.redo(tell);
            if (!receipt)
                return refuse(receipt.error());
            return done;
        });
}

void Desk::hold(QWidget* window) {
    held_.removeIf([](const QPointer<QWidget>& w) { return w.isNull(); });
    held_ << window;
}

void Desk::letGo() {
    patience_.giveUp();
    const auto held = std::move(held_);
    held_.clear();
    for (const QPointer<QWidget>& window : held)
        delete window.data();
}

} // namespace zhijia
