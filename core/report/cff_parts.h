// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks of a Compact Font Format table, read in place and put together again. After
// Adobe's technical note 5176.
#pragma once
#include <QByteArray>
#include <QList>
#include <exception>
#include <initializer_list>
#include <utility>
#include <vector>

namespace zhijia::report::cff {

/// A font of a make, or with a fault, that this program does not know.
struct NotUnderstood : std::exception {};

/// Bytes that somebody else keeps. Reading beside them throws NotUnderstood.
struct Bytes {
    const uchar* data = nullptr;
    qsizetype size = 0;

    int byte(qsizetype at) const {
        if (at < 0 || at >= size)
            throw NotUnderstood();
        return data[at];
    }
    qint64 number(qsizetype at, int bytes) const {
        qint64 n = 0;
        for (int i = 0; i < bytes; ++i)
            n = n << 8 | byte(at + i);
        return n;
    }
    Bytes part(qsizetype from, qsizetype length) const {
        if (from < 0 || length < 0 || from > size || length > size - from)
            throw NotUnderstood();
        return {data + from, length};
    }
    QByteArray copy(qsizetype from, qsizetype to) const {
        const Bytes b = part(from, to - from);
        return {reinterpret_cast<const char*>(b.data), b.size};
    }
};

/// Big-endian.
void put(QByteArray& out, qint64 n, int bytes);

/// A table of byte strings.
struct Index {
    qsizetype at = 0, end = 0, count = 0;
    int offsetSize = 1;
    std::pair<qsizetype, qsizetype> item(const Bytes& cff, qsizetype i) const {
        if (i < 0 || i >= count)
            throw NotUnderstood();
        const qsizetype base = at + 3 + (count + 1) * offsetSize - 1;
        const auto begin = [&](qsizetype n) {
            return base + qsizetype(cff.number(at + 3 + n * offsetSize, offsetSize));
        };
        const qsizetype from = begin(i), to = begin(i + 1);
        if (from > to || to > cff.size)
            throw NotUnderstood();
        return {from, to};
    }
    qint64 bias() const { return count < 1240 ? 107 : count < 33900 ? 1131 : 32768; }
};

/// The table that begins there.
Index indexAt(const Bytes& cff, qsizetype at);
QByteArray indexOf(const QList<QByteArray>& items);

constexpr int escape(int second) { return 1200 + second; }

/// A dictionary: operands, then the operator (12 x is 1200 + x), as bytes and as numbers.
struct Entry {
    int key;
    std::vector<qint64> operands;
    QByteArray bytes;
};

std::vector<Entry> dictOf(const Bytes& cff, qsizetype from, qsizetype to);
/// Throws when it has none.
qsizetype operandOf(const std::vector<Entry>& dict, int key, size_t which = 0);
bool has(const std::vector<Entry>& dict, int key);
/// The entries but these, as they were.
QByteArray without(const std::vector<Entry>& dict, std::initializer_list<int> keys);
/// Adds a number in five bytes, whatever it is: offsets are known before they are written.
void operand(QByteArray& out, qint64 n);
void putOperator(QByteArray& out, int key);

inline constexpr int charsetKey = 15, charStringsKey = 17, privateKey = 18, subrsKey = 19,
                     cidCountKey = escape(34), fdArrayKey = escape(36), fdSelectKey = escape(37),
                     rosKey = escape(30);

} // namespace zhijia::report::cff
