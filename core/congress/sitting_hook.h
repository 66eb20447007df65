// SPDX-License-Identifier: GPL-3.0-or-later
// What other rooms have to say or to do when a sitting is entered or changes, without this room
// knowing them: a plan that a new date makes impossible, a decision that waits for a next sitting.
#pragma once
#include "core/congress/sitting.h"

namespace zhijia {

class Reader;
class Txn;

struct SittingHook {
    /// Remarks on a change; warnings, as a rule. May be null.
    void (*check)(const Reader&, const Sitting& after, const Sitting* before, Issues&) = nullptr;
    /// Writes what must follow, in the same deed; see Kind::settle. Undo and redo ask it too, with
    /// what was there before them, so it has to look at what there is. May be null.
    Outcome<void> (*settle)(Txn&, const Sitting& after, const Sitting* before) = nullptr;
};

/// At the start of the program; the same hook counts once.
void registerSittingHook(const SittingHook& hook);
const QList<SittingHook>& sittingHooks();

} // namespace zhijia
