// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/minutes_part.h"
#include "core/book/reader.h"
#include "core/notices/resolution.h"
#include "core/notices/words.h"

namespace zhijia {

using notices::tr;
using namespace report;

std::vector<Block> resolutionsInMinutes(const Reader& reader, const Sitting& sitting) {
    Table table;
    table.columns = {
        {tr("Document number"), 2}, {tr("Title"), 5}, {tr("For"), 1, mm(18), Align::Right}};
    for (const Resolution& r :
         reader.all<Resolution>(Query()
                                    .eq(QStringLiteral("sitting"), Id<Sitting>(sitting.id))
                                    .in(QStringLiteral("status"),
                                        {QStringLiteral("adopted"), QStringLiteral("published")})
                                    .by(QStringLiteral("number"))))
        table.rows << Row{
            {r.mark, r.title, r.votesFor ? QString::number(*r.votesFor) : QStringLiteral("–")}};
    if (table.rows.isEmpty())
        return {};
    return {{Heading{1, tr("Resolutions adopted")}}, {table}};
}

} // namespace zhijia
