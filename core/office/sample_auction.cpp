// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample_auction.h"
#include "core/auction/lot.h"
#include "core/book/book.h"

namespace zhijia {

namespace {

QString u8(const char* text) { return QString::fromUtf8(text); }

struct Maker {
    Book& book;
    Issues why{};

    template <class T>
    bool went(const T& done) {
        if (!done && why.isEmpty())
            why = done.error();
        return done.has_value();
    }
    template <class R>
    void step(Id<R> id, const char* verb, const Params& params = {}) {
        if (why.isEmpty())
            went(book.step(R::kind(), id.raw(), u8(verb), params));
    }
    template <class R>
    Id<R> add(R record) {
        if (why.isEmpty())
            went(book.insert(record));
        return Id<R>(record.id);
    }
    void bid(Id<AuctionLot> lot, qint64 paddle, qint64 yuan = 0) {
        Params params{{u8("paddle"), paddle}};
        if (yuan != 0)
            params.insert(u8("amount"), yuan * 100);
        step(lot, "bid", params);
    }
};

} // namespace

Outcome<void> addSampleAuction(Book& book) {
    const auto sale =
        book.read().first<CharitySale>(Query().eq(u8("status"), u8("open")).by(u8("number"), true));
    if (!sale)
        return {};
    Maker m{book};
    Auction a;
    a.sale = Id<CharitySale>(sale->id);
    a.caller = u8("骆小梅");
    a.clerk = u8("戚大伟");
    a.increments = u8("0:10 200:20 500:50");
    a.perPupil = Money::fen(300'000);
    const auto auction = m.add(a);
    struct Piece {
        const char* name;
        const char* description;
        qint64 reserve;
    };
    constexpr Piece pieces[] = {
        {"蓝牙音箱", "九成新，含充电线。", 0},
        {"行书条幅《厚德》", "沈书法先生为本次义卖书写并捐赠，已装裱。", 300},
        {"平板电脑", "10 英寸，屏幕完好。", 0}};
    QList<Id<AuctionLot>> lots;
    for (const Piece& p : pieces) {
        const auto item = book.read().first<DonatedItem>(
            Query().eq(u8("sale"), a.sale).eq(u8("name"), u8(p.name)));
        if (!item || item->status != GoodsStatus::OnSale)
            continue;
        AuctionLot l;
        l.auction = auction;
        l.item = Id<DonatedItem>(item->id);
        l.description = u8(p.description);
        l.reserve = Money::fen(p.reserve * 100);
        lots << m.add(l);
    }
    QList<Id<Paddle>> paddles;
    for (const char* bidder : {"周国强", "吴晓燕", "郑建国", "迅达快运集团"}) {
        Paddle p;
        p.auction = auction;
        if (const auto unit = book.read().first<Unit>(Query().eq(u8("name"), u8(bidder))))
            p.unit = Id<Unit>(unit->id);
        else
            p.bidder = u8(bidder);
        paddles << m.add(p);
        m.step(paddles.last(), "check_in");
    }
    m.step(auction, "open");
    if (lots.size() < 2)
        return m.why.isEmpty() ? Outcome<void>() : refuse(m.why);
    m.step(lots[0], "call");
    m.bid(lots[0], 1);
    m.bid(lots[0], 3, 60);
    m.bid(lots[0], 2);
    m.step(lots[0], "hammer");
    m.step(paddles[1], "check_out", {{u8("way"), u8("qr")}});
    m.step(lots[1], "call");
    m.bid(lots[1], 4, 200);
    m.bid(lots[1], 1);
    return m.why.isEmpty() ? Outcome<void>() : refuse(m.why);
}

} // namespace zhijia
