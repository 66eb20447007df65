// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/unfinished.h"
#include "core/congress/words.h"

namespace zhijia {

using congress::tr;

namespace {

QList<UnfinishedCheck>& checks() {
    static QList<UnfinishedCheck> list;
    return list;
}

} // namespace

void registerUnfinished(UnfinishedCheck check) {
    if (!checks().contains(check))
        checks() << check;
}

Issues unfinishedOf(const Reader& reader, const Sitting& sitting) {
    Issues issues;
    if (!sitting.isOver())
        issues << warning(tr("%1 is not closed: its papers still change.").arg(sitting.name),
                          tr("Close the sitting first."));
    for (const UnfinishedCheck check : std::as_const(checks()))
        issues += check(reader, sitting);
    return issues;
}

} // namespace zhijia
