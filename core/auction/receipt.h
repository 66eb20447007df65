// SPDX-License-Identifier: GPL-3.0-or-later
// What a winner paid: all lots of a paddle on one receipt, with the next number of the sale. It is
// written whole and never changed; voiding it is a receipt of its own.
#pragma once
#include "core/auction/lot.h"
#include "core/charity/receipt.h"

namespace zhijia {

enum class ReceiptState { None, Valid, Voided };
template <>
const EnumTable& enumTable<ReceiptState>();

struct AuctionReceipt : Record {
    static constexpr const char* kindName = "auction_receipt";
    static const Kind& kind();

    QString name; ///< "10-000123": sale and number, of the same series as the tills'
    Id<Auction> auction;
    Id<CharitySale> sale;
    qint64 number = 0;
    Id<Paddle> paddle;
    QString bidder; ///< as it was when it was paid
    ReceiptType type = ReceiptType::None;
    Id<AuctionReceipt> of; ///< what a void takes back
    QDateTime at;
    Money total;              ///< of a void below zero
    Money cash, transfer, qr; ///< their sum is `total`
    Money tendered, change;
    QString reference;
    ReceiptState status = ReceiptState::None;
    QString reason; ///< of a void
};

struct AuctionLine : Record {
    static constexpr const char* kindName = "auction_receipt_line";
    static const Kind& kind();

    Id<AuctionReceipt> receipt;
    qint64 position = 0;
    Id<AuctionLot> lot;
    QString name; ///< "5. 花瓶", as it was
    Money amount;
};

const Flow& auctionReceiptFlow();
std::vector<AuctionLine> linesOf(const Reader& reader, Id<AuctionReceipt> receipt);

} // namespace zhijia
