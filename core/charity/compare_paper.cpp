// SPDX-License-Identifier: GPL-3.0-or-later
// A sale beside the sales before it: as a whole, and by category with the one before. Sales that
// were held before the program was there stand in the same tables.
#include "core/charity/paper_parts.h"
#include "core/charity/papers.h"
#include "core/charity/totals.h"

namespace zhijia {

using namespace charity;
using namespace report;

namespace {

/// "+12.5 %", of what was before; "—" when that was nothing.
QString change(Money before, Money now) {
    if (before.fen() <= 0)
        return QStringLiteral("—");
    const qint64 tenths = (now.fen() - before.fen()) * 1000 / before.fen(), all = qAbs(tenths);
    return QStringLiteral("%1%2.%3 %")
        .arg(tenths < 0   ? QStringLiteral("−")
             : tenths > 0 ? QStringLiteral("+")
                          : QString())
        .arg(all / 10)
        .arg(all % 10);
}

qint64 soldPieces(const QList<TotalLine>& lines) {
    qint64 pieces = 0;
    for (const TotalLine& l : lines)
        pieces += l.pieces;
    return pieces;
}

void byCategory(Document& d, const CharitySale& last, const SaleTotals& before,
                const SaleTotals& now) {
    Table table;
    table.columns = {{tr("Category"), 4},
                     {last.name, 1, mm(38), Align::Right},
                     {tr("This sale"), 1, mm(34), Align::Right},
                     {tr("More or less"), 1, mm(24), Align::Right}};
    QHash<QString, Money> then;
    for (const TotalLine& l : before.byCategory)
        then.insert(l.name, l.amount);
    for (const TotalLine& l : now.byCategory) {
        const Money was = then.take(l.name);
        table.rows << Row{{l.name, was.print(), l.amount.print(), change(was, l.amount)}};
    }
    for (const TotalLine& l : before.byCategory) // what is gone
        if (then.contains(l.name))
            table.rows << Row{{l.name, l.amount.print(), Money().print(), change(l.amount, {})}};
    table.rows << Row{{tr("Total"), before.takings.total().print(), now.takings.total().print(),
                       change(before.takings.total(), now.takings.total())},
                      Row::Total};
    d.heading(2, tr("By category, beside the sale before"));
    d.add({table});
}

} // namespace

void compare(Document& d, const Reader& reader, const CharitySale& sale, const SaleTotals& totals) {
    Table table;
    table.columns = {{tr("Sale"), 4},
                     {tr("Day"), 1, mm(32)},
                     {tr("Items"), 1, mm(18), Align::Right},
                     {tr("Pieces sold"), 1, mm(22), Align::Right},
                     {tr("Receipts"), 1, mm(20), Align::Right},
                     {tr("Proceeds"), 1, mm(30), Align::Right},
                     {tr("More or less"), 1, mm(24), Align::Right}};
    QList<std::pair<QString, Money>> amounts;
    std::optional<CharitySale> last;
    SaleTotals lastTotals;
    for (const CharitySale& other : reader.all<CharitySale>(Query().by(QStringLiteral("number")))) {
        if (other.status == SaleStatus::Cancelled || other.number > sale.number)
            continue;
        const Id<CharitySale> id(other.id);
        const SaleTotals its = other.id == sale.id ? totals : totalsOf(reader, id);
        const Money sum = its.takings.total();
        table.rows << Row{
            {other.name, day(other.saleOn),
             number(reader.count<DonatedItem>(Query().eq(QStringLiteral("sale"), id))),
             number(soldPieces(its.byCategory)),
             other.isPast() ? QStringLiteral("—") : number(its.takings.receipts), sum.print(),
             amounts.isEmpty() ? QString() : change(amounts.last().second, sum)}};
        amounts << std::pair(other.name, sum);
        if (other.id != sale.id) {
            last = other;
            lastTotals = its;
        }
    }
    d.heading(1, tr("Compared with the sales before"));
    if (amounts.size() < 2) {
        d.paragraph(tr("There is no sale before this one in the office. Earlier ones are imported "
                       "on the page \"Sales\", with their proceeds then."));
        return;
    }
    d.add({table});
    d.add({bars(tr("Proceeds, whole yuan"), amounts)});
    byCategory(d, *last, lastTotals, totals);
}

} // namespace zhijia
