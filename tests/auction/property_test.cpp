// SPDX-License-Identifier: GPL-3.0-or-later
// Random auctions against a model written out once more: whatever is bid, taken back, hammered,
// opened again, paid, voided, passed on to a runner-up and refused in whatever order, the leading
// bid is the highest, steps hold, slips are receipts and what is not paid, and the sale's numbers
// have no gap.
#include "tests/auction/hall.h"
#include <QRandomGenerator>

using namespace zhijia;
using namespace zhijia::test;

namespace {

constexpr int lotCount = 6, paddleCount = 5;

struct Evening : Hall {
    struct Model {
        QList<std::pair<qint64, qint64>> bids; ///< paddle, fen: those that stand
        QSet<qint64> dropped;
    };
    QRandomGenerator random;
    QList<Id<AuctionLot>> lots;
    QHash<qint64, Model> model;
    Id<TillShift> till;
    qint64 done = 0, refusedDeeds = 0;

    explicit Evening(quint32 seed)
        : Hall([](Auction& a) { a.increments = QStringLiteral("0:5 100:10 300:25"); }),
          random(seed) {
        for (int i = 0; i < lotCount; ++i)
            lots << lot("件", 10 + random.bounded(200), random.bounded(3) == 0 ? 250 : 0);
        for (int i = 0; i < paddleCount; ++i)
            paddle("人", i != 4); // number 5 is never checked in
        ok(take(auction, "open"));
        till = shift();
    }
    int pick(int n) { return random.bounded(n); }
    bool went(const Outcome<Receipt>& outcome) {
        if (!outcome) {
            ++refusedDeeds;
            CHECK_FALSE(outcome.error().first().text.isEmpty());
        } else
            ++done;
        return outcome.has_value();
    }
    /// What the rules say of a bid, from the model alone.
    bool mayBid(const AuctionLot& l, qint64 paddle, qint64 fen) {
        const auto& bids = model[l.id].bids;
        if (l.status != LotStatus::Called || paddle < 1 || paddle > 4)
            return false;
        if (!bids.isEmpty() && bids.last().first == paddle)
            return false;
        return fen == 0 || fen >= least(l);
    }
    qint64 least(const AuctionLot& l) {
        const auto& bids = model[l.id].bids;
        if (bids.isEmpty())
            return l.start.fen();
        const qint64 at = bids.last().second;
        return at + (at >= 30'000 ? 2'500 : at >= 10'000 ? 1'000 : 500);
    }
    void bidSome(Id<AuctionLot> id) {
        const AuctionLot l = now(id);
        const qint64 paddle = 1 + pick(6);
        const qint64 fen = pick(3) == 0 ? least(l) + (pick(5) - 2) * 700 : 0;
        Params p{{u8("paddle"), paddle}};
        if (fen > 0)
            p.insert(u8("amount"), fen);
        const bool may = mayBid(l, paddle, qMax<qint64>(fen, 0)), did = went(take(id, "bid", p));
        CHECK(did == may);
        if (did)
            model[l.id].bids << std::pair(paddle, fen > 0 ? fen : least(l));
    }
    void step() {
        // Mostly the lot that is called, as in a hall; often enough one that it must not be.
        const auto called = pick(4) > 0 ? calledLot(read(), auction) : std::nullopt;
        const Id<AuctionLot> id = called ? Id<AuctionLot>(called->id) : lots[pick(lotCount)];
        const AuctionLot l = now(id);
        Model& m = model[l.id];
        switch (pick(20)) {
        case 0:
        case 1:
            if (went(take(id, "call")))
                m = {};
            break;
        case 2:
            if (went(take(id, "undo_bid"))) {
                REQUIRE_FALSE(m.bids.isEmpty());
                m.bids.removeLast();
            }
            break;
        case 3:
        case 4:
            if (went(take(id, "hammer")))
                CHECK(l.price >= l.reserve);
            break;
        case 5:
            went(take(id, "hammer", {{u8("consigner"), u8("捐赠人")}}));
            break;
        case 6:
            if (const bool minute =
                    l.decidedAt.isValid() && l.decidedAt.secsTo(clock.now()) <= auctionMinute;
                went(take(id, "reopen", reason("漏看"))))
                CHECK(minute);
            break;
        case 7:
            went(take(id, "pass"));
            break;
        case 8:
            went(take(id, "again"));
            break;
        case 9:
            went(checkOut(Id<Paddle>(paddleOf(read(), auction, 1 + pick(paddleCount))->id),
                          pick(2) ? Params{{u8("way"), u8("qr")}} : Params{}));
            break;
        case 10:
            if (const auto r = read().first<AuctionReceipt>(
                    Query().eq(u8("status"), u8("valid")).by(u8("id"), true)))
                went(take(Id<AuctionReceipt>(r->id), "void", reason("打错")));
            break;
        case 11:
            if (went(take(id, "offer_next",
                          {{u8("renounced"), 1}, {u8("consigner"), u8("捐赠人")}}))) {
                m.dropped.insert(now(l.leader).number);
                const AuctionLot after = now(id);
                // The highest of those who are left.
                for (auto b = m.bids.crbegin(); b != m.bids.crend(); ++b)
                    if (!m.dropped.contains(b->first)) {
                        CHECK(now(after.leader).number == b->first);
                        CHECK(after.price.fen() == b->second);
                        break;
                    }
            }
            break;
        case 12:
            went(take(id, "accept"));
            break;
        case 13:
            went(take(id, "let_go", {{u8("renounced"), 1}, {u8("reason"), u8("弃拍")}}));
            break;
        case 14:
            clock.advance(pick(90));
            break;
        case 15:
            sell(till, {QStringLiteral("+%1 散件").arg(1 + pick(9))});
            ++done;
            break;
        case 16:
            if (done > 0) // what happened at a desk or a till is never undone from outside
                CHECK_FALSE(book().undo());
            break;
        default:
            bidSome(calledLot(read(), auction) ? Id<AuctionLot>(calledLot(read(), auction)->id)
                                               : id);
        }
    }
    static constexpr qint64 auctionMinute = 60;

