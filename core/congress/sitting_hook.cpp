// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/sitting_hook.h"

namespace zhijia {

namespace {
QList<SittingHook>& list() {
    static QList<SittingHook> hooks;
    return hooks;
}
} // namespace

void registerSittingHook(const SittingHook& hook) {
    for (const SittingHook& known : list())
        if (known.check == hook.check && known.settle == hook.settle)
            return;
    list() << hook;
}
const QList<SittingHook>& sittingHooks() { return list(); }

} // namespace zhijia
