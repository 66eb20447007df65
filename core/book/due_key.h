// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds with very many records say in a stored field when each of them is due next, so that asking
// what is due reads only those: an office has 200,000 opinions, and a few dozen wait.
#pragma once
#include "core/record/kind.h"

namespace zhijia {

/// `key`: a derived date of the kind, the earliest day its `dues` name; empty when there is none.
/// The schema has an index on it. Called beside `registerKind`.
void registerDueKey(const Kind& kind, const char* key);
/// Null when the kind keeps no such field: all its records are asked.
const char* dueKeyOf(const Kind& kind);

} // namespace zhijia
