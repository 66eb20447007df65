// SPDX-License-Identifier: GPL-3.0-or-later
// A step whose work is done by a room above: the flow has its row, where its button and its command
// belong, and the room above hands in what it does (resolutions that are drafted from a ballot).
#pragma once
#include "core/flow/flow.h"

namespace zhijia {

struct LateStep {
    Issues (*guard)(const Reader&, const Record&, const Params&) = nullptr;
    Outcome<void> (*effect)(Txn&, Record&, const Params&) = nullptr;
};

/// `name` is the kind's name, a dot and the verb: "ballot.draft_resolutions". Once at start; the
/// same name replaces.
void registerLateStep(const char* name, const LateStep& step);

/// For the row of a flow: `&lateGuard<draftName>` and `&lateEffect<draftName>`. A step that no room
/// handed in is refused.
Issues lateGuardOf(const char* name, const Reader& reader, const Record& record,
                   const Params& params);
Outcome<void> lateEffectOf(const char* name, Txn& txn, Record& record, const Params& params);
template <const char* name>
Issues lateGuard(const Reader& reader, const Record& record, const Params& params) {
    return lateGuardOf(name, reader, record, params);
}
template <const char* name>
Outcome<void> lateEffect(Txn& txn, Record& record, const Params& params) {
    return lateEffectOf(name, txn, record, params);
}

} // namespace zhijia
