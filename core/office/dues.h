// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is due, of every kind of record: the window's page and the command line ask here.
#pragma once
#include "core/book/reader.h"

namespace zhijia {

/// What the records make due as of `day`, the earliest first; with `until` only what must be done
/// by then. `stop` is asked between records and ends it early.
QList<Due> duesOf(const Reader& reader, QDate day, QDate until = {},
                  const std::function<bool()>& stop = {});

/// The same for a page that nobody reads to its end: of kinds with very many records (see
/// core/book/due_key.h) only the `atMost` earliest, and how many more wait.
struct DueList {
    QList<Due> dues;
    QList<std::pair<const Kind*, qint64>> more; ///< records that are not in `dues`
};
DueList earliestDues(const Reader& reader, QDate day, int atMost,
                     const std::function<bool()>& stop = {});

} // namespace zhijia
