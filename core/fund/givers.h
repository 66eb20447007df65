// SPDX-License-Identifier: GPL-3.0-or-later
// Who gave: rooms whose proceeds come into a fund (sale, auction) say whose they were, so that the
// trail can be followed without this room knowing theirs.
#pragma once
#include "core/book/reader.h"
#include "core/fund/account.h"

namespace zhijia {

/// A giver's part of what a source brought in.
struct GiverShare {
    QString kind;    ///< kind of the giver's record ("donor"); empty: only the name is known
    RawId id = 0;    ///< its id
    QString name;    ///< as it may be shown: "Anonymous" of who asked for it
    QString through; ///< by what it was given: the item or lot
    Money amount;    ///< > 0
};

/// The parts of what `source` brought into `account`, in the order in which they are to be spent
/// (first in, first out); of everything together that was posted for this record and account.
/// When they do not add up to what was posted: what is missing counts as given by nobody named, and
/// what is too much is cut in proportion (largest remainder). So the trail always balances.
using GiversOf = QList<GiverShare> (*)(const Reader& reader, RawId source, LedgerAccount account);

/// At the start of the program, by the room whose records are named in `Voucher::sourceKind`.
void registerGivers(const char* sourceKind, GiversOf givers);
GiversOf giversOf(QStringView sourceKind); ///< null: nobody told

} // namespace zhijia
