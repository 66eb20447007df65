// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of an opinion ask before and do afterwards; the table that names them is in
// opinion_flow.cpp.
#pragma once
#include "core/opinions/opinion.h"

namespace zhijia::opinions {

Issues mayAssign(const Reader& reader, const Record& record, const Params& params);
Outcome<void> assign(Txn& txn, Record& record, const Params& params);
Issues mayAnswer(const Reader& reader, const Record& record, const Params& params);
Outcome<void> answer(Txn& txn, Record& record, const Params& params);
Issues mayReturn(const Reader& reader, const Record& record, const Params& params);
Outcome<void> giveBack(Txn& txn, Record& record, const Params& params);
Issues mayExtend(const Reader& reader, const Record& record, const Params& params);
Outcome<void> extend(Txn& txn, Record& record, const Params& params);
Issues mayPromise(const Reader& reader, const Record& record, const Params& params);
Outcome<void> promise(Txn& txn, Record& record, const Params& params);
Issues mayRate(const Reader& reader, const Record& record, const Params& params);
Outcome<void> rate(Txn& txn, Record& record, const Params& params);
Issues mayHandleAgain(const Reader& reader, const Record& record, const Params& params);
Outcome<void> handleAgain(Txn& txn, Record& record, const Params& params);
Issues mayClose(const Reader& reader, const Record& record, const Params& params);
Issues mayCloseUnrated(const Reader& reader, const Record& record, const Params& params);
Outcome<void> close(Txn& txn, Record& record, const Params& params);
Issues mayJoin(const Reader& reader, const Record& record, const Params& params);
Outcome<void> join(Txn& txn, Record& record, const Params& params);
Outcome<void> separate(Txn& txn, Record& record, const Params& params);
Issues maySuggest(const Reader& reader, const Record& record, const Params& params);
Outcome<void> suggest(Txn& txn, Record& record, const Params& params);
Issues mayWithdraw(const Reader& reader, const Record& record, const Params& params);
Outcome<void> withdraw(Txn& txn, Record& record, const Params& params);
/// A register that is taken over: what the steps would have asked.
Issues entered(const Reader& reader, const Record& record);

} // namespace zhijia::opinions
