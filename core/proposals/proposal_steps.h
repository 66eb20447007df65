// SPDX-License-Identifier: GPL-3.0-or-later
// Guards and effects of a proposal's flow: handing in, handing over, ratings, another round, the
// end. Those of the screening stand in screening.h.
#pragma once
#include "core/flow/flow.h"

namespace zhijia {
struct Proposal;
}

namespace zhijia::proposals {

Issues maySubmit(const Reader& reader, const Record& record, const Params& params);
Issues mayAcceptLate(const Reader& reader, const Record& record, const Params& params);
Issues mayHandOver(const Reader& reader, const Record& record, const Params& params);
Issues mayRate(const Reader& reader, const Record& record, const Params& params);
Issues mayRateMerged(const Reader& reader, const Record& record, const Params& params);
Issues mayHandleAgain(const Reader& reader, const Record& record, const Params& params);
Issues mayClose(const Reader& reader, const Record& record, const Params& params);

/// What the steps "Submit" and "Accept late" would have asked of a form that a file brings in as
/// submitted while its call still takes proposals in; of a closed call, which is history, only
/// what it leaves open is pointed out.
Issues mayEnterSubmitted(const Reader& reader, const Proposal& proposal);
/// A form that comes in as a draft when its call is closed: how it will be taken in.
Issues lateDraft(const Reader& reader, const Proposal& proposal);

Outcome<void> submit(Txn& txn, Record& record, const Params& params);
Outcome<void> sendBack(Txn& txn, Record& record, const Params& params);
Outcome<void> handOverAll(Txn& txn, Record& record, const Params& params);
Outcome<void> rate(Txn& txn, Record& record, const Params& params);
Outcome<void> handleAgain(Txn& txn, Record& record, const Params& params);
Outcome<void> close(Txn& txn, Record& record, const Params& params);
Outcome<void> withdraw(Txn& txn, Record& record, const Params& params);

} // namespace zhijia::proposals
