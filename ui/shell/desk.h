// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may ask of the window it stands in. Pages know this and not the window.
#pragma once
#include "core/book/book.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/patience.h"
#include <QPointer>

namespace zhijia {

class BackgroundReader;
class Commands;

class Desk {
public:
    Desk();
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
    /// Work that never asks whether it should stop says so: no Cancel is shown that does nothing.
    /// False, and said, when other work is running; nothing is started then.
    using Progress = std::function<void(int percent, const QString& text)>;
    using Work = std::function<Outcome<QString>(Store& store, const Progress& progress)>;
    enum Stop { MayBeCancelled, RunsToItsEnd };
    virtual bool run(const QString& title, Work work, std::function<void()> done = {},
                     Stop stop = MayBeCancelled) = 0;

    /// Does a deed and says how it went: its issues, what the environment said, or `done`.
    /// True when the deed was done. While somebody else is writing it waits in line, says so and
    /// offers to give up; the deed is then called again later: it captures by value. `then` runs
    /// after it was done.
    bool perform(const Patience::Deed& deed, const QString& done = {}, bool offerUndo = false,
                 const std::function<void()>& then = {});
    /// Takes a deed back by its number, and says `done`; a large one as a job with Cancel.
    void undoDeed(qint64 deed, const QString& done);
    /// The same for what was taken back last by whoever works here.
    void redoDeed(const QString& done);
    /// More changes than this are undone as a job.
    static constexpr qint64 undoneAtOnce = 2000;

    /// Says that a deed waits for `who`, with the way out.
    static QString waitingText(const QString& who);

    /// Has a window that reads the office go before the office does, and when the window's
    /// language or size changes. Call it for everything that is opened beside the pages.
    void hold(QWidget* window);

protected:
    /// Ends what was held, and gives up what waits; called before the office or the commands go.
    void letGo();

private:
    void told(const Outcome<Receipt>& receipt, const QString& done, bool offerUndo);
    void revertAsJob(qint64 deed, const QString& done);

    Patience patience_;
    QList<QPointer<QWidget>> held_;
};

} // namespace zhijia
