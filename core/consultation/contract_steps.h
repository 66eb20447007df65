// SPDX-License-Identifier: GPL-3.0-or-later
// Guards and effects of a contract's steps, for the table of its flow alone.
#pragma once
#include "core/consultation/contract.h"

namespace zhijia::contract_steps {

struct Made {
    Issues (*guard)(const Reader&, const Record&, const Params&);
    Outcome<void> (*effect)(Txn&, Record&, const Params&);
};
extern const Made draft, passing, signing, listing, filing, receipt, objection, talking, mending,
    effect, publication, ending, renewal;

} // namespace zhijia::contract_steps
