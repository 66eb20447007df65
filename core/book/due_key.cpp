// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/due_key.h"

namespace zhijia {

namespace {
QHash<const Kind*, const char*>& keys() {
    static QHash<const Kind*, const char*> map;
    return map;
}
} // namespace

void registerDueKey(const Kind& kind, const char* key) { keys().insert(&kind, key); }

const char* dueKeyOf(const Kind& kind) { return keys().value(&kind, nullptr); }

} // namespace zhijia
