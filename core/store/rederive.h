// SPDX-License-Identifier: GPL-3.0-or-later
// Stored keys that are worked out (order by pinyin and strokes, words of the search index) depend
// on ICU and on this program's tables of names; a new version of either makes them anew.
#pragma once
#include "core/base/clock.h"
#include "core/store/store.h"

namespace zhijia {

struct Kind;

namespace rederive {

/// Makes the keys of every record anew when they were made by another version of ICU or of the
/// tables, or when a migration asks for it (`REDERIVE;`). What people wrote, revisions and the
/// history stay as they are. A colleague who is writing is not waited for twice: a note says that
/// it is done the next time.
void whenNeeded(Store& store, const Clock& clock);

/// The hidden, derived fields of one kind; inside a transaction. Returns how many records differed.
qint64 keysOf(Store& store, const Clock& clock, const Kind& kind);

} // namespace rederive
} // namespace zhijia
