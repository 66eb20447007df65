// SPDX-License-Identifier: GPL-3.0-or-later
// The list that an import reads, whatever kind of file it stands in: rows one after the other, and
// any page of them again.
#pragma once
#include "core/exchange/csv_file.h"

namespace zhijia {

class ListFile {
public:
    /// `sheet` of a workbook, counted from 0; -1: a text file, read as `encoding` and `format` say.
    /// Throws EnvironmentError when the file cannot be opened; refuses what is no workbook.
    static Outcome<std::unique_ptr<ListFile>> open(const QString& path, int sheet,
                                                   Encoding encoding, const CsvFormat& format);
    virtual ~ListFile() = default;
    ListFile(const ListFile&) = delete;
    ListFile& operator=(const ListFile&) = delete;

    /// Every row from the first; `work` returns false to stop and must not call `rows`. Refuses a
    /// file that breaks off. `prepare` works on each row before `work` does, on another thread
    /// where the file allows it, and always in order.
    virtual Outcome<void>
    readAll(const RowsAhead::Prepare& prepare,
            const std::function<bool(qint64 number, const CsvRow& row, RowValues& values)>& work,
            const ByteProgress& progress = {}) = 0;
    /// The same without preparation.
    Outcome<void> readAll(const std::function<bool(qint64 number, const CsvRow& row)>& work,
                          const ByteProgress& progress = {}) {
        return readAll(
            {}, [&](qint64 number, const CsvRow& row, RowValues&) { return work(number, row); },
            progress);
    }
    /// Rows counted from 0, of every kind; fewer at the end of the file.
    virtual QList<CsvRow> rows(qint64 first, int count) = 0;

protected:
    ListFile() = default;
};

} // namespace zhijia
