// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rows_ahead.h"

namespace zhijia {

RowsAhead::RowsAhead(CsvReader& reader, Prepare prepare)
    : prepare_(std::move(prepare)), thread_([this, &reader] { read(reader); }) {}

RowsAhead::~RowsAhead() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    freed_.notify_one();
    thread_.join();
}

RowsAhead::Batch* RowsAhead::next() {
    std::unique_lock lock(mutex_);
    if (out_) {
        ++tail_;
        out_ = false;
        freed_.notify_one();
    }
    filled_.wait(lock, [this] { return head_ != tail_ || ended_; });
    if (head_ == tail_) {
        if (error_)
            std::rethrow_exception(std::exchange(error_, nullptr));
        return nullptr;
    }
    out_ = true;
    return &ring_[tail_ % depth];
}

void RowsAhead::read(CsvReader& reader) {
    std::exception_ptr error;
    try {
        qint64 number = 0;
        for (bool more = true; more;) {
            Batch* batch = nullptr;
            {
                std::unique_lock lock(mutex_);
                freed_.wait(lock, [this] { return head_ - tail_ < depth || stopped_; });
                if (stopped_)
                    return;
                batch = &ring_[head_ % depth];
            }
            batch->rows.resize(Batch::most);
            batch->values.resize(Batch::most);
            batch->count = 0;
            // A batch of very long rows is handed over before it is full: memory stays bounded.
            const qint64 from = reader.bytesRead();
            while (more && batch->count < Batch::most && reader.bytesRead() - from < (4 << 20)) {
                more = reader.next(batch->rows[batch->count]);
                if (more && prepare_)
                    prepare_(number++, batch->rows[batch->count], batch->values[batch->count]);
                batch->count += more;
            }
            batch->bytesRead = reader.bytesRead();
            const std::lock_guard lock(mutex_);
            head_ += batch->count > 0;
            filled_.notify_one();
        }
    } catch (...) {
        error = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    error_ = error;
    ended_ = true;
    filled_.notify_one();
}

} // namespace zhijia
