// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file's rows on a thread of its own, a few batches ahead of whoever works on them: an
// import spends as long with the database as with the file, and need not do one after the other.
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/row_values.h"
#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace zhijia {

class RowsAhead {
public:
    struct Batch {
        static constexpr size_t most = 512;
        std::vector<CsvRow> rows;      ///< the first `count` are filled; the rest keep their memory
        std::vector<RowValues> values; ///< one for each row, as `prepare` left it
        size_t count = 0;
        qint64 bytesRead = 0;
    };
    /// Runs on the reading thread, once for each row, in order.
    using Prepare = std::function<void(qint64 number, const CsvRow& row, RowValues& values)>;

    /// Starts reading. `reader` must not be used by anybody else while this object lives.
    explicit RowsAhead(CsvReader& reader, Prepare prepare = {});
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// The next rows, valid until the next call; nullptr at the end of the file. Throws what the
    /// reader or `prepare` threw.
    Batch* next();

private:
    void read(CsvReader& reader);

    Prepare prepare_;
    static constexpr size_t depth = 4;
    std::array<Batch, depth> ring_;
    std::mutex mutex_;
    std::condition_variable filled_, freed_;
    size_t head_ = 0;  ///< batches filled so far
    size_t tail_ = 0;  ///< batches given back so far
    bool out_ = false; ///< the caller holds batch `tail_`
    bool ended_ = false, stopped_ = false;
    std::exception_ptr error_;
    std::thread thread_; // last: it uses everything above
};

} // namespace zhijia
