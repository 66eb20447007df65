// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is which field: proposed from the header, remembered by header text.
#pragma once
#include "core/book/txn.h"

namespace zhijia {

struct ImportColumn {
    QString header;
    QString key; ///< field or split; empty: the column is not imported
    bool operator==(const ImportColumn&) const = default;
};

/// Fields that a file may fill, in the order of the field table.
QList<const Field*> importableFields(const Kind& kind);

/// What a column may become: a field, or several at once (a split).
struct ImportTarget {
    QString key;        ///< as `ImportColumn` has it
    QString label;      ///< translated
    QStringList words;  ///< headers that mean it
    QStringList fields; ///< keys of the fields it fills
};
/// The fields that a file may fill, and behind the last field of a split the split.
QList<ImportTarget> importTargets(const Kind& kind);
std::optional<ImportTarget> importTarget(const Kind& kind, QStringView key);

/// Proposes a field for each header: what was chosen for it last time, else the field's key, label
/// (in either language) or one of its other words. No field is proposed twice, and none of `given`:
/// what holds for every line is no column's.
QList<ImportColumn> mapColumns(const Reader& reader, const Kind& kind, const QStringList& headers,
                               const QStringList& given = {});

/// Remembers the choices by header text; call inside the import's transaction.
void rememberColumns(Txn& txn, const Kind& kind, const QList<ImportColumn>& columns);

} // namespace zhijia
