// SPDX-License-Identifier: GPL-3.0-or-later
// Records as a file for Excel and for us: what is exported and imported again changes nothing.
#pragma once
#include "core/book/reader.h"
#include "core/exchange/encoding.h"

namespace zhijia {

struct ExportOptions {
    Encoding encoding = Encoding::Utf8; ///< of CSV
    bool reveal = false; ///< sensitive fields as they are; the caller recorded it (Book::reveal)
    QStringList keys;    ///< fields, in this order; empty: all that are not hidden
    std::function<bool(qint64 done)> progress; ///< false: stop
};

/// Writes the matches to `file`, ".csv" or ".xlsx" by its ending, whole or not at all, and returns
/// how many. References are written by name where the name leads back to the same record, otherwise
/// by number. Throws EnvironmentError (disk full, file held open) and Cancelled.
Outcome<qint64> exportRecords(const Reader& reader, const Kind& kind, const Query& query,
                              const QString& file, const ExportOptions& options = {});

} // namespace zhijia