    void holds() {
        Money slips, unpaid;
        int called = 0;
        for (const Id<AuctionLot> id : lots) {
            const AuctionLot l = now(id);
            const Model& m = model[l.id];
            called += l.status == LotStatus::Called;
            qint64 seq = 0;
            for (const AuctionBid& b :
                 read().all<AuctionBid>(Query().eq(u8("lot"), id).by(u8("seq"))))
                CHECK(b.seq == ++seq);
            CHECK(l.events == seq);
            const QList<AuctionBid> standing = standingBids(read(), id);
            REQUIRE(standing.size() == m.bids.size());
            qint64 highest = 0;
            for (qsizetype i = 0; i < standing.size(); ++i) {
                CHECK(now(standing[i].paddle).number == m.bids[i].first);
                CHECK(standing[i].amount.fen() == m.bids[i].second);
                CHECK(standing[i].amount.fen() > highest); // steps hold: it only rises
                highest = standing[i].amount.fen();
                if (i > 0)
                    CHECK(standing[i].paddle != standing[i - 1].paddle);
            }
            if (l.status == LotStatus::Called) {
                CHECK(l.price.fen() == highest);
                CHECK(l.bids == standing.size());
                if (!standing.isEmpty())
                    CHECK(l.leader == standing.last().paddle);
            }
            if (l.hasHammer()) {
                slips += l.price;
                if (l.status != LotStatus::Paid)
                    unpaid += l.price;
            }
            CHECK((now(l.item).status == GoodsStatus::Auctioned) == l.hasHammer());
        }
        CHECK(called <= 1);
        Money receipts;
        QSet<qint64> numbers;
        for (const AuctionReceipt& r : read().all<AuctionReceipt>({})) {
            receipts += r.total;
            CHECK(r.cash + r.qr + r.transfer == r.total);
            CHECK_FALSE(numbers.contains(r.number));
            numbers.insert(r.number);
            Money lines;
            for (const AuctionLine& line : linesOf(read(), Id<AuctionReceipt>(r.id)))
                lines += line.amount;
            CHECK(lines == r.total);
        }
        CHECK(slips == receipts + unpaid);
        for (const SaleReceipt& r : read().all<SaleReceipt>({})) {
            CHECK_FALSE(numbers.contains(r.number));
            numbers.insert(r.number);
        }
        for (qint64 n = 1; n <= numbers.size(); ++n)
            CHECK(numbers.contains(n)); // of one series, without gap
        CHECK(totalsAddUp(read(), sale).isEmpty());
        CHECK(takingsOf(read(), sale).other == receipts);
    }
};

} // namespace

TEST_CASE("property: whatever happens at an auction, the highest leads and the money agrees") {
    qint64 refused = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        Evening e(seed);
        for (int i = 0; i < 250; ++i) {
            e.step();
            if (i % 8 == 0)
                e.holds();
        }
        e.holds();
        CHECK(e.done > 30);
        refused += e.refusedDeeds;
        // To its end: what is open is decided, everything paid or let go, counted and closed.
        for (const Id<AuctionLot> id : e.lots) {
            const AuctionLot l = e.now(id);
            if (l.status == LotStatus::Called)
                e.ok(e.take(id, "pass"));
            else if (l.status == LotStatus::Listed)
                e.ok(e.take(id, "withdraw", e.reason("收场")));
            else if (l.status == LotStatus::Offered)
                e.ok(e.take(id, "let_go", e.reason("收场")));
        }
        for (const Paddle& p : e.read().all<Paddle>({}))
            if (dueOf(e.read(), Id<Paddle>(p.id)).fen() > 0)
                e.ok(e.checkOut(Id<Paddle>(p.id)));
        e.holds();
        e.ok(e.closeAuction());
        e.ok(e.close(e.till));
        e.countStalls();
        e.ok(e.take(e.sale, "close"));
        CHECK(e.now(e.sale).proceeds == takingsOf(e.read(), e.sale).total());
    }
    CHECK(refused > 200); // wrong moves were tried in earnest
}
