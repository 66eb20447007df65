// SPDX-License-Identifier: GPL-3.0-or-later
// Random days at the tills against a model written out once more: whatever is sold, voided,
// returned, refused, undone and closed in whatever order, the numbers have no gap and no repeat,
// and both equations hold or are explained.
#include "tests/charity/bazaar.h"
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Day : Bazaar {
    QRandomGenerator random;
    QList<Id<TillShift>> open, closed;
    QHash<qint64, Money> drawer; ///< what must lie in each shift's drawer
    QList<Id<SaleReceipt>> sold;
    QHash<qint64, qint64> left; ///< pieces by number of the item
    Money total;
    qint64 receipts = 0;

    explicit Day(quint32 seed) : random(seed) {
        Bazaar::open();
        for (int i = 1; i <= 12; ++i) {
            const qint64 pieces = i % 3 == 0 ? 1 + random.bounded(6) : 1;
            item(("物品" + std::to_string(i)).c_str(), 100 + random.bounded(5'000),
                 i % 2 ? north : south, pieces);
            left[i] = pieces;
        }
        for (int i = 0; i < 3; ++i)
            start();
    }
    int pick(qsizetype n) { return random.bounded(static_cast<int>(n)); }
    void start() {
        const auto id =
            shift(QByteArray::number(int(open.size() + closed.size()) + 1).constData(), 30'000);
        open << id;
        drawer[id.raw()] = Money::fen(30'000);
    }
    void made(Id<SaleReceipt> id) {
        const SaleReceipt r = now(id);
        CHECK(r.number == ++receipts); // the very next one
        CHECK(r.cash + r.qr + r.transfer == r.total);
        Money lines;
        for (const ReceiptLine& l : linesOf(read(), id)) {
            lines += l.amount;
            CHECK(l.amount == l.price * l.quantity - l.discount);
            if (const auto i = l.item ? read().get(l.item) : std::nullopt)
                left[i->number] -= l.quantity;
        }
        CHECK(lines == r.total);
        total += r.total;
        drawer[r.shift.raw()] += r.cash;
    }
    void sellSome() {
        if (open.isEmpty())
            return;
        const auto shift = open[pick(open.size())];
        Till till(read(), shift);
        for (int n = 1 + pick(3); n > 0; --n)
            switch (pick(5)) {
            case 0:
                till.enter(QStringLiteral("+%1 散件").arg(1 + pick(50)));
                break;
            case 1:
                till.enter(QStringLiteral("%1*%2").arg(1 + pick(3)).arg(1 + pick(14)));
                break;
            default:
                till.enter(QString::number(1 + pick(14)));
            }
        if (pick(3) == 0)
            till.enter(QStringLiteral("-%1% 优惠").arg(1 + pick(60)));
        if (pick(5) == 0)
            till.enter(QStringLiteral("=%1 讲价").arg(1 + pick(30)));
        bool ready = false;
        if (pick(3) == 0)
            till.pay(PayWay::Qr, QString::number(1 + pick(20)), ready);
        if (!ready)
            till.pay(PayWay::Cash, {}, ready);
        if (!ready)
            return;
        Id<SaleReceipt> id;
        const auto done = sellDeed(book(), shift, till.basket(), till.payment(), id);
        INFO((done ? std::string() : why(done.error())));
        REQUIRE(done); // one desk at a time: what the till took is there
        made(id);
        sold << id;
    }
    void takeBack(bool whole) {
        if (sold.isEmpty() || open.isEmpty())
            return;
        const auto of = sold[pick(sold.size())];
        const auto shift = open[pick(open.size())];
        Id<SaleReceipt> id;
        QList<ReturnedLine> lines;
        if (!whole && pick(2) == 0) {
            const auto all = linesOf(read(), of);
            lines << ReturnedLine{Id<ReceiptLine>(all[size_t(pick(qsizetype(all.size())))].id),
                                  pick(3)};
        }
        const auto done = whole ? voidDeed(book(), shift, of, u8("打错"), id)
                                : returnDeed(book(), shift, of, lines, u8("退货"),
                                             pick(2) ? PayWay::Cash : PayWay::Qr, id);
        if (done)
            made(id);
        else
            CHECK_FALSE(done.error().first().text.isEmpty());
    }
    void other() {
        switch (pick(6)) {
        case 0:
            if (!open.isEmpty()) {
                const auto shift = open[pick(open.size())];
                const Money amount = Money::fen(100 + pick(3'000));
                if (payoutDeed(book(), shift, amount.print() + u8(" 送保险柜")))
                    drawer[shift.raw()] -= amount;
            }
            break;
        case 1: { // whatever is undone, a receipt is not
            const qint64 before = read().count<SaleReceipt>();
            const auto pending = book().undoable();
            const auto done = book().undo();
            CHECK(read().count<SaleReceipt>() == before);
            if (done) {
                // A payout or a shift's opening was taken back: the model follows what is there.
                for (auto it = drawer.begin(); it != drawer.end();)
                    it = read().get(Id<TillShift>(it.key())) ? std::next(it) : drawer.erase(it);
                open.removeIf([&](Id<TillShift> id) { return !read().get(id); });
                for (const auto id : std::as_const(open)) {
                    const ShiftSums s = sumsOf(read(), id);
                    drawer[id.raw()] = now(id).floatCash + s.cash - s.paidOut;
                }
                for (auto it = left.begin(); it != left.end(); ++it)
                    if (const auto i = itemOf(read(), sale, it.key()))
                        *it = i->left();
            }
            Q_UNUSED(pending);
            break;
        }
        case 2:
            if (open.size() > 1) {
                const auto shift = open.takeAt(pick(open.size()));
                const qint64 off = drawer[shift.raw()].fen() > 100 && pick(3) == 0 ? -100 : 0;
                const Money must = drawer[shift.raw()];
                const auto done = close(shift, off, off ? "少一元" : "");
                ok(done);
                const TillShift s = now(shift);
                CHECK(s.expected() == must); // the cash equation, by the model's own sum
                CHECK(s.counted == must + Money::fen(off));
                CHECK((s.difference.fen() == 0) == s.explanation.isEmpty());
                closed << shift;
                CHECK_FALSE(close(shift));
            }
            break;
        case 3:
            if (open.size() < 3)
                start();
            break;
        default:
            sellSome();
        }
    }
    void judge() {
        CHECK(read().count<SaleReceipt>(Query().eq(u8("sale"), sale)) == receipts);
        const Issues issues = totalsAddUp(read(), sale);
        INFO(why(issues));
        CHECK(issues.isEmpty());
        CHECK(takingsOf(read(), sale).total() == total);
        const SaleTotals t = totalsOf(read(), sale);
        for (const auto* table : {&t.byCategory, &t.byUnit, &t.byStall, &t.byHour}) {
            Money sum;
            for (const TotalLine& l : *table)
                sum += l.amount;
            CHECK(sum == total);
        }
        for (auto it = left.begin(); it != left.end(); ++it) {
            const auto i = itemOf(read(), sale, it.key());
            REQUIRE(i);
            CHECK(i->left() == *it);
            CHECK(i->left() >= 0);
            CHECK((i->status == GoodsStatus::Sold) == (i->left() == 0));
        }
        Money inDrawers, cash;
        for (const TillShift& s : read().all<TillShift>()) {
            const ShiftSums sums = sumsOf(read(), Id<TillShift>(s.id));
            CHECK(s.floatCash + sums.cash - sums.paidOut == drawer[s.id]);
            cash += sums.cash;
        }
        CHECK(cash == takingsOf(read(), sale).cash);
    }
};

} // namespace

TEST_CASE("property: any day at the tills adds up", "[property]") {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        Day day(seed);
        for (int step = 0; step < 60; ++step) {
            day.clock.advance(60 + day.pick(600));
            switch (day.pick(8)) {
            case 0:
                day.takeBack(true);
                break;
            case 1:
                day.takeBack(false);
                break;
            case 2:
                day.other();
                break;
            default:
                day.sellSome();
            }
        }
        day.judge();
        REQUIRE(day.receipts > 5);
        for (const auto shift : std::as_const(day.open))
            day.ok(day.close(shift));
        for (const CharityStall& stall : stallsOf(day.read(), day.sale)) {
            const Id<CharityStall> id(stall.id);
            day.ok(day.count(id, piecesOf(day.read(), day.sale, id).left()));
        }
        day.ok(day.take(day.sale, "close"));
        CHECK(day.now(day.sale).proceeds == day.total);
        const auto paper = saleReport(day.read(), day.sale.raw());
        INFO((paper ? std::string() : why(paper.error())));
        REQUIRE(paper);
        CHECK(paperText(*paper).contains(day.total.print()));
    }
}

TEST_CASE("property: a discount over any basket is taken off to the fen", "[property]") {
    QRandomGenerator random(5);
    for (int round = 0; round < 2'000; ++round) {
        Basket basket;
        Money whole;
        for (int n = 1 + random.bounded(6); n > 0; --n) {
            BasketLine l;
            l.price = Money::fen(1 + random.bounded(9'999));
            l.quantity = 1 + random.bounded(4);
            whole += l.price * l.quantity;
            basket.lines << l;
        }
        Money reduced; // another price of a line stays beside what is taken off the whole
        if (const int at = random.bounded(int(basket.lines.size())); round % 2 == 0)
            if (const BasketLine l = basket.lines[at]; l.price.fen() > 1) {
                const Money now = Money::fen(1 + random.bounded(int(l.price.fen() - 1)));
                REQUIRE(basket.reprice(at, now, u8("旧")));
                reduced = (l.price - now) * l.quantity;
            }
        const Money off = Money::fen(1 + random.bounded(int((whole - reduced).fen())));
        REQUIRE(basket.takeOff(off, u8("优惠")));
        CHECK(basket.total() == whole - reduced - off);
        CHECK(basket.discount() == reduced + off);
        for (const BasketLine& l : basket.lines) {
            CHECK(l.amount().fen() >= 0);
            CHECK(l.discount().fen() >= 0);
        }
    }
}
