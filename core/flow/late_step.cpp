// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/late_step.h"
#include <QCoreApplication>

namespace zhijia {

namespace {

QHash<QByteArray, LateStep>& steps() {
    static QHash<QByteArray, LateStep> list;
    return list;
}

Issues missing() {
    return {error(QCoreApplication::translate("flow", "This program cannot take that step."))};
}

} // namespace

void registerLateStep(const char* name, const LateStep& step) { steps().insert(name, step); }

Issues lateGuardOf(const char* name, const Reader& reader, const Record& record,
                   const Params& params) {
    const auto found = steps().constFind(name);
    if (found == steps().constEnd())
        return missing();
    return found->guard ? found->guard(reader, record, params) : Issues();
}

Outcome<void> lateEffectOf(const char* name, Txn& txn, Record& record, const Params& params) {
    const auto found = steps().constFind(name);
    if (found == steps().constEnd() || !found->effect)
        return refuse(missing());
    return found->effect(txn, record, params);
}

} // namespace zhijia
