// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of records that one deed inserted one after the other, taken back all at once: undoing an
// import of a hundred thousand lines is a handful of statements.
#pragma once
#include "core/record/kind.h"
#include "core/store/store.h"
#include <functional>

namespace zhijia::runs {

/// The first id of the run that is gone or has another revision; 0 when all are as the deed left
/// them.
RawId firstUnlike(Store& store, const Kind& kind, RawId first, qint64 count, qint64 revision);
/// "Members: 3" for each kind that refers to a record of the run from outside of it.
QStringList references(Store& store, const Kind& kind, RawId first, qint64 count);
/// Puts a run that is in its table into the search index.
void index(Store& store, const Kind& kind, RawId first, qint64 count);
/// Removes the run, keeping the image of each record as a change of `deed`, numbered from `seq` on.
/// `done` is told how many are gone so far; what it throws ends the transaction.
void remove(Store& store, const Kind& kind, RawId first, qint64 count, qint64 deed, int seq,
            const std::function<void(qint64 done)>& done = {});
/// The other way: brings back the records that the changes `from` to `to` of `removal` removed, all
/// of one kind, as inserts of `deed` numbered from `seq` on, the last one first. Throws
/// ConstraintError when one of them does not fit any more; then none is back.
void restore(Store& store, const Kind& kind, qint64 removal, int from, int to, qint64 deed, int seq,
             bool indexWords);

} // namespace zhijia::runs
