// SPDX-License-Identifier: GPL-3.0-or-later
// The guards and effects of a lot's steps; core/auction/lot_flow.cpp is their table.
#pragma once
#include "core/auction/lot.h"

namespace zhijia::lotstep {

Issues open(const Reader& reader, const Record& record, const Params& params);
Issues mayCall(const Reader& reader, const Record& record, const Params& params);
Outcome<void> call(Txn& txn, Record& record, const Params& params);
Issues mayUncall(const Reader& reader, const Record& record, const Params& params);
Issues mayBid(const Reader& reader, const Record& record, const Params& params);
Outcome<void> bid(Txn& txn, Record& record, const Params& params);
Issues mayUndo(const Reader& reader, const Record& record, const Params& params);
Outcome<void> undoBid(Txn& txn, Record& record, const Params& params);
Issues mayHammer(const Reader& reader, const Record& record, const Params& params);
Outcome<void> hammer(Txn& txn, Record& record, const Params& params);
Outcome<void> pass(Txn& txn, Record& record, const Params& params);
Issues mayReopen(const Reader& reader, const Record& record, const Params& params);
Outcome<void> reopen(Txn& txn, Record& record, const Params& params);
Outcome<void> again(Txn& txn, Record& record, const Params& params);
Issues stillRuns(const Reader& reader, const Record& record, const Params& params);
Issues mayWithdraw(const Reader& reader, const Record& record, const Params& params);
Outcome<void> withdraw(Txn& txn, Record& record, const Params& params);
Outcome<void> relist(Txn& txn, Record& record, const Params& params);
Issues mayOffer(const Reader& reader, const Record& record, const Params& params);
Outcome<void> offerNext(Txn& txn, Record& record, const Params& params);
Issues mayLetGo(const Reader& reader, const Record& record, const Params& params);
Outcome<void> letGo(Txn& txn, Record& record, const Params& params);
Issues fromReceipt(const Reader& reader, const Record& record, const Params& params);
Outcome<void> paid(Txn& txn, Record& record, const Params& params);

} // namespace zhijia::lotstep
