// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Txn, shared by the files of this folder only.
#pragma once
#include "core/book/txn.h"
#include "core/store/history.h"
#include "core/store/statement.h"
#include <QSet>
#include <memory>

namespace zhijia {

struct Txn::Impl {
    qint64 firstCounter = 0, counter = 0; // 0 until the first id is asked for
    int seq = 0;
    int insideStep = 0;
    bool relinking = false;
    QHash<RawId, int>
        seqOf; // of records this deed updated or removed: their later changes join the first
    QStringList indexesLater;
    QSet<const Kind*> expected; // their new records get into the search index run by run
    history::ChangeRow run{0, 0, nullptr, 0, 0, Change::Insert,
                           0, 0, {}}; // inserts that are not written to the history yet
    struct Back {
        const Kind* kind = nullptr;
        RawId record = 0;
        std::shared_ptr<const Record> before; ///< as it was; null for one that was gone
    };
    QList<Back> back; // what a revert brought back, of kinds that settle
};

/// A unique index refused the row: says which field, and who has the value already.
Issues clash(const Reader& reader, const Kind& kind, const Record& record,
             const ConstraintError& e);

} // namespace zhijia
