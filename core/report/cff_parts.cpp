// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cff_parts.h"
#include <algorithm>

namespace zhijia::report::cff {

void put(QByteArray& out, qint64 n, int bytes) {
    for (int i = bytes - 1; i >= 0; --i)
        out += char(n >> (8 * i) & 0xFF);
}

Index indexAt(const Bytes& cff, qsizetype at) {
    Index index{at, at + 2, qsizetype(cff.number(at, 2)), 1};
    if (index.count == 0)
        return index;
    index.offsetSize = cff.byte(at + 2);
    if (index.offsetSize < 1 || index.offsetSize > 4)
        throw NotUnderstood();
    index.end = index.item(cff, index.count - 1).second;
    return index;
}

QByteArray indexOf(const QList<QByteArray>& items) {
    QByteArray out;
    put(out, items.size(), 2);
    if (items.isEmpty())
        return out;
    put(out, 4, 1);
    qint64 offset = 1;
    put(out, offset, 4);
    for (const QByteArray& item : items)
        put(out, offset += item.size(), 4);
    for (const QByteArray& item : items)
        out += item;
    return out;
}

std::vector<Entry> dictOf(const Bytes& cff, qsizetype from, qsizetype to) {
    std::vector<Entry> entries;
    std::vector<qint64> operands;
    for (qsizetype at = from, begin = from; at < to;) {
        const int b = cff.byte(at++);
        if (b <= 21) {
            const int key = b == 12 ? escape(cff.byte(at++)) : b;
            entries.push_back({key, std::exchange(operands, {}), cff.copy(begin, at)});
            begin = at;
        } else if (b == 28) {
            operands.push_back(qint16(cff.number(at, 2)));
            at += 2;
        } else if (b == 29) {
            operands.push_back(qint32(cff.number(at, 4)));
            at += 4;
        } else if (b == 30) { // a real number, half bytes up to an F
            while ((cff.byte(at) & 0xF) != 0xF && cff.byte(at) >> 4 != 0xF)
                ++at;
            ++at;
            operands.push_back(0);
        } else if (b >= 32 && b <= 246) {
            operands.push_back(b - 139);
        } else if (b >= 247 && b <= 254) {
            const int low = cff.byte(at++);
            operands.push_back(b <= 250 ? (b - 247) * 256 + low + 108
                                        : -(b - 251) * 256 - low - 108);
        } else {
            throw NotUnderstood();
        }
    }
    return entries;
}

qsizetype operandOf(const std::vector<Entry>& dict, int key, size_t which) {
    for (const Entry& e : dict)
        if (e.key == key && which < e.operands.size())
            return qsizetype(e.operands[which]);
    throw NotUnderstood();
}

bool has(const std::vector<Entry>& dict, int key) {
    return std::ranges::any_of(dict, [key](const Entry& e) { return e.key == key; });
}

QByteArray without(const std::vector<Entry>& dict, std::initializer_list<int> keys) {
    QByteArray out;
    for (const Entry& e : dict)
        if (std::ranges::find(keys, e.key) == keys.end())
            out += e.bytes;
    return out;
}

void operand(QByteArray& out, qint64 n) {
    put(out, 29, 1);
    put(out, n, 4);
}

void putOperator(QByteArray& out, int key) {
    if (key >= 1200)
        put(out, 12, 1);
    put(out, key >= 1200 ? key - 1200 : key, 1);
}

} // namespace zhijia::report::cff
