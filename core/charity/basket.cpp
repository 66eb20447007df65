// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/basket.h"
#include "core/base/text.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

Money Basket::total() const {
    Money sum;
    for (const BasketLine& l : lines)
        sum += l.amount();
    return sum;
}

Money Basket::discount() const {
    Money sum;
    for (const BasketLine& l : lines)
        sum += l.discount();
    return sum;
}

qint64 Basket::pieces() const {
    qint64 n = 0;
    for (const BasketLine& l : lines)
        n += l.quantity;
    return n;
}

Outcome<void> Basket::takeOff(Money off, const QString& reason) {
    QList<qint64> weights;
    Money whole;
    for (const BasketLine& l : lines) {
        weights << (l.price * l.quantity - l.reduced).fen();
        whole += l.price * l.quantity - l.reduced;
    }
    if (off.fen() <= 0 || off > whole || whole.fen() == 0)
        return refuse(tr("%1 cannot be taken off %2.").arg(yuan(off), yuan(whole)),
                      tr("Type a smaller amount."));
    if (tidy(reason).isEmpty())
        return refuse(tr("Why is the discount given?"),
                      tr("Type the reason behind the amount: -5 damaged"));
    const QList<Money> parts = off.split(weights);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].share = parts[i];
        lines[i].sharedFor = parts[i].fen() != 0 ? tidy(reason) : QString();
    }
    return {};
}

Outcome<void> Basket::reprice(qsizetype at, Money price, const QString& reason) {
    BasketLine& l = lines[at];
    if (price.fen() <= 0 || price.fen() > charity::highestFen)
        return refuse(tr("%1 is no price.").arg(yuan(price)), tr("Type a price above zero."));
    if (tidy(reason).isEmpty())
        return refuse(tr("Why is the price changed?"),
                      tr("Type the reason behind the price: =8 damaged"));
    if (price < l.price)
        l.reduced = (l.price - price) * l.quantity;
    else { // the customer gives more than is asked
        l.price = price;
        l.reduced = {};
    }
    l.reason = tidy(reason);
    if (l.share > l.price * l.quantity - l.reduced) // never below nothing
        l.share = l.price * l.quantity - l.reduced;
    return {};
}

} // namespace zhijia
