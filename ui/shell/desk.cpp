// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"
#include "ui/shell/words.h"

namespace zhijia {

bool Desk::perform(const std::function<Outcome<Receipt>()>& deed, const QString& done,
                   bool offerUndo) {
    messages().clear(); // what was said of the last deed is over, and its undo with it
    try {
        const Outcome<Receipt> receipt = deed();
        if (!receipt) {
            messages().say(receipt.error());
            return false;
        }
        if (!receipt->notes.isEmpty())
            messages().say(receipt->notes);
        else if (!done.isEmpty()) {
            QList<MessageBar::Answer> answers;
            if (offerUndo)
                answers << MessageBar::Answer{shellText("Undo"), [this, number = receipt->deed] {
                                                  perform([&] { return book().undo(number); },
                                                          shellText("It is as it was."));
                                              }};
            messages().say(MessageBar::Done, done, answers);
        } else
            messages().clear();
        return true;
    } catch (const EnvironmentError& e) {
        messages().say(MessageBar::Error, e.text());
    } catch (const Cancelled&) {
        messages().say(MessageBar::Note, shellText("Cancelled; nothing was changed."));
    }
    return false;
}

} // namespace zhijia
