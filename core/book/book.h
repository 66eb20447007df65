// SPDX-License-Identifier: GPL-3.0-or-later
// The one door: every change of an office goes through Book::change.
#pragma once
#include "core/book/txn.h"
#include <QObject>

namespace zhijia {

class Book final : public QObject {
    Q_OBJECT
public:
    /// `store` and `clock` outlive the book. `actor` is who did it, as the history will say.
    Book(Store& store, const Clock& clock, const QString& actor, QObject* parent = nullptr);

    const Reader& read() const { return reader_; }

    /// Runs `work` in one transaction. Issues or an exception take everything back: no rows, no
    /// receipt, no signal. When it returns a receipt, the deed is on the disk.
    Outcome<Receipt> change(const DeedText& what, const std::function<Outcome<void>(Txn&)>& work);

    /// One-record deeds, worded by themselves ("Add member 张三").
    Outcome<Receipt> insert(const Kind& kind, Record& record);
    Outcome<Receipt> update(const Kind& kind, Record& record);
    Outcome<Receipt> remove(const Kind& kind, RawId id);
    Outcome<Receipt> step(const Kind& kind, RawId id, const QString& verb,
                          const Params& params = {});
    template <class R>
    Outcome<Receipt> insert(R& record) {
        return insert(R::kind(), record);
    }
    template <class R>
    Outcome<Receipt> update(R& record) {
        return update(R::kind(), record);
    }

    /// What `undo()` and `redo()` would take back or bring back; 0 when there is nothing.
    struct Pending {
        qint64 deed = 0;
        DeedText what;
        qint64 changes = 0; ///< records; thousands are a job and not a keystroke
    };
    /// Of this book's actor: Ctrl+Z never takes back what a colleague did.
    Pending undoable() const;
    Pending redoable() const;
    /// Told of changes made so far, of all; what it throws takes everything back.
    using Progress = std::function<void(qint64 done, qint64 total)>;
    /// Takes back a deed (0: the last one of this actor). Refuses, naming the newer change, when a
    /// record it left has been changed since. Undo is itself a deed: history is never erased.
    Outcome<Receipt> undo(qint64 deed = 0, const Progress& progress = {});
    Outcome<Receipt> redo(const Progress& progress = {});

    struct LogLine {
        qint64 deed = 0;
        QDateTime at;
        QString actor;
        DeedText what;
        qint64 changes = 0;
        qint64 undoes = 0;
        bool undone = false;
    };
    /// The newest deeds first.
    QList<LogLine> log(int limit = 100, qint64 before = 0) const;

    /// Records that somebody looked at what is masked, and why. Refuses an empty reason.
    Outcome<Receipt> reveal(const Kind& kind, RawId id, const QString& field,
                            const QString& reason);

    /// Takes in a receipt of another connection (a job's, a colleague's): tells the screens. Deeds
    /// in between that nobody has told yet are told first, so that screens hear of each once, in
    /// order.
    void adopt(const Receipt& receipt);
    /// Looks for deeds that other processes have done since and adopts them. Cheap when there is
    /// none.
    void poll();

    Store& store() const { return store_; }
    const Clock& clock() const { return clock_; }
    const QString& actor() const { return actor_; }

signals:
    void changed(const zhijia::Receipt& receipt);

private:
    Store& store_;
    const Clock& clock_;
    QString actor_;
    Reader reader_;
    void adoptBefore(qint64 deed);
    qint64 seen_ = 0; ///< newest deed the screens were told of
    qint64 dataVersion_ = 0;
};

} // namespace zhijia
