// SPDX-License-Identifier: GPL-3.0-or-later
// Where import, export and reports plug themselves into every list without the lists knowing them.
#pragma once
#include "core/book/query.h"

namespace zhijia {

class Desk;

struct ListHooks {
    /// `path`: the file to import, empty to ask for it; `given`: what holds for every line (the
    /// sitting whose list was open), by field key.
    std::function<void(Desk&, const Kind&, const QString& path,
                       const QHash<QString, QVariant>& given)>
        importKind;
    /// Whether a file can be imported, by its name.
    std::function<bool(const QString& path)> mayImport;
    /// `keys`: the visible columns in order; `ids`: the selected rows, empty for all of the query.
    std::function<void(Desk&, const Kind&, const Query&, const QStringList& keys,
                       const QList<RawId>& ids)>
        exportList;
    /// The same columns and rows, on paper.
    std::function<void(Desk&, const Kind&, const Query&, const QStringList& keys,
                       const QList<RawId>& ids)>
        printList;
};
/// Set once at start, before the first list is made.
ListHooks& listHooks();

} // namespace zhijia
