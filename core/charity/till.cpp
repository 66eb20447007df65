// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/till.h"
#include "core/base/text.h"
#include "core/charity/code.h"
#include "core/charity/words.h"
#include <QRegularExpression>

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

TillSaid no(const Issues& issues) {
    for (const Issue& i : issues)
        if (i.severity == Severity::Error)
            return {TillSaid::No, i.text, i.mend};
    return {};
}
TillSaid no(const QString& text, const QString& mend = {}) { return {TillSaid::No, text, mend}; }

} // namespace

Till::Till(const Reader& reader, Id<TillShift> shift) : reader_(reader) {
    if (const auto s = reader.get(shift))
        shift_ = *s;
    if (const auto sale = reader.get(shift_.sale))
        edition_ = sale->number;
}

TillSaid Till::asks(Ask what, const QString& text, const QString& mend) {
    ask_ = what;
    return {TillSaid::Asks, text, mend};
}

TillSaid Till::enter(const QString& typed) {
    const QString text = halfWidth(tidy(typed));
    if (ask_ != Ask::Nothing)
        return answer(text);
    if (payment_.qr.fen() > 0 || payment_.transfer.fen() > 0)
        return no(tr("A part is paid already: %1 are still due.").arg(yuan(due())),
                  tr("Take the rest, or Esc gives the payment back."));
    if (text.isEmpty())
        return no(tr("Nothing was typed."), tr("Scan a label, or type the item's number."));
    switch (text[0].unicode()) {
    case u'+':
        return free(text.mid(1));
    case u'=':
        return reprice(text.mid(1));
    case u'-':
        return discount(text.mid(1));
    case u'x':
    case u'X':
        return strike(text.mid(1).trimmed());
    default:
        return scan(text);
    }
}

TillSaid Till::scan(const QString& text) {
    QString code = text;
    qint64 quantity = 1;
    static const QRegularExpression times(QStringLiteral("^([0-9]{1,5})\\s*[*x×]\\s*(.+)$"));
    if (const auto match = times.match(text); match.hasMatch()) {
        quantity = match.captured(1).toLongLong();
        code = match.captured(2);
    }
    const auto read = readItemCode(code, edition_);
    if (!read)
        return no(read.error());
    if (quantity < 1)
        return no(tr("No piece at all?"), tr("Type for example: 3*123"));
    if (read->edition != edition_)
        return no(
            tr("This label is of sale No. %1; this is No. %2.").arg(read->edition).arg(edition_),
            tr("If it is offered here, enter it anew at the intake desk."));
    const auto item = itemOf(reader_, shift_.sale, read->number);
    if (!item)
        return no(tr("No item has the code %1.").arg(itemCodeText(*read)),
                  tr("Type the number on the label, or sell it at a free price: +12.50 name"));
    qint64 inBasket = 0;
    for (const BasketLine& l : basket_.lines)
        if (l.item == Id<DonatedItem>(item->id))
            inBasket += l.quantity;
    if (inBasket > 0 && item->quantity == 1)
        return no(tr("%1 is in the basket already.").arg(item->name));
    if (const Issues why = whyNotItem(reader_, *item, shift_.stall, inBasket + quantity);
        refuses(why))
        return no(why);
    item_ = *item;
    quantity_ = quantity;
    if (item->price.fen() <= 0)
        return asks(Ask::Price, tr("%1 has no price.").arg(item->name),
                    item->suggested.fen() > 0
                        ? tr("Type the price of a piece; usual is %1.").arg(yuan(item->suggested))
                        : tr("Type the price of a piece."));
    if (looksSlippedUp(item->price, item->suggested)) // a low one was asked about at the intake
        return asks(Ask::SlippedItem,
                    tr("%1 costs %2, usual is %3.")
                        .arg(item->name, yuan(item->price), yuan(item->suggested)),
                    tr("Enter if that is right, or type the right price."));
    return take(*item, quantity, item->price, {});
}

