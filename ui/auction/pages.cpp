// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auction/pages.h"
#include "core/auction/receipt.h"
#include "ui/auction/auctions_page.h"
#include "ui/auction/checkout_page.h"
#include "ui/auction/words.h"

namespace zhijia {

void registerAuctionPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-auction", "Auction");
    registerPage(
        {"auction.auctions", "ui-auction", QT_TRANSLATE_NOOP("ui-auction", "Auctions"),
         QT_TRANSLATE_NOOP("ui-auction",
                           "From the lots to the counted drawer; the caller's desk and the big "
                           "screen open here."),
         "hammer", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new AuctionsPage(desk, row); },
         Auction::kindName});
    registerPage(
        {"auction.lots", "ui-auction", QT_TRANSLATE_NOOP("ui-auction", "Lots"),
         QT_TRANSLATE_NOOP("ui-auction",
                           "What goes under the hammer, in order; start, step, secret "
                           "reserve, and what became of it."),
         "lot", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.emptyText = auctionText(
                 "Keep items of the sale for the auction, then take the auction's step \"Lots of "
                 "the items\"; or choose an item with \"New\".");
             auto* page = new RecordPage(desk, row, AuctionLot::kind(), options);
             page->given = [&desk] { return comingAuction(desk.book().read()); };
             return page;
         },
         AuctionLot::kindName});
    registerPage(
        {"auction.paddles", "ui-auction", QT_TRANSLATE_NOOP("ui-auction", "Paddles, check-out"),
         QT_TRANSLATE_NOOP("ui-auction",
                           "Register bidders, hand out paddles, and take the winners' "
                           "money on one receipt."),
         "paddle", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new CheckoutPage(desk, row); },
         Paddle::kindName});
    registerPage(
        {"auction.receipts", "ui-auction", QT_TRANSLATE_NOOP("ui-auction", "Auction receipts"),
         QT_TRANSLATE_NOOP("ui-auction", "Every receipt of the check-out, to look up, print and "
                                         "void; none is ever changed."),
         "receipt", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.mayAdd = options.mayRemove = false;
             options.emptyText = auctionText("Receipts are written by the check-out of a paddle.");
             return new RecordPage(desk, row, AuctionReceipt::kind(), options);
         },
         AuctionReceipt::kindName});
}

} // namespace zhijia
