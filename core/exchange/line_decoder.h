// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the bytes of one physical line into text, strictly: what cannot be read is named by its
// place, never replaced by U+FFFD.
#pragma once
#include "core/exchange/encoding.h"
#include <memory>

struct UConverter;

namespace zhijia {

class LineDecoder {
public:
    explicit LineDecoder(Encoding encoding);
    ~LineDecoder();
    LineDecoder(LineDecoder&&) noexcept;
    LineDecoder& operator=(LineDecoder&&) noexcept;

    Encoding encoding() const { return encoding_; }

    /// Appends the text of `bytes` (complete characters, at most 2^30 bytes) to `out`. Returns the
    /// position of the first byte that is no character of the encoding, or -1. Such bytes are shown
    /// in `out` as "\xA3" each, so that a person finds the place; text like that must never be
    /// taken as data.
    qsizetype append(QByteArrayView bytes, QString& out);

private:
    qsizetype appendUtf8(const uchar* from, qsizetype size, QString& out);
    qsizetype appendUtf16(const uchar* from, qsizetype size, QString& out);
    qsizetype appendConverted(const char* from, qsizetype size, QString& out);

    struct Close {
        void operator()(UConverter* converter) const;
    };
    Encoding encoding_;
    std::unique_ptr<UConverter, Close> converter_;
};

} // namespace zhijia
