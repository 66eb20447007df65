// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flow/step_follow.h"

namespace zhijia {

namespace {

QHash<QString, QList<StepFollow>>& follows() {
    static QHash<QString, QList<StepFollow>> list;
    return list;
}

QString place(const Kind& kind, const char* verb) {
    return QString::fromUtf8(kind.name) + u'.' + QString::fromUtf8(verb);
}

} // namespace

void registerStepFollow(const Kind& kind, const char* verb, StepFollow follow) {
    auto& list = follows()[place(kind, verb)];
    if (!list.contains(follow))
        list << follow;
}

Outcome<void> followStep(Txn& txn, const Kind& kind, const Record& record, const Step& step) {
    const auto found = follows().constFind(place(kind, step.verb));
    if (found != follows().constEnd())
        for (const StepFollow follow : *found)
            if (auto ok = follow(txn, record); !ok)
                return ok;
    return {};
}

} // namespace zhijia
