// SPDX-License-Identifier: GPL-3.0-or-later
// What of a kind leaves the office only when somebody says why (law 8), beyond single masked
// fields: the letter of somebody who wants to stay unknown, the marks of secret papers in the order
// in which they were keyed. Inside the program it is worked with as ever.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

struct Confidential {
    const char* kind = "";
    std::vector<const char*> fields{}; ///< keys; not exported with a volume
    bool files = false;                ///< the files attached to such records
};

/// At the start of the program, from a room's register function; the last word about a kind counts.
void registerConfidential(const Confidential& what);
/// Null: nothing of this kind is.
const Confidential* confidentialOf(const Kind& kind);

} // namespace zhijia
