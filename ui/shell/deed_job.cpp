// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deed_job.h"
#include "core/store/store.h"
#include "ui/shell/words.h"

namespace zhijia {

bool runDeed(Desk& desk, const DeedJob& job) {
    const auto answer = std::make_shared<std::optional<Outcome<Receipt>>>();
    const bool alone = !job.then; // then the message bar says a refusal
    return desk.run(
        job.title,
        [answer, alone, deed = job.deed, &clock = desk.book().clock(), actor = desk.book().actor()](
            Store& store, const Desk::Progress& progress) -> Outcome<QString> {
            Book own(store, clock, actor);
            *answer = deed(own, progress);
            if (!**answer && alone)
                return refuse((*answer)->error());
            return QString(); // what was done is said below, with its undo
        },
        [answer, &desk, done = job.done, then = job.then] {
            if (then)
                then(*answer);
            else if (*answer && **answer)
                sayDone(desk, ***answer, done);
        },
        job.stop);
}

void sayDone(Desk& desk, const Receipt& receipt, const QString& done) {
    const QList<MessageBar::Answer> undo{{shellText("Undo"), [&desk, number = receipt.deed] {
                                              desk.undoDeed(number, shellText("It is as it was."));
                                          }}};
    if (receipt.notes.isEmpty())
        desk.messages().say(MessageBar::Done, done, undo);
    else
        desk.messages().say(receipt.notes, undo);
}

} // namespace zhijia
