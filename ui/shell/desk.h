// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may ask of the window it stands in. Pages know this and not the window.
#pragma once
#include "core/book/book.h"
#include "ui/shell/message_bar.h"

namespace zhijia {

class BackgroundReader;
class Commands;

class Desk {
public:
    virtual ~Desk() = default;

    virtual Book& book() = 0;
    virtual BackgroundReader& background() = 0;
    virtual Commands& commands() = 0;
    virtual MessageBar& messages() = 0;
    /// The window, as a parent for dialogs.
    virtual QWidget* widget() = 0;

    /// Goes to the page that shows such records and opens this one. False when no page does.
    virtual bool openRecord(const Kind& kind, RawId id) = 0;
    virtual bool openPage(const QString& id) = 0;

    /// A long piece of work on its own connection, with progress and Cancel in the status bar.
    /// `work` runs in another thread and calls `progress` often (per cent, or -1 when unknown);
    /// `progress` throws Cancelled when the user asked to stop. `done` runs in the window's thread.
    using Progress = std::function<void(int percent, const QString& text)>;
    using Work = std::function<Outcome<QString>(Store& store, const Progress& progress)>;
    virtual void run(const QString& title, Work work, std::function<void()> done = {}) = 0;

    /// Does a deed and says how it went: its issues, what the environment said, or `done`.
    /// True when the deed was done.
    bool perform(const std::function<Outcome<Receipt>()>& deed, const QString& done = {},
                 bool offerUndo = false);
};

} // namespace zhijia
