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
    for (const Block& block : blocks)
        std::visit(visitor, block.as);
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
