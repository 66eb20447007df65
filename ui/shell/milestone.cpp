// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/milestone.h"
#include <algorithm>

namespace zhijia {

namespace {
QList<Milestone>& list() {
    static QList<Milestone> milestones;
    return milestones;
}
} // namespace

void registerMilestone(Milestone milestone) {
    if (!list().contains(milestone))
        list() << milestone;
}

bool isMilestone(const Reader& reader, const Receipt& receipt) {
    return std::ranges::any_of(std::as_const(list()),
                               [&](Milestone m) { return m(reader, receipt); });
}

} // namespace zhijia
