// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file that can be looked at anywhere: a preview of a million rows reads only the page it
// shows, and an import can ask whether the file is still the one that was previewed.
#pragma once
#include "core/exchange/decode.h"
#include "core/exchange/rows_ahead.h"
#include <QFile>

namespace zhijia {

/// Two files with the same fingerprint are the same file for our purposes.
struct Fingerprint {
    qint64 size = 0;
    QByteArray hash; ///< BLAKE2b, 256 bits
    bool operator==(const Fingerprint&) const = default;
};

class CsvFile {
public:
    /// Throws EnvironmentError when the file cannot be opened.
    CsvFile(const QString& path, Encoding encoding, CsvFormat format);

    /// Reads every row from the first, calls `work` with the row's number (from 0), and keeps the
    /// index that `rows` needs. `work` returns false to stop. The row is only valid during the
    /// call; `rows` must not be called by `work`, since the file is being read ahead meanwhile.
    void readAll(const std::function<bool(qint64 number, const CsvRow& row)>& work,
                 const ByteProgress& progress = {});
    /// The same; `prepare` works on each row beforehand, on the thread that reads the file, and
    /// what it has made of the row is handed on.
    void
    readAll(const RowsAhead::Prepare& prepare,
            const std::function<bool(qint64 number, const CsvRow& row, RowValues& values)>& work,
            const ByteProgress& progress = {});
    /// Rows counted from 0, of every kind; fewer at the end of the file. Reads at most 512 rows too
    /// many.
    QList<CsvRow> rows(qint64 first, int count);
    /// Rows seen by readAll so far; the number of rows in the file once it has run to the end.
    qint64 rowCount() const { return rowCount_; }
    bool isComplete() const { return complete_; }

    const QString& path() const { return path_; }
    Encoding encoding() const { return encoding_; }
    const CsvFormat& format() const { return format_; }
    qint64 size() const { return file_.size(); }

    /// Reads the whole file. Compare before importing what was previewed.
    static Fingerprint fingerprint(const QString& path, const ByteProgress& progress = {});

private:
    struct Place {
        qint64 offset;
        qint64 line;
    };
    static constexpr qint64 every = 512;

    QString path_;
    Encoding encoding_;
    CsvFormat format_;
    QFile file_;
    std::unique_ptr<TextSource> source_;
    std::vector<Place> index_; ///< where row 0, 512, 1024 … begins
    qint64 rowCount_ = 0;
    bool complete_ = false;
};

} // namespace zhijia
