// SPDX-License-Identifier: GPL-3.0-or-later
// The few things a document can do by itself; see document.h.
#include "core/report/document.h"
#include <algorithm>

namespace zhijia::report {

qint64 BarChart::fullBar() const {
    qint64 most = std::max<qint64>(1, whole);
    for (const Bar& bar : bars)
        most = std::max(most, bar.value);
    return most;
}

namespace {

/// A cursor over a list, holding a (shared) copy so that it outlives the document.
template <class T>
std::function<bool(T&)> over(const QList<T>& list) {
    return [list, at = qsizetype(0)](T& out) mutable {
        if (at >= list.size())
            return false;
        out = list.at(at++);
        return true;
    };
}

void collect(const std::vector<Block>& blocks, QList<const Table*>& out) {
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block.as))
            out << table;
        else if (const auto* kept = std::get_if<KeepTogether>(&block.as))
            collect(kept->blocks, out);
    }
}

} // namespace

PageSetup PageSetup::landscape() {
    PageSetup setup;
    std::swap(setup.width, setup.height);
    setup.left = setup.right = mm(18);
    setup.top = mm(20);
    setup.bottom = mm(18);
    return setup;
}

RowCursor Table::open() const { return source ? source() : over(rows); }
LabelCursor Labels::open() const { return source ? source() : over(labels); }

void Document::paragraph(const QString& text) {
    Paragraph paragraph;
    paragraph.runs << Run{text};
    const bool chinese = metadata.language == Language::Chinese;
    paragraph.align = chinese ? Align::Justify : Align::Left;
    paragraph.indent = chinese ? 2 : 0;
    add({paragraph});
}

QList<const Table*> Document::tables() const {
    QList<const Table*> result;
    collect(blocks, result);
    return result;
}

void forEachRow(const Table& table, const std::function<bool(const Row&)>& visit) {
    const RowCursor next = table.open();
    Row row;
    while (next(row)) {
        if (!visit(row))
            return;
        row.kind = Row::Data;
        row.cells.clear();
    }
}

} // namespace zhijia::report
