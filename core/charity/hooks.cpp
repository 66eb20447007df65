// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/hooks.h"
#include "core/charity/words.h"

namespace zhijia {

namespace {
template <class T>
QList<T>& list() {
    static QList<T> all;
    return all;
}
template <class T>
void enlist(T ask) {
    if (!list<T>().contains(ask))
        list<T>() << ask;
}
} // namespace

void registerSaleTakings(SaleTakings ask) { enlist(ask); }
void registerSaleUnfinished(SaleUnfinished ask) { enlist(ask); }
void registerHammerGuard(HammerGuard ask) { enlist(ask); }

QList<OtherTakings> otherTakings(const Reader& reader, Id<CharitySale> sale) {
    QList<OtherTakings> all;
    for (const SaleTakings ask : list<SaleTakings>())
        all += ask(reader, sale);
    return all;
}

Issues saleUnfinished(const Reader& reader, Id<CharitySale> sale) {
    Issues issues;
    for (const SaleUnfinished ask : list<SaleUnfinished>())
        issues += ask(reader, sale);
    return issues;
}

Issues whyNotHammer(const Reader& reader, const DonatedItem& item, const QString& verb) {
    if (list<HammerGuard>().isEmpty())
        return {error(charity::tr("A lot goes under the hammer at the auctioneer's desk only."),
                      charity::tr("Open the auction."))};
    Issues issues;
    for (const HammerGuard ask : list<HammerGuard>())
        issues += ask(reader, item, verb);
    return issues;
}

} // namespace zhijia
