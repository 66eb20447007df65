// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/congress/unfinished.h"
#include "core/book/reader.h"
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

bool closingNow(const Reader& reader, const Sitting& sitting) {
    const auto stored = reader.get(Id<Sitting>(sitting.id));
    return sitting.isOver() && stored && !stored->isOver();
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

Issues leftAfterwards(const Reader& reader, const Record& record) {
    Sitting then = static_cast<const Sitting&>(record);
    then.status = SittingStatus::Closed;
    Issues issues = unfinishedOf(reader, then);
    issues.removeIf([](const Issue& issue) { return issue.severity != Severity::Note; });
    return issues;
}

} // namespace zhijia
