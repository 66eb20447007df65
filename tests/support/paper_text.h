// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says, as one text to look in.
#pragma once
#include "core/report/document.h"
#include <functional>

namespace zhijia::test {

inline QString paperText(const report::Document& d) {
    QString all = d.metadata.title + u'\n';
    const std::function<void(const report::Block&)> walk = [&](const report::Block& block) {
        if (const auto* h = std::get_if<report::Heading>(&block.as))
            all += h->text;
        else if (const auto* p = std::get_if<report::Paragraph>(&block.as))
            for (const auto& run : p->runs)
                all += run.text;
        else if (const auto* k = std::get_if<report::KeyValues>(&block.as))
            for (const auto& item : k->items)
                all += item.name + u'=' + item.value + u'\n';
        else if (const auto* t = std::get_if<report::Table>(&block.as))
            for (const auto& row : t->rows)
                all += row.cells.join(u'|') + u'\n';
        else if (const auto* kept = std::get_if<report::KeepTogether>(&block.as))
            for (const auto& inner : kept->blocks)
                walk(inner);
        all += u'\n';
    };
    for (const auto& block : d.blocks)
        walk(block);
    return all;
}

} // namespace zhijia::test
