// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds of a till, worded for the history, and the numbers that a cashier types for them.
#include "core/base/text.h"
#include "core/charity/code.h"
#include "core/charity/till.h"
#include "core/charity/words.h"
#include <QRegularExpression>

namespace zhijia {

using charity::tr;

Outcome<std::pair<Money, QString>> amountAnd(const QString& text) {
    const QString plain = tidy(text);
    const qsizetype gap = plain.indexOf(u' ');
    auto money = Money::parse(halfWidth(gap < 0 ? plain : plain.left(gap)));
    if (!money)
        return refuse(tr("\"%1\" is no amount.").arg(plain.left(30)),
                      tr("Type for example: 12.50"));
    return std::pair(*money, gap < 0 ? QString() : plain.mid(gap + 1).trimmed());
}

namespace {
template <class Work>
Outcome<Receipt> deed(Book& book, const char* what, const QStringList& words, Id<SaleReceipt>& made,
                      Work work) {
    return book.change({"charity", what, words}, [&](Txn& txn) -> Outcome<void> {
        const auto id = work(txn);
        if (!id)
            return refuse(id.error());
        made = *id;
        return {};
    });
}
} // namespace

Outcome<Receipt> sellDeed(Book& book, Id<TillShift> shift, const Basket& basket,
                          const Payment& payment, Id<SaleReceipt>& made) {
    return deed(
        book, QT_TRANSLATE_NOOP("charity", "Till: sell %1 for %2"),
        {basket.lines.isEmpty() ? QString() : basket.lines.first().name, basket.total().print()},
        made, [&](Txn& txn) { return ringUp(txn, shift, basket, payment); });
}

Outcome<Receipt> voidDeed(Book& book, Id<TillShift> shift, Id<SaleReceipt> receipt,
                          const QString& reason, Id<SaleReceipt>& made) {
    return deed(book, QT_TRANSLATE_NOOP("charity", "Till: void receipt %1"),
                {book.read().title(SaleReceipt::kind(), receipt.raw())}, made,
                [&](Txn& txn) { return voidReceipt(txn, shift, receipt, reason); });
}

Outcome<Receipt> returnDeed(Book& book, Id<TillShift> shift, Id<SaleReceipt> receipt,
                            const QList<ReturnedLine>& lines, const QString& reason, PayWay way,
                            Id<SaleReceipt>& made) {
    return deed(book, QT_TRANSLATE_NOOP("charity", "Till: goods of receipt %1 come back"),
                {book.read().title(SaleReceipt::kind(), receipt.raw())}, made,
                [&](Txn& txn) { return returnGoods(txn, shift, receipt, lines, reason, way); });
}

Outcome<Id<SaleReceipt>> readReceiptNumber(const Reader& reader, Id<TillShift> shift,
                                           const QString& text) {
    const auto s = reader.get(shift);
    QString plain = halfWidth(tidy(text));
    const auto sale = s ? reader.get(s->sale) : std::nullopt;
    if (const qsizetype dash = plain.indexOf(u'-'); dash > 0) {
        if (sale && plain.left(dash) != QString::number(sale->number))
            return refuse(tr("Receipt %1 is of another sale.").arg(plain), tr("Settle it there."));
        plain = plain.mid(dash + 1);
    }
    bool ok = false;
    const qint64 number = plain.toLongLong(&ok);
    const auto receipt = s && ok ? receiptOf(reader, s->sale, number) : std::nullopt;
    if (!receipt)
        return refuse(tr("There is no receipt \"%1\".").arg(text.left(30)),
                      tr("Type the number at its top."));
    return Id<SaleReceipt>(receipt->id);
}

Outcome<ReturnedLine> readReturned(const Reader& reader, Id<TillShift> shift,
                                   Id<SaleReceipt> receipt, const QString& text) {
    QString code = halfWidth(tidy(text));
    qint64 pieces = 0;
    static const QRegularExpression times(QStringLiteral("^([0-9]{1,5})\\s*[*x×]\\s*(.+)$"));
    if (const auto match = times.match(code); match.hasMatch()) {
        pieces = match.captured(1).toLongLong();
        code = match.captured(2);
        if (pieces < 1)
            return refuse(tr("No piece at all?"), tr("Type for example: 3*123"));
    }
    const auto lines = linesOf(reader, receipt);
    const QString name = reader.title(SaleReceipt::kind(), receipt.raw());
    if (code.startsWith(u'#')) {
        bool ok = false;
        const qint64 position = code.mid(1).toLongLong(&ok);
        for (const ReceiptLine& l : lines)
            if (ok && l.position == position)
                return ReturnedLine{Id<ReceiptLine>(l.id), pieces};
        return refuse(tr("Receipt %1 has no line %2.").arg(name, code.mid(1)),
                      tr("Type # and the number of the line."));
    }
    const auto s = reader.get(shift);
    const auto sale = s ? reader.get(s->sale) : std::nullopt;
    const auto read = readItemCode(code, sale ? sale->number : 0);
    if (!read)
        return refuse(read.error());
    const auto item = sale && read->edition == sale->number ? itemOf(reader, s->sale, read->number)
                                                            : std::nullopt;
    // The same thing may stand on two lines, at two prices: the one of which something is left.
    std::optional<ReturnedLine> found;
    for (const ReceiptLine& l : lines)
        if (item && l.item == Id<DonatedItem>(item->id)) {
            found = ReturnedLine{Id<ReceiptLine>(l.id), pieces};
            if (returnedOf(reader, found->line) < l.quantity)
                break;
        }
    if (found)
        return *found;
    return refuse(tr("%1 is not on receipt %2.").arg(itemCodeText(*read), name),
                  tr("Look at the label and at the receipt; goods without a label come back by the "
                     "number of their line: #2"));
}

Outcome<Receipt> payoutDeed(Book& book, Id<TillShift> shift, const QString& text) {
    const auto read = amountAnd(text);
    if (!read)
        return refuse(read.error());
    TillPayout payout;
    payout.shift = shift;
    payout.amount = read->first;
    payout.reason = read->second;
    return book.insert(payout);
}

} // namespace zhijia
