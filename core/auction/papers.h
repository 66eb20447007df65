// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of an auction.
#pragma once
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/report/document.h"

namespace zhijia {

class Reader;

/// Every lot with its photo, description, estimate and start. Never its reserve.
Outcome<report::Document> auctionCatalogue(const Reader& reader, RawId auction);
/// Two cards on a sheet, with the number as large as it goes.
Outcome<report::Document> auctionPaddles(const Reader& reader, RawId auction);
/// Who has which paddle; mobiles masked, with room to sign.
Outcome<report::Document> auctionBidders(const Reader& reader, RawId auction);
/// For the office: what became of each lot, by paddle.
Outcome<report::Document> auctionResults(const Reader& reader, RawId auction);
/// For the notice board: amounts, and names only of units and of those who agreed.
Outcome<report::Document> auctionNotice(const Reader& reader, RawId auction);
Outcome<report::Document> auctionReceipts(const Reader& reader, RawId auction);

/// Goes to the winner at the hammer; refuses a lot that is not sold.
Outcome<report::Document> hammerSlip(const Reader& reader, RawId lot);
Outcome<report::Document> hammerSlipRoll(const Reader& reader, RawId lot);
Outcome<report::Document> auctionReceiptPaper(const Reader& reader, RawId receipt);
Outcome<report::Document> auctionReceiptRoll(const Reader& reader, RawId receipt);

} // namespace zhijia
