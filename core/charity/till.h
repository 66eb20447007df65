// SPDX-License-Identifier: GPL-3.0-or-later
// What a till answers to what is scanned or typed, at the speed of the queue. No widget: the full
// screen and the command line ask the same.
//
//   10-0123-4 or 123   an item          3*123      three pieces of it
//   +12.50 cake        goods at a free price, without a label
//   =8 damaged         another price for the last line, with the reason
//   -5 damaged         a discount off the whole; -10% works too
//   x or x2            the last line out, or the second
#pragma once
#include "core/book/book.h"
#include "core/charity/ring.h"

namespace zhijia {

struct TillSaid {
    enum Tone { Took, Asks, No };
    Tone tone = Took;
    QString text, mend;
};

class Till {
public:
    /// `reader` outlives it. The shift must be open to sell, which each deed asks anew.
    Till(const Reader& reader, Id<TillShift> shift);

    const Basket& basket() const { return basket_; }
    Id<TillShift> shift() const { return Id<TillShift>(shift_.id); }
    qint64 edition() const { return edition_; }
    /// A price or a "yes" is asked for; the next thing typed answers it.
    bool isAsking() const { return ask_ != Ask::Nothing; }
    bool isEmpty() const { return basket_.lines.isEmpty() && !isAsking(); }
    Money due() const { return basket_.total() - payment_.transfer - payment_.qr; }
    const Payment& payment() const { return payment_; }

    TillSaid enter(const QString& text);
    TillSaid removeLast();
    /// After a sale was refused: what cannot be sold any more leaves the basket, the payment begins
    /// anew. Says what left; empty when nothing did.
    QString dropGone();
    /// Gives the question, the payment begun or the whole basket up, in this order.
    TillSaid back();
    void clear();
    /// Pays what is due. Empty text: exactly that; an amount: that much; behind a transfer, its
    /// reference. `ready` becomes true when nothing is left to pay and the sale may be rung up.
    TillSaid pay(PayWay way, const QString& text, bool& ready);

private:
    enum class Ask { Nothing, Price, SlippedItem, SlippedFree, SlippedPrice, LargeNote };
    TillSaid scan(const QString& text);
    TillSaid free(const QString& text);
    TillSaid discount(const QString& text);
    TillSaid reprice(const QString& text);
    TillSaid answer(const QString& text);
    TillSaid strike(const QString& text);
    TillSaid take(const DonatedItem& item, qint64 quantity, Money price, const QString& reason);
    TillSaid put(const BasketLine& line);
    QString askedAbout() const; ///< the thing whose price is asked for
    TillSaid asks(Ask what, const QString& text, const QString& mend);

    const Reader& reader_;
    TillShift shift_;
    qint64 edition_ = 0;
    Basket basket_;
    Payment payment_;
    Ask ask_ = Ask::Nothing;
    DonatedItem item_;    ///< the question is about it
    qint64 quantity_ = 1; ///< and so many pieces
    BasketLine line_;     ///< of a free price that is asked about
    Money price_;         ///< of a new price that is asked about
    QString reason_;
};

/// The deed of selling, worded; `made` gets the receipt. Retried as it stands when somebody else is
/// writing.
Outcome<Receipt> sellDeed(Book& book, Id<TillShift> shift, const Basket& basket,
                          const Payment& payment, Id<SaleReceipt>& made);
Outcome<Receipt> voidDeed(Book& book, Id<TillShift> shift, Id<SaleReceipt> receipt,
                          const QString& reason, Id<SaleReceipt>& made);
Outcome<Receipt> returnDeed(Book& book, Id<TillShift> shift, Id<SaleReceipt> receipt,
                            const QList<ReturnedLine>& lines, const QString& reason, PayWay way,
                            Id<SaleReceipt>& made);
/// "123" or "10-000123" of the shift's sale; refuses in words what is none.
Outcome<Id<SaleReceipt>> readReceiptNumber(const Reader& reader, Id<TillShift> shift,
                                           const QString& text);

/// The line of a receipt that holds the item of a code, to come back whole; "2*123": two pieces of
/// it; "#3": the third line, which may be goods without a label.
Outcome<ReturnedLine> readReturned(const Reader& reader, Id<TillShift> shift,
                                   Id<SaleReceipt> receipt, const QString& code);
/// "12.50 words": the amount and the rest.
Outcome<std::pair<Money, QString>> amountAnd(const QString& text);
/// Money taken out of the drawer: "200 to the safe".
Outcome<Receipt> payoutDeed(Book& book, Id<TillShift> shift, const QString& text);

} // namespace zhijia
