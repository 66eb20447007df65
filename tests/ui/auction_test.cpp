// SPDX-License-Identifier: GPL-3.0-or-later
// The caller's desk with real keys, the big screen beside it, and the check-out of a winner.
#include "tests/ui/auction_evening.h"
#include "ui/auction/checkout_page.h"
#include "ui/charity/direct_print.h"

using namespace zhijia;
using namespace zhijia::test;

TEST_CASE("auction: lot after lot by keys alone, and the hall sees each state at once",
          "[auction]") {
    Evening e;
    CallerStage& s = e.desk();
    CHECK_FALSE(e.d.read().get(e.auction)->desk.isEmpty());
    CHECK(QApplication::focusWidget() == &s.field());
    Evening::key(s, Qt::Key_F10);
    AuctionScreen* hall = s.screen();
    REQUIRE(hall);
    s.activateWindow();
    Evening::type(s, "1");
    CHECK(s.said().contains(u8("not called yet")));
    Evening::key(s, Qt::Key_Escape); // the field first
    Evening::key(s, Qt::Key_Return);
    CHECK(s.said().contains(u8("starts at 100.00")));
    CHECK(hall->text().contains(u8("Who bids?")));
    const auto* photo = hall->findChild<QLabel*>(u8("screenPhoto"));
    CHECK_FALSE(photo->pixmap(Qt::ReturnByValue).isNull());
    int shown = 0;
    QObject::connect(&s, &CallerStage::settled, [&] { // before the next turn of the event loop
        ++shown;
        CHECK(hall->view() == s.desk().view());
    });
    Evening::type(s, "1");
    Evening::type(s, "2");
    CHECK(hall->text().contains(u8("110.00\nPaddle 2")));
    Evening::type(s, "2");
    CHECK(s.said().contains(u8("leads already")));
    QTest::keyClicks(&s.field(), u8("7")); // replaces what was refused
    QTest::keyClick(&s.field(), Qt::Key_Return);
    CHECK(s.said().contains(u8("No paddle has the number 7")));
    s.field().selectAll();
    Evening::type(s, "3 600");
    CHECK(s.said().contains(u8("Paddle 3: 600.00")));
    Evening::type(s, "1 620");
    CHECK(s.said().contains(u8("650.00 yuan is the least")));
    Evening::key(s, Qt::Key_Escape);
    Evening::key(s, Qt::Key_F4);
    CHECK(hall->text().contains(u8("110.00\nPaddle 2")));
    CHECK(s.bids().item(0)->text().contains(u8("Taken back")));
    Evening::type(s, "w1 600");
    picture(&s, "auction-desk");
    picture(hall, "auction-screen-bid");
    Evening::key(s, Qt::Key_F2);
    CHECK(hall->text().contains(u8("Sold")));
    CHECK(hall->text().contains(u8("Already enough for 1 pupils")));
    picture(hall, "auction-screen-sold");
    CHECK(s.lots().item(0)->text().contains(u8("600.00")));
    CHECK(shown >= 6);

    // Opened again within the minute, and down once more.
    Evening::key(s, Qt::Key_F7);
    CHECK(s.said().contains(u8("why?")));
    Evening::type(s, "漏看一位");
    CHECK(hall->text().contains(u8("600.00\nPaddle 1")));
    Evening::type(s, "2");
    Evening::key(s, Qt::Key_F2);
    CHECK(s.said().contains(u8("paddle 2, 650.00")));

    // The next one is passed over without a bid, the third is below its reserve.
    Evening::key(s, Qt::Key_F5);
    Evening::key(s, Qt::Key_Return);
    Evening::key(s, Qt::Key_F5);
    CHECK(s.desk().view().number == 3);
    CHECK(
        e.d.read().get(Id<AuctionLot>(s.lots().item(1)->data(Qt::UserRole).toLongLong()))->status ==
        LotStatus::Listed);
    Evening::key(s, Qt::Key_Return);
    Evening::type(s, "3");
    Evening::key(s, Qt::Key_F6);
    CHECK(s.said().contains(u8("Hammer or pass it first")));
    Evening::key(s, Qt::Key_F2);
    CHECK(s.said().contains(u8("below the reserve")));
    CHECK_FALSE(hall->text().contains(u8("500")));
    Evening::key(s, Qt::Key_F3);
    CHECK(hall->text().contains(u8("Not sold")));
    Evening::key(s, Qt::Key_F6);
    Evening::key(s, Qt::Key_F8);
    Evening::type(s, "有瑕疵");
    CHECK(s.said().contains(u8("is withdrawn")));

    // F9 blackens the hall's picture and leaves the desk as it is.
    Evening::key(s, Qt::Key_F9);
    CHECK(hall->isBlack());
    CHECK_FALSE(s.isBlack());
    Evening::key(s, Qt::Key_F9);
    CHECK_FALSE(hall->isBlack());
    DirectPrinters().save();
    Evening::key(s, Qt::Key_F11);
    CHECK(s.said().contains(u8("No printer is chosen")));

    // Leaving frees the desk; the screen then follows by itself.
    Evening::key(s, Qt::Key_Escape);
    const QPointer<CallerStage> gone(&s);
    REQUIRE(e.until(
        "left", [&] { return !gone; }, 10'000));
    CHECK(e.d.read().get(e.auction)->desk.isEmpty());
    hall->close();

    auto& c = e.page<CheckoutPage>("auction.paddles");
    REQUIRE(c.openRecord(paddleOf(e.d.read(), e.auction, 2)->id));
    e.calm("paddle");
    CHECK(c.findChild<QLabel*>(u8("checkoutDue"))->text().contains(u8("has to pay 650.00")));
    picture(e.d.window.get(), "auction-checkout");
    CHECK(e.step(c.form(), "check_out", {{u8("tendered"), u8("600")}}).contains(u8("50.00")));
    CHECK(e.step(c.form(), "check_out", {{u8("tendered"), u8("700")}}).isEmpty());
    CHECK(c.findChild<QLabel*>(u8("checkoutDue"))->text().contains(u8("nothing to pay")));
    AuctionsPage& p = e.auctions();
    CHECK(p.findChild<QLabel*>(u8("auctionMoney"))->text().contains(u8("cash 650.00")));
    picture(e.d.window.get(), "auction-page");
    CHECK(e.step(p.form(), "close", {{u8("denominations"), u8("100*6 50*1")}}).isEmpty());
    CHECK_FALSE(p.findChild<QPushButton*>(u8("openDesk"))->isEnabled());
}

TEST_CASE("auction: a second desk is refused; a bid waits for its turn and shows when written",
          "[auction]") {
    Evening e;
    CallerStage& s = e.desk();
    Evening::key(s, Qt::Key_Return);
    {
        CallerStage other(e.d.book(), e.auction);
        other.open(false);
        REQUIRE(QTest::qWaitForWindowExposed(&other));
        CHECK(other.said().contains(u8("Another desk calls")));
        Evening::type(other, "1");
        CHECK(other.said().contains(u8("Another desk calls")));
    }
    CHECK_FALSE(e.d.read().get(e.auction)->desk.isEmpty()); // still the first one's
    s.activateWindow();
    s.field().setFocus();
    auto store = Store::open(e.d.path());
    REQUIRE(store);
    (*store)->begin();
    int settled = 0;
    QObject::connect(&s, &CallerStage::settled, [&] { ++settled; });
    Evening::type(s, "1");
    CHECK(settled == 0);
    CHECK(s.said().contains(u8("Writing")));
    CHECK_FALSE(s.questionBeforeLeaving().isEmpty());
    Evening::key(s, Qt::Key_F2); // nothing else begins meanwhile
    CHECK(s.desk().view().status == LotStatus::Called);
    (*store)->rollback();
    REQUIRE(e.until("written", [&] { return settled == 1; }));
    CHECK(s.desk().view().paddle == 1);
    CHECK(e.d.read().count<AuctionBid>() == 1);
    Evening::key(s, Qt::Key_Escape); // a lot is being called: it asks
    CHECK(s.isVisible());
    Evening::key(s, Qt::Key_Escape);
    s.close();
    const QPointer<CallerStage> gone(&s);
    REQUIRE(e.until(
        "left", [&] { return !gone; }, 10'000));
    CHECK(e.d.read().get(e.auction)->desk.isEmpty());
}

TEST_CASE("auction: a screen that stands alone follows what another desk does", "[auction]") {
    Evening e;
    AuctionsPage& p = e.auctions();
    QTest::mouseClick(p.findChild<QPushButton*>(u8("openAuctionScreen")), Qt::LeftButton);
    AuctionScreen* hall = p.openScreen();
    REQUIRE(hall);
    REQUIRE(QTest::qWaitForWindowExposed(hall));
    CallerDesk desk(e.d.book(), e.auction);
    desk.run(desk.sit());
    desk.run(desk.enter({}));
    desk.run(desk.enter(u8("2")));
    CHECK(hall->text().contains(u8("100.00\nPaddle 2")));
    desk.run(desk.hammer());
    CHECK(hall->text().contains(u8("Sold")));
    CHECK(hall->text().contains(u8("400.00 yuan to go for the first pupil")));
    desk.run(desk.leave());
    hall->close();
}
