// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/column_widths.h"
#include <algorithm>

namespace zhijia::report {

namespace {

constexpr int rowsLookedAt = 200;

/// Shares `total` by weight; fixed widths that leave no room for the others give way.
std::vector<qint64> byWeight(const Table& table, qint64 total) {
    qint64 fixed = 0, weights = 0;
    for (const Column& column : table.columns) {
        fixed += column.width;
        weights += column.width ? 0 : std::max(1, column.weight);
    }
    const qint64 forFixed = fixed == 0 ? 0
                            : weights  ? std::min<qint64>(fixed, total * 9 / 10)
                                       : total;
    // Cumulative rounding: the last edge lands exactly on the margin.
    std::vector<qint64> widths;
    qint64 partsFixed = 0, partsWeight = 0, before = 0;
    for (const Column& column : table.columns) {
        if (column.width)
            partsFixed += column.width;
        else
            partsWeight += std::max(1, column.weight);
        const qint64 edge = (fixed ? forFixed * partsFixed / fixed : 0) +
                            (weights ? (total - forFixed) * partsWeight / weights : 0);
        widths.push_back(edge - before);
        before = edge;
    }
    return widths;
}

std::vector<qint64> longestWords(const Table& table, const TextWidth& width) {
    std::vector<qint64> words;
    for (const Column& column : table.columns)
        words.push_back(longestWord(column.title, true, width));
    const RowCursor next = table.open();
    Row row;
    for (int i = 0; i < rowsLookedAt; ++i) {
        row.cells.clear();
        row.kind = Row::Data;
        if (!next(row))
            break;
        if (row.kind == Row::Group) // takes the whole width
            continue;
        for (size_t k = 0; k < words.size() && qsizetype(k) < row.cells.size(); ++k)
            words[k] = std::max<qint64>(
                words[k], longestWord(row.cells[qsizetype(k)], row.kind == Row::Total, width));
    }
    return words;
}

} // namespace

Micron longestWord(QStringView text, bool bold, const TextWidth& width) {
    Micron longest = 0;
    qsizetype from = 0;
    const auto end = [&](qsizetype to) {
        if (to > from)
            longest = std::max(longest, width(text.mid(from, to - from), bold));
        from = to;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            end(i);
            from = i + 1;
        } else if (c.unicode() >= 0x2E80 && !c.isLowSurrogate()) { // stands for itself
            end(i);
            const qsizetype next = c.isHighSurrogate() ? std::min(i + 2, text.size()) : i + 1;
            end(next);
            i = next - 1;
        } else if ((c == u'-' || c == u'/') && i + 1 < text.size() && !text[i + 1].isDigit()) {
            end(i + 1);
        }
    }
    end(text.size());
    return longest;
}

QList<Micron> columnWidths(const Table& table, Micron total, Micron padding,
                           const TextWidth& width) {
    std::vector<qint64> widths = byWeight(table, total);
    std::vector<qint64> needed = longestWords(table, width);
    qint64 lacking = 0, spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        // A little more than the word: widths are rounded on the way to the page.
        needed[i] =
            std::min<qint64>(needed[i] + padding + mm(0.1), std::max<qint64>(widths[i], total / 4));
        lacking += std::max<qint64>(0, needed[i] - widths[i]);
        spare += std::max<qint64>(0, widths[i] - needed[i]);
    }
    QList<Micron> result;
    if (lacking == 0 || spare == 0) {
        for (const qint64 w : widths)
            result << static_cast<Micron>(w);
        return result;
    }
    // Who has room gives it in proportion; when there is not enough, each gets the same share of
    // what it lacks.
    qint64 given = 0, taken = 0, lackedBefore = 0, sparedBefore = 0;
    const qint64 moved = std::min(lacking, spare);
    for (size_t i = 0; i < widths.size(); ++i) {
        if (const qint64 lack = needed[i] - widths[i]; lack > 0) {
            lackedBefore += lack;
            const qint64 upTo = moved * lackedBefore / lacking;
            result << static_cast<Micron>(widths[i] + upTo - given);
            given = upTo;
        } else {
            sparedBefore += -lack;
            const qint64 upTo = moved * sparedBefore / spare;
            result << static_cast<Micron>(widths[i] - (upTo - taken));
            taken = upTo;
        }
    }
    return result;
}

} // namespace zhijia::report
