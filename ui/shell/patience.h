// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds that wait for their turn while somebody else is writing, instead of freezing the window or
// being refused.
#pragma once
#include "core/book/book.h"
#include <QPointer>
#include <QTimer>
#include <deque>

namespace zhijia {

/// An import, a check or a colleague may hold the right to write for seconds. The window's own
/// connection waits only a moment for it (see Store::setPatience); what comes at a bad time stands
/// here in line and is tried again until it is done or given up. Use it in the window's thread.
class Patience final : public QObject {
    Q_OBJECT
public:
    /// Is called again and again: it captures by value, and what it captures outlives it.
    using Deed = std::function<Outcome<Receipt>()>;
    using Answer = std::function<void(const Outcome<Receipt>&)>;

    explicit Patience(QObject* parent = nullptr);

    /// Does the deed now and answers at once (true), or puts it in line (false) and says `waits`.
    /// Deeds are done in the order they came. What the environment refuses is answered as an issue.
    bool attempt(const Deed& deed, const Answer& answer);
    bool isWaiting() const { return !line_.empty(); }
    qsizetype waiting() const { return qsizetype(line_.size()); }
    /// What is answered now was in line: whoever asked may be doing something else meanwhile.
    bool isAnsweringLate() const { return late_; }
    /// Gives up everything that stands in line; nothing of it was done.
    void giveUp();

    /// How long the window's connection waits before a deed gets in line.
    static constexpr int momentMs = 200;

signals:
    void waits(const QString& who); ///< `who` is writing, in words

private:
    struct Waiting {
        Deed deed;
        Answer answer;
    };
    /// Null when somebody else is writing.
    std::optional<Outcome<Receipt>> tried(const Deed& deed);
    void again();

    std::deque<Waiting> line_;
    QTimer timer_;
    QString who_;
    bool late_ = false;
};

} // namespace zhijia
