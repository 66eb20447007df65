// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/past.h"
#include "core/charity/hooks.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;

namespace {

/// What its items brought, each at its price; and what the spreadsheet names beyond them, without
/// an item, so that the sum is what was said then.
QList<OtherTakings> pastTakings(const Reader& reader, Id<CharitySale> id) {
    const auto sale = reader.get(id);
    if (!sale || !sale->isPast())
        return {};
    OtherTakings then{tr("Held before the program"), sale->pastProceeds, {}, {}, {}};
    Money items;
    for (const DonatedItem& i :
         reader.all<DonatedItem>(Query().eq(QStringLiteral("sale"), id).by(QStringLiteral("id")))) {
        const qint64 pieces = i.sold + i.auctioned;
        if (pieces == 0)
            continue;
        then.lines << OtherTakings::Line{Id<DonatedItem>(i.id), i.category, i.unit, i.stall, {},
                                         i.price * pieces,      pieces};
        items += i.price * pieces;
    }
    qint64 counted = 0;
    for (const OtherTakings::Line& l : std::as_const(then.lines))
        counted += l.pieces;
    if (items != then.total)
        then.lines << OtherTakings::Line{
            {}, {}, {}, {}, {}, then.total - items, qMax<qint64>(0, sale->pastPieces - counted)};
    return {then};
}

} // namespace

void registerPastSales() { registerSaleTakings(&pastTakings); }

} // namespace zhijia
