// SPDX-License-Identifier: GPL-3.0-or-later
// The only thing that writes. It lives inside Book::change and is gone with it.
#pragma once
#include "core/book/reader.h"
#include "core/book/receipt.h"
#include "core/flow/flow.h"

namespace zhijia {

namespace history {
struct ChangeRow;
}

class Txn final : public Reader {
public:
    /// Checks, derives and stores a new record; `record.id` and `revision` are set. A flow's status
    /// is set to its first state. Refuses with the issues of its fields and of its kind.
    Outcome<RawId> insert(const Kind& kind, Record& record);
    /// The same for a record on which `Kind::deriveAlone` was called already, by whoever read it.
    Outcome<RawId> insertReady(const Kind& kind, Record& record);
    /// Stores the record as it now is. Refuses when it was changed meanwhile (issue.field
    /// "revision"), or when a StepOnly field differs.
    Outcome<void> update(const Kind& kind, Record& record);
    Outcome<void> remove(const Kind& kind, RawId id);
    /// Stores a record whose references were pointed elsewhere (a merge): like `update`, but
    /// without the kind's own check and with a flow's fields free, because who is meant stays the
    /// same and nothing is decided.
    Outcome<void> relink(const Kind& kind, Record& record);
    /// Takes a step: state, guard, parameters, effect, write.
    Outcome<void> step(const Kind& kind, RawId id, const QString& verb, const Params& params = {});

    template <class R>
    Outcome<Id<R>> insert(R& record) {
        return insert(R::kind(), record).map([](RawId id) { return Id<R>(id); });
    }
    template <class R>
    Outcome<void> update(R& record) {
        return update(R::kind(), record);
    }
    template <class R>
    Outcome<void> remove(Id<R> id) {
        return remove(R::kind(), id.raw());
    }
    template <class R>
    Outcome<void> step(Id<R> id, const QString& verb, const Params& params = {}) {
        return step(R::kind(), id.raw(), verb, params);
    }

    /// The next number of a series (提案 12, 收据 000123): no gaps, no repeats, given back by a
    /// rollback.
    qint64 nextNumber(const QString& series);
    /// An office-wide decision: a change of the deed like any other, with history and undo. An
    /// empty value takes the setting away.
    void setSetting(const QString& key, const QString& value);
    /// Keeps a value beside the history, where no undo reaches it: secrets, and what is remembered
    /// only for convenience. `Reader::setting` reads it too.
    void keep(const QString& key, const QString& value);
    /// A warning that belongs to the receipt.
    void note(const Issue& issue) { receipt_.notes << issue; }
    qint64 deed() const { return receipt_.deed; }
    /// Says that about `rows` rows of a kind follow, so that indexes may be rebuilt once at the end
    /// instead of row by row. A search by words finds them only after the deed; and warnings of
    /// such rows are not kept in the receipt: who writes so many has said them before. Otherwise
    /// only speed depends on it.
    void expect(const Kind& kind, qint64 rows);

private:
    friend class Book;
    Txn(Store& store, const Clock& clock, const DeedText& what, const QString& actor);
    /// `progress` is told of changes taken back so far, of all; what it throws ends the deed.
    Outcome<void> revert(qint64 deed, const std::function<void(qint64, qint64)>& progress);
    Outcome<void> revertRemovals(const Kind& kind, qint64 deed, int from, int to, bool words);
    Outcome<void> revertOne(const history::ChangeRow& row);
    /// After a revert: what came back must fit what was done since, and what follows it follows.
    Outcome<void> settleBack(qint64 deed);
    /// Refuses to take these changes back when what they were made to is over.
    Outcome<void> standsNot(const QList<history::ChangeRow>& rows);
    Outcome<RawId> add(const Kind& kind, Record& record, bool ready);
    Outcome<void> checked(const Kind& kind, Record& record, const Record* before,
                          bool ready = false);
    Outcome<void> write(const Kind& kind, Record& record, const Record& before);
    Outcome<void> writeRow(const Kind& kind, Record& record, const Record& before);
    Outcome<void> follow();
    Outcome<void> revertRun(const Kind& kind, RawId first, qint64 count, qint64 revision,
                            const std::function<void(qint64)>& done);
    void flushRun();
    Outcome<void> finish();

    struct Impl;
    std::shared_ptr<Impl> impl_;
    Receipt receipt_;
};

} // namespace zhijia
