// SPDX-License-Identifier: GPL-3.0-or-later
// A deed of thousands of records: done beside the window, on a connection of its own, and answered
// in the window like any other, with its remarks and its undo.
#pragma once
#include "ui/shell/desk.h"
#include <optional>

namespace zhijia {

struct DeedJob {
    QString title; ///< what the status bar says while it runs
    /// Runs in another thread, on a book of its own: it captures values and nothing of the window.
    std::function<Outcome<Receipt>(Book& own, const Desk::Progress& progress)> deed;
    QString done; ///< said when it was done, with the way to take it back
    Desk::Stop stop = Desk::MayBeCancelled;
    /// In the window's thread, after the screens were told. Null when it was cancelled or the
    /// environment refused, which is said already. Whoever gives this says a refusal and what was
    /// done in its own words. May be empty.
    std::function<void(const std::optional<Outcome<Receipt>>& answer)> then = {};
};

/// False when other work is running, which is said; nothing is started then.
bool runDeed(Desk& desk, const DeedJob& job);

/// What was done, with the offer to undo it; remarks on it come first.
void sayDone(Desk& desk, const Receipt& receipt, const QString& done);

/// Fewer records than this are written in the window's own thread: about a tenth of a second.
constexpr qint64 writtenAtOnce = 150;

} // namespace zhijia
