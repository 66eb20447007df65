// SPDX-License-Identifier: GPL-3.0-or-later
// An evening with lots, photos and paddles in the window, and one who presses the caller's keys.
#pragma once
#include "core/auction/checkout.h"
#include "core/charity/receipt.h"
#include "core/files/attachment.h"
#include "tests/ui/support/hall.h"
#include "ui/auction/auction_screen.h"
#include "ui/auction/auctions_page.h"
#include "ui/auction/caller_stage.h"
#include <QBuffer>
#include <QListWidget>

namespace zhijia::test {

struct Evening : Hands {
    Id<CharitySale> sale;
    Id<Auction> auction;

    explicit Evening(int lots = 3) : Hands(0, 3) {
        CharitySale s;
        s.number = 10;
        s.unit = Id<Unit>(*d.read().resolve(Unit::kind(), u8("集团")));
        s.saleOn = d.read().today();
        ok(d.book().insert(s));
        sale = Id<CharitySale>(s.id);
        take(sale, "call");
        take(sale, "open");
        Auction a;
        a.sale = sale;
        a.increments = u8("0:10 500:50");
        a.perPupil = Money::fen(50'000);
        ok(d.book().insert(a));
        auction = Id<Auction>(a.id);
        const char* const names[] = {"青花瓷瓶", "行书条幅《厚德》", "签名篮球"};
        for (int i = 0; i < lots; ++i)
            lot(names[i % 3], 100 * (i + 1));
        for (const char* bidder : {"赵", "钱", "孙"}) {
            Paddle p;
            p.auction = auction;
            p.bidder = u8(bidder);
            ok(d.book().insert(p));
            take(Id<Paddle>(p.id), "check_in");
        }
        take(auction, "open");
    }
    template <class T>
    void ok(const T& done) {
        INFO((done ? std::string() : done.error().first().text.toStdString()));
        REQUIRE(done);
    }
    template <class R>
    void take(Id<R> id, const char* verb) {
        ok(d.book().step(R::kind(), id.raw(), u8(verb)));
    }
    void lot(const char* name, qint64 yuan) {
        ok(d.book().change({"test", "lot"}, [&](Txn& txn) -> Outcome<void> {
            DonatedItem i;
            i.sale = sale;
            i.name = u8(name);
            i.value = Money::fen(yuan * 300);
            i.category =
                Id<GoodsCategory>(txn.ids(GoodsCategory::kind(), Query().first(1)).first());
            i.donor = *donorNamed(txn, u8("张三"), {});
            const auto id = txn.insert(i);
            if (!id)
                return refuse(id.error());
            AuctionLot l;
            l.auction = auction;
            l.item = *id;
            l.start = Money::fen(yuan * 100);
            l.reserve = name == u8("签名篮球") ? Money::fen(50'000) : Money();
            const auto made = txn.insert(l);
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            QImage photo(400, 300, QImage::Format_RGB32);
            photo.fill(QColor(70, 110, 170));
            photo.save(&buffer, "PNG");
            const auto file =
                attachBytes(txn, DonatedItem::kind(), id->raw(), u8("photo.png"), png);
            return made && file ? Outcome<void>() : refuse(made ? file.error() : made.error());
        }));
    }
    AuctionsPage& auctions() {
        auto& p = page<AuctionsPage>("auction.auctions");
        REQUIRE(p.openRecord(auction.raw()));
        calm("auctions");
        return p;
    }
    CallerStage& desk() {
        AuctionsPage& p = auctions();
        QTest::mouseClick(p.findChild<QPushButton*>(u8("openDesk")), Qt::LeftButton);
        CallerStage* stage = p.openDesk();
        REQUIRE(stage);
        REQUIRE(QTest::qWaitForWindowExposed(stage));
        calm("desk");
        return *stage;
    }
    /// Keys where there are keys; Chinese comes from an input method, into what is selected, too.
    static void type(CallerStage& s, const char* text) {
        for (const QChar c : u8(text))
            if (c.unicode() < 0x80)
                QTest::keyClick(&s.field(), c.toLatin1());
            else {
                QInputMethodEvent event;
                event.setCommitString(c);
                QApplication::sendEvent(&s.field(), &event);
            }
        QTest::keyClick(&s.field(), Qt::Key_Return);
    }
    static void key(CallerStage& s, int code) { QTest::keyClick(&s.field(), Qt::Key(code)); }
};

} // namespace zhijia::test
