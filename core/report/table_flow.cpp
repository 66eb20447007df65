// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of any length: the header comes again on each page, a group heading never ends a page, a
// total never begins one, and a row is split only when it is taller than a page.
#include "core/report/column_widths.h"
#include "core/report/paginator.h"
#include "core/report/words.h"

namespace zhijia::report {

namespace {

constexpr Micron thin = mm(0.12), thick = mm(0.35);
constexpr Colour ruleColour = 0x606060, headFill = 0xEDEFF2, groupFill = 0xF6F7F9,
                 zebraFill = 0xF5F7FA;

struct Box {
    Row row;
    bool head = false;
    Micron height = 0;
    std::vector<std::vector<TextLine>> cells; // the lines of each cell
};

class TableFlow {
public:
    TableFlow(LayoutContext& context, Paginator& out, const Table& table);
    void run();

private:
    void setWidths();
    void measure(Box& box);
    void place(std::vector<Box>& chunk, size_t count, Micron room);
    void placeTall(const Box& box);
    void nextPage();
    void openPage();
    void closePage();
    void draw(const Box& box, Micron height);
    Align alignOf(const Box& box, size_t column) const;

    LayoutContext& context_;
    Paginator& out_;
    const Table& table_;
    Micron size_, line_, padX_, padY_;
    std::vector<Micron> edges_; // left edge of each column, and the right edge of the last
    Box head_;
    bool open_ = false;   // a part of the table stands on this page
    Micron ruleFrom_ = 0; // where the vertical rules at hand begin
    Micron top_ = 0;      // of the part on this page
    bool ruled_ = false;  // the last row had vertical rules
    qint64 stripe_ = 0;
};

TableFlow::TableFlow(LayoutContext& context, Paginator& out, const Table& table)
    : context_(context), out_(out), table_(table), size_(table.size), padX_(mm(1.3)),
      padY_(mm(0.8)) {
    setWidths();
    line_ = tightLine(size_);
    head_.head = true;
    for (const Column& column : table.columns)
        head_.row.cells << column.title;
    measure(head_);
}

void TableFlow::setWidths() {
    const Micron total = out_.width();
    std::vector<qint64> widths;
    edges_.push_back(out_.left());
    for (const Micron width :
         columnWidths(table_, total, 2 * padX_, [this](QStringView text, bool bold) {
             return context_.fonts.width(bold ? FontRole::Bold : FontRole::Regular, text, size_);
         }))
        edges_.push_back(edges_.back() + width);
    if (table_.columns.isEmpty())
        edges_.push_back(out_.left() + total);
    // No column may be too narrow for one small character: the wider ones give way.
    const qint64 count = qint64(edges_.size()) - 1;
    const qint64 least = std::min<qint64>(pt(5) + mm(0.4), total / count);
    qint64 above = 0;
    for (size_t i = 1; i < edges_.size(); ++i) {
        widths.push_back(edges_[i] - edges_[i - 1]);
        above += std::max<qint64>(0, widths.back() - least);
    }
    Micron narrowest = static_cast<Micron>(*std::ranges::min_element(widths));
    if (narrowest < least) {
        qint64 sum = 0;
        for (size_t i = 1; i < edges_.size(); ++i) {
            sum += std::max<qint64>(0, widths[i - 1] - least);
            edges_[i] = out_.left() +
                        static_cast<Micron>(least * qint64(i) +
                                            (above ? (total - least * count) * sum / above : 0));
        }
        narrowest = static_cast<Micron>(least);
    }
    // Then smaller padding, and smaller type.
    if (narrowest < 2 * size_ + 2 * padX_)
        padX_ = std::max(mm(0.2), std::min(padX_, (narrowest - 2 * size_) / 2));
    size_ = std::clamp(narrowest - 2 * padX_, pt(1), size_);
}

Align TableFlow::alignOf(const Box& box, size_t column) const {
    if (box.head)
        return Align::Centre;
    return box.row.kind == Row::Group ? Align::Left : table_.columns[qsizetype(column)].align;
}

void TableFlow::measure(Box& box) {
    const bool group = box.row.kind == Row::Group && !box.head;
    const size_t columns = group ? 1 : edges_.size() - 1;
    const FontRole role =
        box.head || box.row.kind != Row::Data ? FontRole::Bold : FontRole::Regular;
    if (box.cells.size() < columns)
        box.cells.resize(columns);
    size_t most = 1;
    for (size_t i = 0; i < columns; ++i) {
        auto& lines = box.cells[i];
        lines.clear();
        if (qsizetype(i) >= box.row.cells.size())
            continue;
        const QString& text = box.row.cells[qsizetype(i)];
        if (text.isEmpty())
            continue;
        const Micron room = (group ? edges_.back() : edges_[i + 1]) - edges_[i] - 2 * padX_;
        // The common case, short text on one line, needs no line breaker.
        bool plain = true;
        Micron width = 0;
        forEachCharacter(text, [&](char32_t c) {
            plain = plain && c != U'\n' && c != U'\r' && c != 0x2028 && c != 0x2029 && c != U'\v' &&
                    c != U'\f';
            width += context_.fonts.glyph(role, c).width(size_);
        });
        if (plain && width <= room)
            lines.push_back({0, text.size(), width, true});
        else
            context_.breaker.breakText(text, role, size_, room, lines);
        most = std::max(most, lines.size());
    }
    box.height = std::max(static_cast<Micron>(most) * line_ + 2 * padY_,
                          box.head ? 0 : table_.minimumRowHeight);
}

void TableFlow::draw(const Box& box, Micron height) {
    Canvas& page = out_.page();
    const Micron top = out_.y(), from = edges_.front(), to = edges_.back();
    const bool group = box.row.kind == Row::Group && !box.head;
    const FontRole role =
        box.head || box.row.kind != Row::Data ? FontRole::Bold : FontRole::Regular;
    if (table_.rules != Table::Plain) {
        // The rule above is drawn once more: viewers widen a filled area to whole pixels, over the
        // rule.
        const auto fill = [&](Colour colour) {
            page.addFill(from, top, to - from, height, colour);
            if (table_.rules == Table::Grid)
                page.addLine(from, top, to, top, thin, ruleColour);
        };
        if (box.head)
            fill(headFill);
        else if (box.row.kind != Row::Data)
            fill(groupFill);
        else if (table_.rules == Table::Zebra && (stripe_ & 1))
            fill(zebraFill);
    }
    stripe_ = box.row.kind == Row::Data && !box.head ? stripe_ + 1 : 0;
    const size_t columns = group ? 1 : edges_.size() - 1;
    for (size_t i = 0; i < columns; ++i) {
        const auto& lines = box.cells[i];
        if (lines.empty())
            continue;
        const Micron right = group ? to : edges_[i + 1];
        const Micron free = height - static_cast<Micron>(lines.size()) * line_;
        drawLines(context_, page, box.row.cells[qsizetype(i)], role, lines, size_, line_,
                  alignOf(box, i), edges_[i] + padX_, top + free / 2,
                  right - edges_[i] - 2 * padX_);
    }
    // Vertical rules run through as many rows as they can: one line per column and page, not per
    // row.
    const bool ruled = table_.rules == Table::Grid && !group;
    if (ruled != ruled_) {
        if (ruled_)
            for (size_t i = 1; i + 1 < edges_.size(); ++i)
                page.addLine(edges_[i], ruleFrom_, edges_[i], top, thin, ruleColour);
        ruleFrom_ = top;
        ruled_ = ruled;
    }
    out_.advance(height);
    const Micron bottom = out_.y();
    if (table_.rules == Table::Grid)
        page.addLine(from, bottom, to, bottom, thin, ruleColour);
    else if (box.head)
        page.addLine(from, bottom, to, bottom, table_.rules == Table::Plain ? mm(0.2) : thin,
                     black);
    else if (table_.rules == Table::Zebra)
        page.addLine(from, bottom, to, bottom, mm(0.08), 0xC8CCD2);
    if (box.row.kind == Row::Total)
        page.addLine(from, top, to, top, mm(0.25), black);
}

void TableFlow::openPage() {
    open_ = true;
    ruled_ = false;
    stripe_ = 0;
    top_ = out_.y();
    out_.page().addLine(edges_.front(), out_.y(), edges_.back(), out_.y(),
                        table_.rules == Table::Plain ? thick : thin,
                        table_.rules == Table::Plain ? black : ruleColour);
    ruleFrom_ = top_;
    draw(head_, head_.height);
}

void TableFlow::closePage() {
    if (!open_)
        return;
    Canvas& page = out_.page();
    const Micron y = out_.y();
    if (ruled_)
        for (size_t i = 1; i + 1 < edges_.size(); ++i)
            page.addLine(edges_[i], ruleFrom_, edges_[i], y, thin, ruleColour);
    if (table_.rules == Table::Grid)
        for (const Micron x : {edges_.front(), edges_.back()})
            page.addLine(x, top_, x, y, thin, ruleColour);
    if (table_.rules == Table::Plain)
        page.addLine(edges_.front(), y, edges_.back(), y, thick, black);
    open_ = false;
}

/// `room` is left below the rows, unless a page does not hold both.
void TableFlow::place(std::vector<Box>& chunk, size_t count, Micron room) {
    Micron need = 0;
    for (size_t i = 0; i < count; ++i)
        need += chunk[i].height;
    if (need + room <= out_.bodyHeight() - head_.height - mm(12))
        need += room;
    const bool tall = need > out_.bodyHeight() - head_.height;
    if (!open_) {
        out_.begin(tall ? out_.bodyHeight() : need + head_.height);
        openPage();
    } else if (out_.y() + need > out_.bottom()) {
        nextPage();
    }
    for (size_t i = 0; i < count; ++i) {
        if (tall && out_.y() + chunk[i].height > out_.bottom())
            placeTall(chunk[i]);
        else
            draw(chunk[i], chunk[i].height);
    }
}

void TableFlow::nextPage() {
    closePage();
    out_.newPage();
    openPage();
}

void TableFlow::placeTall(const Box& box) {
    size_t most = 0;
    for (const auto& lines : box.cells)
        most = std::max(most, lines.size());
    for (size_t from = 0; from < most;) {
        const Micron room = out_.bottom() - out_.y() - 2 * padY_;
        // At least one line goes on a page, so that even a header as tall as the page comes to an
        // end.
        const size_t fit = std::max<Micron>(1, room / line_);
        if (room < line_ && out_.y() > top_ + head_.height) {
            nextPage();
            continue;
        }
        Box part;
        part.row = box.row;
        size_t height = 1;
        for (const auto& lines : box.cells) {
            const size_t begin = std::min(from, lines.size()),
                         end = std::min(from + fit, lines.size());
            part.cells.emplace_back(lines.begin() + qsizetype(begin),
                                    lines.begin() + qsizetype(end));
            height = std::max(height, end - begin);
        }
        draw(part, static_cast<Micron>(height) * line_ + 2 * padY_);
        from += fit;
        if (from < most)
            nextPage();
    }
}

void TableFlow::run() {
    if (table_.columns.isEmpty())
        return;
    if (!table_.caption.isEmpty()) {
        Canvas caption;
        const Micron height = drawText(context_, caption, table_.caption, FontRole::Bold, pt(11),
                                       Align::Centre, out_.left(), 0, out_.width());
        out_.space(mm(3));
        out_.hold(caption, height);
        out_.space(mm(1.2));
    }
    // Rows that must stand together are collected; boxes are used again, so that a long table
    // allocates little.
    const RowCursor next = table_.open();
    std::vector<Box> chunk(1);
    size_t count = 0;
    bool any = false;
    const auto read = [&](Box& box) {
        box.row.kind = Row::Data;
        box.row.cells.clear();
        if (!next(box.row))
            return false;
        context_.step();
        measure(box);
        any = true;
        return true;
    };
    bool more = read(chunk[0]);
    while (more) {
        ++count;
        if (chunk.size() <= count)
            chunk.resize(count + 1);
        more = read(chunk[count]);
        const bool heading = chunk[count - 1].row.kind == Row::Group;
        const bool total = more && chunk[count].row.kind == Row::Total;
        if (more && (heading || total) && count < 32)
            continue;
        place(chunk, count, more ? 0 : out_.room());
        std::swap(chunk[0], chunk[count]);
        count = 0;
    }
    if (!any) {
        chunk[0].row.kind = Row::Group;
        chunk[0].row.cells = {words(context_.language).noRows};
        measure(chunk[0]);
        place(chunk, 1, out_.room());
    }
    closePage();
    out_.space(mm(4));
}

} // namespace

void flowTable(LayoutContext& context, Paginator& out, const Table& table) {
    TableFlow(context, out, table).run();
}

} // namespace zhijia::report
