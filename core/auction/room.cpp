// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/room.h"
#include "core/auction/checkout.h"
#include "core/auction/papers.h"

namespace zhijia {

void registerAuctionKinds() {
    registerSaleTakings(&auctionTakings);
    registerSaleUnfinished(&auctionsUnfinished);
    registerHammerGuard(&hammerOnlyHere);
    registerKind(Auction::kind());
    registerKind(AuctionLot::kind());
    registerKind(Paddle::kind());
    registerKind(AuctionBid::kind());
    registerKind(AuctionReceipt::kind());
    registerKind(AuctionLine::kind());
}

QList<ReportKind> auctionReports() {
    return {
        {"auction-catalogue", "auction", QT_TRANSLATE_NOOP("auction", "Catalogue of the lots"),
         "auction", false, &auctionCatalogue},
        {"auction-paddles", "auction", QT_TRANSLATE_NOOP("auction", "Paddles to print"), "auction",
         false, &auctionPaddles, true},
        {"auction-bidders", "auction", QT_TRANSLATE_NOOP("auction", "Register of bidders"),
         "auction", false, &auctionBidders},
        {"auction-results", "auction", QT_TRANSLATE_NOOP("auction", "Results of the lots"),
         "auction", false, &auctionResults},
        {"auction-notice", "auction", QT_TRANSLATE_NOOP("auction", "Notice of the results"),
         "auction", false, &auctionNotice},
        {"auction-receipts", "auction",
         QT_TRANSLATE_NOOP("auction", "Register of the auction's receipts"), "auction", false,
         &auctionReceipts},
        {"lot-slip", "auction", QT_TRANSLATE_NOOP("auction", "Hammer slip"), "auction_lot", false,
         &hammerSlip},
        {"lot-slip-80", "auction", QT_TRANSLATE_NOOP("auction", "Hammer slip, 80 mm roll"),
         "auction_lot", false, &hammerSlipRoll},
        {"auction-receipt", "auction", QT_TRANSLATE_NOOP("auction", "Receipt"), "auction_receipt",
         false, &auctionReceiptPaper},
        {"auction-receipt-80", "auction", QT_TRANSLATE_NOOP("auction", "Receipt, 80 mm roll"),
         "auction_receipt", false, &auctionReceiptRoll},
    };
}

} // namespace zhijia
