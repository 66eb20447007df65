// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the blocks, then adds headers and footers once the number of pages is known.
#include "core/report/layout.h"
#include "core/report/paginator.h"
#include "core/report/words.h"

namespace zhijia::report {

namespace {

constexpr Micron marginText = pt(9);
constexpr Colour marginColour = 0x404040;

qint64 expected(const std::vector<Block>& blocks) {
    qint64 sum = 0;
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block.as))
            sum += table->source ? table->expectedRows : table->rows.size();
        else if (const auto* labels = std::get_if<Labels>(&block.as))
            sum += labels->labels.size();
        else if (const auto* kept = std::get_if<KeepTogether>(&block.as))
            sum += expected(kept->blocks);
    }
    return sum;
}

/// What is signed or sealed.
bool isEnd(const Block& block) {
    if (const auto* kept = std::get_if<KeepTogether>(&block.as))
        return std::ranges::any_of(kept->blocks, &isEnd);
    return std::holds_alternative<Signatures>(block.as) || std::holds_alternative<Stamp>(block.as);
}

/// A remark of a few lines, as it stands between a table and its signatures.
bool isRemark(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block.as);
    qsizetype characters = 0;
    if (paragraph)
        for (const Run& run : paragraph->runs)
            characters += run.text.size();
    return paragraph && characters <= 160;
}

/// How much room the last piece of block `at` leaves on its page for what must not stand alone on
/// the next: remarks, signatures, seal.
Micron roomAfter(LayoutContext& context, const Paginator& out, const std::vector<Block>& blocks,
                 size_t at) {
    size_t end = at + 1;
    while (end < blocks.size() && end <= at + 2 && isRemark(blocks[end]))
        ++end;
    if (end >= blocks.size() || !isEnd(blocks[end]))
        return 0;
    while (end < blocks.size() && isEnd(blocks[end]))
        ++end;
    Paginator strip(out.setup(), true);
    const qint64 done = context.done;
    flow(context, strip,
         std::vector<Block>(blocks.begin() + qsizetype(at) + 1, blocks.begin() + qsizetype(end)));
    strip.begin(0);
    context.done = done;
    const Micron height = strip.y() - out.setup().top + mm(8); // and the space before it
    return height <= out.bodyHeight() * 2 / 3 ? height : 0;
}

void flowKept(LayoutContext& context, Paginator& out, const KeepTogether& kept) {
    Paginator strip(out.setup(), true);
    const qint64 done = context.done;
    flow(context, strip, kept.blocks);
    strip.begin(0);
    const Micron height = strip.y() - out.setup().top;
    if (height > out.bodyHeight()) {
        context.done = done; // laid out again, page by page
        flow(context, out, kept.blocks);
        return;
    }
    out.begin(height);
    out.page().append(strip.finish().front(), 0, out.y() - out.setup().top);
    out.advance(height);
}

void addMargins(const Document& document, const FontSet& fonts, std::vector<Canvas>& pages) {
    const PageSetup& setup = document.page;
    const QString footer =
        setup.footer.isNull() ? words(document.metadata.language).footer : setup.footer;
    const Micron inner = setup.width - setup.left - setup.right;
    for (size_t i = 0; i < pages.size(); ++i) {
        // A margin text that is too long is set smaller rather than cut or run into the other one.
        const auto put = [&](const QString& pattern, Align align, Micron room, Micron y) {
            const QString text =
                fillTemplate(pattern, document.metadata, qsizetype(i) + 1, qsizetype(pages.size()));
            Micron size = marginText;
            Micron width = fonts.width(FontRole::Regular, text, size);
            if (width > room) {
                size = static_cast<Micron>(qint64(size) * room / width);
                width = fonts.width(FontRole::Regular, text, size);
            }
            const Micron rest = inner - width;
            const Micron x = setup.left + (align == Align::Left    ? 0
                                           : align == Align::Right ? rest
                                                                   : rest / 2);
            pages[i].addText(text, FontRole::Regular, size, x, y, width, marginColour);
        };
        const bool both = !setup.headerLeft.isEmpty() && !setup.headerRight.isEmpty();
        const Micron room = both ? inner / 2 - mm(2) : inner;
        const Micron headerLine = setup.top - mm(5);
        put(setup.headerLeft, Align::Left, room, headerLine - mm(1.6));
        put(setup.headerRight, Align::Right, room, headerLine - mm(1.6));
        if (!setup.headerLeft.isEmpty() || !setup.headerRight.isEmpty())
            pages[i].addLine(setup.left, headerLine, setup.left + inner, headerLine, mm(0.15),
                             0x808080);
        put(footer, Align::Centre, inner,
            setup.height - setup.bottom + (setup.bottom + marginText) / 2);
    }
}

} // namespace

void flow(LayoutContext& context, Paginator& out, const std::vector<Block>& blocks) {
    struct Visitor {
        LayoutContext& context;
        Paginator& out;
        void operator()(const Heading& b) { flowHeading(context, out, b); }
        void operator()(const Paragraph& b) { flowParagraph(context, out, b); }
        void operator()(const KeyValues& b) { flowKeyValues(context, out, b); }
        void operator()(const Table& b) { flowTable(context, out, b); }
        void operator()(const BarChart& b) { flowChart(context, out, b); }
        void operator()(const Timeline& b) { flowTimeline(context, out, b); }
        void operator()(const Signatures& b) { flowSignatures(context, out, b); }
        void operator()(const Stamp& b) { flowStamp(context, out, b); }
        void operator()(const Image& b) { flowImage(context, out, b); }
        void operator()(const QrCode& b) { flowQrCode(context, out, b); }
        void operator()(const Labels& b) { flowLabels(context, out, b); }
        void operator()(const PageBreak&) { out.breakPage(); }
        void operator()(const Space& b) { out.space(b.height); }
        void operator()(const KeepTogether& b) { flowKept(context, out, b); }
    } visitor{context, out};
    for (size_t i = 0; i < blocks.size(); ++i) {
        out.leaveRoom(0);
        const auto* signatures = std::get_if<Signatures>(&blocks[i].as);
        const auto* stamp =
            signatures && i + 1 < blocks.size() ? std::get_if<Stamp>(&blocks[i + 1].as) : nullptr;
        if (stamp) {
            flowSigned(context, out, *signatures, *stamp);
            ++i;
            continue;
        }
        if (!isEnd(blocks[i]))
            out.leaveRoom(roomAfter(context, out, blocks, i));
        std::visit(visitor, blocks[i].as);
    }
    out.leaveRoom(0);
}

Pages layOut(const Document& document, const FontSet& fonts, const Progress& progress) {
    LineBreaker breaker(fonts);
    LayoutContext context{fonts,    breaker, document.metadata.language,
                          progress, 0,       expected(document.blocks)};
    Paginator paginator(document.page, false);
    flow(context, paginator, document.blocks);
    Pages result;
    result.width = document.page.width;
    result.height = document.page.height;
    result.metadata = document.metadata;
    result.pages = paginator.finish();
    // Labels and page breaks at the very end leave an empty page behind: it is not printed.
    while (result.pages.size() > 1 && result.pages.back().isEmpty())
        result.pages.pop_back();
    addMargins(document, fonts, result.pages);
    return result;
}

} // namespace zhijia::report
