// SPDX-License-Identifier: GPL-3.0-or-later
// Copies follow their originals: at the end of a deed, and of an undo, every record that copies
// values of a record the deed changed is derived anew. It belongs to the same deed, so that undo
// takes both back.
#include "core/book/txn.h"
#include "core/store/history.h"
#include <QSet>

namespace zhijia {

Outcome<void> Txn::follow() {
    QSet<const Kind*> changed;
    for (const Change& change : receipt_.changes)
        if (change.op == Change::Update)
            changed << change.kind;
    // Kinds stand in the order of their references, so what follows here may be followed further
    // on.
    for (const Kind* kind : kinds())
        for (const Follow& row : kind->follows) {
            const QString key = QString::fromUtf8(row.key);
            const Kind* original = kindByName(QString::fromUtf8(kind->field(key)->refKind));
            if (!changed.contains(original))
                continue;
            flushRun();
            for (const RawId id :
                 history::followers(store_, receipt_.deed, *original, *kind, key)) {
                const auto before = get(*kind, id);
                if (row.still && !row.still(*this, *before))
                    continue;
                auto now = kind->copy(*before);
                kind->derive(*this, *now);
                if (auto ok = writeRow(*kind, *now, *before); !ok)
                    return ok;
                changed << kind;
            }
        }
    return {};
}

} // namespace zhijia
