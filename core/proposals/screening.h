// SPDX-License-Identifier: GPL-3.0-or-later
// The screening (审查立案): its four outcomes, and taking one back. Guards and effects of the
// proposal's flow.
#pragma once
#include "core/flow/flow.h"

namespace zhijia::screening {

Issues mayScreen(const Reader& reader, const Record& record, const Params& params);
Issues mayDecline(const Reader& reader, const Record& record, const Params& params);
Issues mayMerge(const Reader& reader, const Record& record, const Params& params);
Issues mayUnmerge(const Reader& reader, const Record& record, const Params& params);
Issues mayScreenAgain(const Reader& reader, const Record& record, const Params& params);
/// Nothing was merged into it and nobody handles it: it can leave the docket.
Issues standsAlone(const Reader& reader, const Record& record, const Params& params);

Outcome<void> docket(Txn& txn, Record& record, const Params& params);
Outcome<void> suggest(Txn& txn, Record& record, const Params& params);
Outcome<void> decline(Txn& txn, Record& record, const Params& params);
Outcome<void> merge(Txn& txn, Record& record, const Params& params);
Outcome<void> takeBack(Txn& txn, Record& record, const Params& params);

} // namespace zhijia::screening
