// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_decoder.h"
#include "core/base/issue.h"
#include <cstring>
#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace zhijia {

namespace {

constexpr quint64 highBits = 0x8080808080808080ULL;

/// Copies the ASCII bytes at the front, eight at a time; returns how many there were.
qsizetype widenAscii(const uchar* from, qsizetype size, char16_t* to) {
    qsizetype i = 0;
    while (i + 8 <= size) {
        quint64 eight = 0;
        std::memcpy(&eight, from + i, 8);
        if (eight & highBits)
            break;
        for (int k = 0; k < 8; ++k)
            to[i + k] = from[i + k];
        i += 8;
    }
    for (; i < size && from[i] < 0x80; ++i)
        to[i] = from[i];
    return i;
}

/// Writes bytes as "\xA3" so that they can be seen; returns the units written (4 a byte).
qsizetype showBytes(const uchar* from, qsizetype size, char16_t* to) {
    static constexpr char16_t digits[] = u"0123456789ABCDEF";
    for (qsizetype i = 0; i < size; ++i) {
        *to++ = u'\\';
        *to++ = u'x';
        *to++ = digits[from[i] >> 4];
        *to++ = digits[from[i] & 15];
    }
    return size * 4;
}

char16_t* unitsOf(QString& text) { return reinterpret_cast<char16_t*>(text.data()); }

} // namespace

void LineDecoder::Close::operator()(UConverter* converter) const { ucnv_close(converter); }
LineDecoder::~LineDecoder() = default;
LineDecoder::LineDecoder(LineDecoder&&) noexcept = default;
LineDecoder& LineDecoder::operator=(LineDecoder&&) noexcept = default;

LineDecoder::LineDecoder(Encoding encoding) : encoding_(encoding) {
    if (encoding == Encoding::Utf8 || unitBytes(encoding) == 2)
        return;
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open(converterName(encoding), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &status);
    if (U_FAILURE(status))
        throw EnvironmentError(
            QCoreApplication::translate("exchange",
                                        "The encoding %1 is not available on this computer: its "
                                        "ICU library lacks the table. Nothing was changed.")
                .arg(encodingName(encoding)));
}

qsizetype LineDecoder::append(QByteArrayView bytes, QString& out) {
    const auto* from = reinterpret_cast<const uchar*>(bytes.data());
    if (bytes.isEmpty())
        return -1;
    if (unitBytes(encoding_) == 2)
        return appendUtf16(from, bytes.size(), out);
    if (encoding_ == Encoding::Utf8)
        return appendUtf8(from, bytes.size(), out);
    return appendConverted(bytes.data(), bytes.size(), out);
}

qsizetype LineDecoder::appendUtf8(const uchar* from, qsizetype size, QString& out) {
    const qsizetype old = out.size();
    out.resize(old + size); // a byte never becomes more than one unit, unless it has to be shown
    char16_t* to = unitsOf(out);
    qsizetype at = old;
    qsizetype firstBad = -1;
    qsizetype i = 0;
    while (i < size) {
        if (from[i] < 0x80) {
            const qsizetype ascii = widenAscii(from + i, size - i, to + at);
            i += ascii;
            at += ascii;
            continue;
        }
        // Chinese text is nearly all of this shape: E1..EC or EE..EF with two trail bytes.
        if (i + 2 < size && from[i] > 0xE0 && from[i] < 0xF0 && from[i] != 0xED &&
            (from[i + 1] & 0xC0) == 0x80 && (from[i + 2] & 0xC0) == 0x80) {
            to[at++] = static_cast<char16_t>((from[i] & 0x0F) << 12 | (from[i + 1] & 0x3F) << 6 |
                                             (from[i + 2] & 0x3F));
            i += 3;
            continue;
        }
        const qsizetype start = i;
        UChar32 character = 0;
        U8_NEXT(from, i, size, character);
        if (character >= 0) {
            U16_APPEND_UNSAFE(to, at, character);
            continue;
        }
        if (firstBad < 0) {
            firstBad = start;
            out.resize(old + size * 4);
            to = unitsOf(out);
        }
        at += showBytes(from + start, i - start, to + at);
    }
    out.resize(at);
    return firstBad;
}

qsizetype LineDecoder::appendUtf16(const uchar* from, qsizetype size, QString& out) {
    const bool big = encoding_ == Encoding::Utf16BE;
    const auto unit = [&](qsizetype i) {
        return static_cast<char16_t>(big ? from[i] << 8 | from[i + 1] : from[i] | from[i + 1] << 8);
    };
    const qsizetype old = out.size();
    out.resize(old + size * 4);
    char16_t* to = unitsOf(out);
    qsizetype at = old;
    qsizetype firstBad = -1;
    const auto bad = [&](qsizetype i, qsizetype count) {
        if (firstBad < 0)
            firstBad = i;
        at += showBytes(from + i, count, to + at);
    };
    qsizetype i = 0;
    for (; i + 1 < size; i += 2) {
        const char16_t one = unit(i);
        if (!U16_IS_SURROGATE(one)) {
            to[at++] = one;
        } else if (U16_IS_SURROGATE_LEAD(one) && i + 3 < size && U16_IS_TRAIL(unit(i + 2))) {
            to[at++] = one;
            to[at++] = unit(i + 2);
            i += 2;
        } else {
            bad(i, 2);
        }
    }
    if (i < size)
        bad(i, 1);
    out.resize(at);
    return firstBad;
}

qsizetype LineDecoder::appendConverted(const char* from, qsizetype size, QString& out) {
    const qsizetype old = out.size();
    out.resize(old + size);
    const auto* bytes = reinterpret_cast<const uchar*>(from);
    qsizetype at = old + widenAscii(bytes, size, unitsOf(out) + old);
    const char* source = from + (at - old);
    const char* const end = from + size;
    qsizetype firstBad = -1;
    while (source < end) {
        UErrorCode status = U_ZERO_ERROR;
        UChar* target = unitsOf(out) + at;
        ucnv_toUnicode(converter_.get(), &target, unitsOf(out) + out.size(), &source, end, nullptr,
                       true, &status);
        at = target - unitsOf(out);
        if (U_SUCCESS(status))
            break;
        if (status ==
            U_BUFFER_OVERFLOW_ERROR) { // only when bytes before were shown and took four units each
            out.resize(out.size() + size + 16);
            continue;
        }
        char invalid[32];
        int8_t count = sizeof invalid;
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter_.get(), invalid, &count, &ignored);
        count = std::max<int8_t>(count, 1);
        ucnv_resetToUnicode(converter_.get());
        const qsizetype start = source - from - count;
        if (firstBad < 0)
            firstBad = start;
        if (out.size() - at < count * 4 + (end - source))
            out.resize(at + count * 4 + size * 2);
        at += showBytes(bytes + start, count, unitsOf(out) + at);
    }
    ucnv_resetToUnicode(converter_.get());
    out.resize(at);
    return firstBad;
}

} // namespace zhijia
