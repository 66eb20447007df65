// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an auction: what they say, and above all what they do not say.
#include "core/auction/room.h"
#include "core/files/attachment.h"
#include "core/report/layout.h"
#include "tests/auction/hall.h"
#include "tests/support/chinese.h"
#include <QBuffer>
#include <QImage>

using namespace zhijia;
using namespace zhijia::test;

namespace {

struct Papers : Hall {
    Id<AuctionLot> vase, novel, pen;
    Papers() {
        vase = lot("花瓶", 100, 777);
        novel = lot("书", 20);
        pen = lot("笔", 10);
        Paddle p;
        p.auction = auction;
        p.bidder = u8("赵公开");
        p.mayBeNamed = true;
        p.mobile = u8("13800138000");
        ok(take(Id<Paddle>(add(p).id), "check_in"));
        paddle("钱保密");
        ok(take(auction, "open"));
        call(vase);
        ok(bid(vase, 1, 800));
        ok(take(vase, "hammer"));
        sell(novel, 2);
        call(pen);
        ok(take(pen, "pass"));
    }
    QString text(Outcome<report::Document> (*make)(const Reader&, RawId), RawId id) {
        const auto d = make(read(), id);
        ok(d);
        return paperText(*d);
    }
};

} // namespace

TEST_CASE("papers: every one can be made, in both languages, and none tells the reserve") {
    Papers p;
    for (const char* who : {"赵公开", "钱保密"})
        p.ok(p.checkOut(Id<Paddle>(p.read().first<Paddle>(Query().eq(u8("bidder"), u8(who)))->id)));
    p.ok(p.closeAuction());
    const RawId receipt = p.lastReceipt().id;
    const report::FontSet fonts;
    const auto all = [&] {
        for (const ReportKind& kind : auctionReports()) {
            INFO(kind.name);
            const RawId id = QByteArrayView(kind.kind) == "auction"       ? p.auction.raw()
                             : QByteArrayView(kind.kind) == "auction_lot" ? p.vase.raw()
                                                                          : receipt;
            const auto d = kind.make(p.read(), id);
            p.ok(d);
            const QString text = paperText(*d);
            CHECK_FALSE(text.contains(u8("777")));
            CHECK_FALSE(text.contains(u8("13800138000")));
            CHECK_FALSE(report::layOut(*d, fonts).pages.empty());
            CHECK_FALSE(kind.labelText().isEmpty());
            CHECK_FALSE(kind.make(p.read(), 4711));
        }
    };
    all();
    const InChinese chinese;
    all();
}

TEST_CASE("papers: a notice names only who agreed; results add up") {
    Papers p;
    p.refused(auctionNotice(p.read(), p.auction.raw()), "not closed yet");
    p.refused(hammerSlip(p.read(), p.pen.raw()), "has not fallen");
    CHECK(p.text(&hammerSlip, p.vase.raw()).contains(u8("1. 花瓶|800.00")));
    QString results = p.text(&auctionResults, p.auction.raw());
    CHECK(results.contains(u8("Not paid yet=820.00 yuan")));
    for (const qint64 number : {1, 2})
        p.ok(p.checkOut(Id<Paddle>(paddleOf(p.read(), p.auction, number)->id)));
    CHECK(p.text(&hammerSlip, p.vase.raw()).contains(u8("Paid: receipt 10-000001")));
    p.ok(p.closeAuction());
    results = p.text(&auctionResults, p.auction.raw());
    CHECK(results.contains(u8("Under the hammer=820.00 yuan")));
    CHECK(results.contains(u8("Paid=820.00 yuan")));
    CHECK(results.contains(u8("10-000002")));
    const QString notice = p.text(&auctionNotice, p.auction.raw());
    CHECK(notice.contains(u8("赵公开|800.00")));
    CHECK(notice.contains(u8("Paddle 2|20.00")));
    CHECK_FALSE(notice.contains(u8("钱保密")));
    CHECK(p.text(&auctionReceipts, p.auction.raw()).contains(u8("820.00")));
    const AuctionReceipt last = p.lastReceipt();
    p.ok(p.take(p.auction, "reopen", p.reason("重付")));
    p.ok(p.take(Id<AuctionReceipt>(last.id), "void", p.reason("重付")));
    CHECK(p.text(&auctionReceiptPaper, last.id).contains(u8("This receipt is void")));
    CHECK(p.text(&auctionReceiptPaper, p.lastReceipt().id).contains(u8("VOID 10-000003")));
}

TEST_CASE("papers: the catalogue shows the photo of a lot or of its item") {
    Papers p;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(QImage(60, 40, QImage::Format_RGB32).save(&buffer, "PNG"));
    p.ok(p.book().change({"test", "photo"}, [&](Txn& txn) -> Outcome<void> {
        const auto done =
            attachBytes(txn, DonatedItem::kind(), p.now(p.vase).item.raw(), u8("花瓶.png"), png);
        return done ? Outcome<void>() : refuse(done.error());
    }));
    const auto d = auctionCatalogue(p.read(), p.auction.raw());
    p.ok(d);
    int images = 0;
    for (const report::Block& block : d->blocks)
        if (const auto* kept = std::get_if<report::KeepTogether>(&block.as))
            for (const report::Block& inner : kept->blocks)
                images += std::holds_alternative<report::Image>(inner.as);
    CHECK(images == 1);
    CHECK(paperText(*d).contains(u8("Lot 1: 花瓶")));
}
