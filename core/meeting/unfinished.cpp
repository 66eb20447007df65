// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/unfinished.h"
#include "core/book/reader.h"
#include "core/meeting/heads.h"
#include "core/meeting/minutes.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

Issues meetingUnfinished(const Reader& reader, const Sitting& sitting) {
    Issues issues;
    const Id<Sitting> id(sitting.id);
    // A sitting that never met has no minutes.
    if (const auto minutes = minutesOf(reader, id);
        sitting.status != SittingStatus::Cancelled && (!minutes || !minutes->isSigned()))
        issues << warning(tr("The minutes of %1 are not signed.").arg(sitting.name),
                          tr("Sign them first."));
    for (const HeadsDecision& d : reader.all<HeadsDecision>(
             Query().eq(QStringLiteral("sitting"), id).by(QStringLiteral("id"))))
        if (d.isWaiting())
            issues << warning(
                tr("The heads' decision \"%1\" still waits to be confirmed.").arg(d.title),
                tr("Let the sitting confirm or refuse it; or put it before another sitting."));
    return issues;
}

} // namespace zhijia
