// SPDX-License-Identifier: GPL-3.0-or-later
// Turns text into bytes and gives every character that would be lost by name; the counterpart of
// LineDecoder.
#pragma once
#include "core/exchange/encoding.h"
#include <memory>

struct UConverter;

namespace zhijia {

class LineEncoder {
public:
    /// Utf8, Gb18030, Gbk, Big5. For GBK only those characters count as safe that Windows' code
    /// page 936 and GB18030 write with the same bytes: Excel and we then read the same text.
    explicit LineEncoder(Encoding encoding);
    ~LineEncoder();

    Encoding encoding() const { return encoding_; }
    /// Appends the bytes of `text` to `out`; false when at least one character cannot be written
    /// (see `lost`).
    bool append(QStringView text, QByteArray& out);
    /// The characters of `text` that this encoding cannot hold, in order: not in its table, NUL,
    /// half a surrogate pair.
    QList<char32_t> lost(QStringView text);

private:
    struct Close {
        void operator()(UConverter* converter) const;
    };
    using Converter = std::unique_ptr<UConverter, Close>;
    static Converter open(Encoding encoding);
    static bool convert(UConverter* converter, QStringView text, QByteArray& out);

    Encoding encoding_;
    Converter converter_;
    Converter second_; ///< GB18030, when writing GBK
};

} // namespace zhijia
