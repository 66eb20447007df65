// SPDX-License-Identifier: GPL-3.0-or-later
// What is over stands, for undo and redo too: they write rows without asking a kind's check, so
// they ask its `mayRemove` of every record they are about to touch. Changes are taken back in the
// reverse order, so each is judged as things stood when it was made: undoing the closing of a
// sitting opens it first and then sets its roll free.
#include "core/book/txn_impl.h"

namespace zhijia {

Outcome<void> Txn::standsNot(const QList<history::ChangeRow>& rows) {
    for (const history::ChangeRow& row : rows) {
        if (!row.kind->mayRemove)
            continue;
        for (qint64 i = 0; i < (row.op == Change::Insert ? row.count : 1); ++i) {
            auto record = get(*row.kind, row.record + i);
            if (!record && row.op == Change::Remove) { // it comes back as it was
                record = row.kind->make();
                record->id = row.record;
                const QJsonObject image = history::imageOf(store_, row.deed, row.seq);
                for (auto f = image.begin(); f != image.end(); ++f)
                    if (const Field* field = row.kind->field(f.key()))
                        field->set(*record, history::fromJson(f.value()));
            }
            if (!record)
                continue; // the revert itself says what became of it
            if (const Issues issues = row.kind->mayRemove(*this, *record); refuses(issues))
                return refuse(issues);
        }
    }
    return {};
}

} // namespace zhijia