TillSaid Till::take(const DonatedItem& item, qint64 quantity, Money price, const QString& reason) {
    BasketLine l;
    l.item = Id<DonatedItem>(item.id);
    l.code = item.code;
    l.name = item.name;
    l.category = item.category;
    l.unit = item.unit;
    l.stall = item.stall;
    l.quantity = quantity;
    l.price = price;
    l.reason = reason;
    return put(l);
}

TillSaid Till::put(const BasketLine& line) {
    ask_ = Ask::Nothing;
    // Another piece of the same at the same price counts up.
    for (BasketLine& l : basket_.lines)
        if (line.item && l.item == line.item && l.price == line.price && l.discount() == Money()) {
            l.quantity += line.quantity;
            return {TillSaid::Took,
                    tr("%1: %2 × %3").arg(l.name, QString::number(l.quantity), l.price.print()),
                    {}};
        }
    basket_.lines << line;
    return {
        TillSaid::Took,
        line.quantity == 1
            ? tr("%1: %2").arg(line.name, line.price.print())
            : tr("%1: %2 × %3").arg(line.name, QString::number(line.quantity), line.price.print()),
        {}};
}

TillSaid Till::free(const QString& text) {
    const auto read = amountAnd(text);
    if (!read)
        return no(read.error());
    const auto& [money, name] = *read;
    if (money.fen() <= 0 || money.fen() > charity::highestFen)
        return no(tr("%1 is no price.").arg(yuan(money)), tr("Type a price above zero."));
    BasketLine l;
    l.name = name.isEmpty() ? tr("Goods at a free price") : name;
    l.price = money;
    l.stall = shift_.stall;
    if (const auto stall = shift_.stall ? reader_.get(shift_.stall) : std::nullopt)
        l.unit = stall->unit;
    Money usual;
    if (!name.isEmpty())
        if (const auto c = reader_.first<GoodsCategory>(Query().eq(QStringLiteral("name"), name))) {
            l.category = Id<GoodsCategory>(c->id);
            usual = c->suggested;
        }
    // Where nothing says what is usual, a sum that stands out asks once more.
    const Money much = Money::fen(100'000);
    if (looksSlipped(money, usual) || (usual.fen() == 0 && money >= much)) {
        line_ = l;
        return asks(Ask::SlippedFree,
                    usual.fen() > 0
                        ? tr("%1 for %2, usual is %3.").arg(yuan(money), l.name, yuan(usual))
                        : tr("%1 for %2: is that right?").arg(yuan(money), l.name),
                    tr("Enter if that is right, or type the right price."));
    }
    return put(l);
}

TillSaid Till::reprice(const QString& text) {
    if (basket_.lines.isEmpty())
        return no(tr("Nothing is in the basket."), tr("Scan an item first."));
    const auto read = amountAnd(text);
    if (!read)
        return no(read.error());
    const qsizetype last = basket_.lines.size() - 1;
    BasketLine& l = basket_.lines[last];
    if (looksSlipped(read->first, l.price)) {
        price_ = read->first;
        reason_ = read->second;
        return asks(Ask::SlippedPrice,
                    tr("%1 costs %2, usual is %3.").arg(l.name, yuan(price_), yuan(l.price)),
                    tr("Enter if that is right, or type the right price."));
    }
    if (auto ok = basket_.reprice(last, read->first, read->second); !ok)
        return no(ok.error());
    return {TillSaid::Took, tr("%1: now %2 (%3)").arg(l.name, l.amount().print(), l.reason), {}};
}

TillSaid Till::discount(const QString& text) {
    if (basket_.lines.isEmpty())
        return no(tr("Nothing is in the basket."), tr("Scan an item first."));
    static const QRegularExpression percent(QStringLiteral("^([0-9]{1,3})\\s*%\\s*(.*)$"));
    Money off;
    QString reason;
    if (const auto match = percent.match(text); match.hasMatch()) {
        Money whole;
        for (const BasketLine& l : basket_.lines)
            whole += l.price * l.quantity - l.reduced;
        const qint64 share = match.captured(1).toLongLong();
        if (share > 100)
            return no(tr("More than everything cannot be taken off."),
                      tr("Type for example: -10%"));
        off = Money::fen(whole.fen() * share / 100); // down to the fen
        reason = match.captured(2);
    } else {
        const auto read = amountAnd(text);
        if (!read)
            return no(read.error());
        off = read->first;
        reason = read->second;
    }
    if (auto ok = basket_.takeOff(off, reason); !ok)
        return no(ok.error());
    return {TillSaid::Took, tr("%1 off: %2 to pay").arg(off.print(), basket_.total().print()), {}};
}

TillSaid Till::answer(const QString& text) {
    const Ask asked = ask_;
    if (asked == Ask::LargeNote) { // answered by paying once more
        ask_ = Ask::Nothing;
        return enter(text);
    }
    if (text.isEmpty() && asked != Ask::Price) { // yes
        ask_ = Ask::Nothing;
        switch (asked) {
        case Ask::SlippedItem:
            return take(item_, quantity_, item_.price, {});
        case Ask::SlippedFree:
            return put(line_);
        default: {
            const qsizetype last = basket_.lines.size() - 1;
            if (auto ok = basket_.reprice(last, price_, reason_); !ok)
                return no(ok.error());
            return {
                TillSaid::Took,
                tr("%1: now %2 (%3)")
                    .arg(basket_.lines[last].name, basket_.lines[last].amount().print(), reason_),
                {}};
        }
        }
    }
    const QString name = askedAbout();
    const auto money = Money::parse(text.startsWith(u'=') ? text.mid(1) : text);
    const bool code = isItemCode(text);
    if (code || !money || money->fen() <= 0 || money->fen() > charity::highestFen)
        return {TillSaid::No, tr("First the price of %1.").arg(name),
                code ? tr("Type it and press Enter; then scan the next label.")
                     : tr("Type for example: 12.50; Esc gives it up.")};
    const Money usual = asked == Ask::Price ? item_.suggested : Money();
    if (looksSlipped(*money, usual)) {
        item_.price = *money;
        return asks(Ask::SlippedItem,
                    tr("%1 costs %2, usual is %3.").arg(name, yuan(*money), yuan(usual)),
                    tr("Enter if that is right, or type the right price."));
    }
    ask_ = Ask::Nothing;
    if (asked == Ask::SlippedFree) {
        line_.price = *money;
        return put(line_);
    }
    if (asked == Ask::SlippedPrice) {
        const qsizetype last = basket_.lines.size() - 1;
        if (auto ok = basket_.reprice(last, *money, reason_); !ok)
            return no(ok.error());
        return {TillSaid::Took,
                tr("%1: %2").arg(basket_.lines[last].name, basket_.lines[last].amount().print()),
                {}};
    }
    return take(item_, quantity_, *money, tr("priced at the till"));
}

TillSaid Till::strike(const QString& text) {
    bool ok = true;
    const qsizetype line = text.isEmpty() ? basket_.lines.size() : text.toLongLong(&ok);
    if (!ok || line < 1 || line > basket_.lines.size())
        return no(tr("There is no line %1 in the basket.").arg(text),
                  tr("Type for example: x2 for the second line."));
    const QString name = basket_.lines.takeAt(line - 1).name;
    return {TillSaid::Took, tr("Out of the basket: %1").arg(name), {}};
}

QString Till::dropGone() {
    QStringList names;
    QHash<qint64, qint64> wanted;
    basket_.lines.removeIf([&](const BasketLine& l) {
        const auto item = l.item ? reader_.get(l.item) : std::nullopt;
        const bool gone =
            l.item && (!item || refuses(whyNotItem(reader_, *item, shift_.stall,
                                                   wanted[l.item.raw()] + l.quantity)));
        if (gone)
            names << l.name;
        else if (l.item)
            wanted[l.item.raw()] += l.quantity;
        return gone;
    });
    payment_ = {};
    return names.isEmpty() ? QString() : tr("Out of the basket: %1").arg(names.join(tr(", ")));
}

QString Till::askedAbout() const {
    return ask_ == Ask::SlippedFree    ? line_.name
           : ask_ == Ask::SlippedPrice ? basket_.lines.last().name
                                       : item_.name;
}

TillSaid Till::removeLast() {
    if (ask_ != Ask::Nothing || basket_.lines.isEmpty())
        return back();
    const QString name = basket_.lines.takeLast().name;
    payment_ = {};
    return {TillSaid::Took, tr("Out of the basket: %1").arg(name), {}};
}

TillSaid Till::back() {
    if (ask_ != Ask::Nothing) {
        ask_ = Ask::Nothing;
        return {TillSaid::Took, tr("Given up. Go on with the next label."), {}};
    }
    if (payment_.qr.fen() > 0 || payment_.transfer.fen() > 0) {
        payment_ = {};
        return {TillSaid::Took, tr("The payment is given up; give back what was paid."), {}};
    }
    if (basket_.lines.isEmpty())
        return no(tr("Nothing is in the basket."));
    clear();
    return {TillSaid::Took, tr("The basket is empty."), {}};
}

void Till::clear() {
    basket_ = {};
    payment_ = {};
    ask_ = Ask::Nothing;
}

TillSaid Till::pay(PayWay way, const QString& typed, bool& ready) {
    ready = false;
    const QString text = halfWidth(tidy(typed));
    const bool confirmed = ask_ == Ask::LargeNote;
    if (ask_ != Ask::Nothing && !confirmed)
        return no(tr("First the price of %1.").arg(askedAbout()),
                  tr("Type for example: 12.50; Esc gives it up."));
    if (basket_.lines.isEmpty())
        return no(tr("Nothing is in the basket."), tr("Scan an item first."));
    const Money rest = due();
    if (isItemCode(text))
        return no(tr("This is an item's code, not an amount."),
                  tr("Press Enter to put it into the basket."));
    if (way == PayWay::Cash) {
        const auto given = text.isEmpty() ? Outcome<Money>(rest) : Money::parse(text);
        if (!given)
            return no(tr("\"%1\" is no amount.").arg(text.left(30)), tr("Type for example: 50"));
        if (*given < rest)
            return no(tr("%1 is missing.").arg(yuan(rest - *given)),
                      tr("Ask for the rest, or take something out of the basket."));
        const Money largestNote = Money::fen(10'000);
        if (*given - rest >= largestNote && !(confirmed && *given == payment_.tendered)) {
            payment_.tendered = *given;
            return asks(Ask::LargeNote, tr("%1 change?").arg(yuan(*given - rest)),
                        tr("The same again if that is right, or type the right amount."));
        }
        payment_.tendered = *given;
        ask_ = Ask::Nothing;
        ready = true;
        return {TillSaid::Took,
                *given > rest ? tr("Change: %1").arg(yuan(*given - rest)) : tr("Paid exactly."),
                {}};
    }
    ask_ = Ask::Nothing;
    Money part = rest;
    QString reference = text;
    if (!text.isEmpty())
        if (const auto read = amountAnd(text); read && text.size() <= 12) {
            part = read->first;
            reference = read->second;
        }
    if (part.fen() <= 0 || part > rest)
        return no(tr("%1 is to be paid, not more.").arg(yuan(rest)), tr("Correct the amount."));
    (way == PayWay::Qr ? payment_.qr : payment_.transfer) += part;
    if (!reference.isEmpty())
        payment_.reference = reference;
    payment_.tendered = {};
    if (part < rest)
        return {TillSaid::Asks, tr("%1 are still due.").arg(yuan(rest - part)),
                tr("Take the rest in cash or otherwise.")};
    ready = true;
    return {TillSaid::Took, tr("Paid exactly."), {}};
}

} // namespace zhijia
