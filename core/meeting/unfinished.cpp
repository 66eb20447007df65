// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/unfinished.h"
#include "core/book/reader.h"
#include "core/meeting/agenda.h"
#include "core/meeting/heads.h"
#include "core/meeting/item_vote.h"
#include "core/meeting/minutes.h"
#include "core/meeting/words.h"

namespace zhijia {

using meeting::tr;

QStringList itemsWithoutOutcome(const Reader& reader, Id<Sitting> sitting) {
    QStringList names;
    for (const AgendaLine& line : agendaOf(reader, sitting).lines) {
        if (!line.leaf || !line.item.isPlanned() || line.item.type == ItemType::Break)
            continue;
        if (const auto vote = itemVote(reader, Id<AgendaItem>(line.item.id));
            vote && vote->announced)
            continue;
        names << QStringLiteral("%1 %2").arg(line.number, line.item.title);
    }
    return names;
}

Issues agendaLeft(const Reader& reader, Id<Sitting> sitting) {
    constexpr qsizetype most = 6; // named; who has more open looks at the page
    const QStringList names = itemsWithoutOutcome(reader, sitting);
    if (names.isEmpty())
        return {};
    QString text = names.mid(0, most).join(tr("; "));
    if (names.size() > most)
        text += QStringLiteral(" …");
    return {warning(
        tr("Agenda items without an outcome: %1 (%2).").arg(QString::number(names.size()), text),
        tr("On the page \"Agenda\", note them as dealt with, or postpone or leave them "
           "out with a reason; else the minutes say \"not dealt with\"."))};
}

Issues meetingUnfinished(const Reader& reader, const Sitting& sitting) {
    Issues issues;
    const Id<Sitting> id(sitting.id);
    // A sitting that never met has no minutes.
    if (const auto minutes = minutesOf(reader, id);
        sitting.status != SittingStatus::Cancelled && (!minutes || !minutes->isSigned()))
        issues << (closingNow(reader, sitting)
                       ? Issue{Severity::Note,
                               {},
                               tr("After the closing: draw up the minutes and sign them."),
                               {},
                               {}}
                       : warning(tr("The minutes of %1 are not signed.").arg(sitting.name),
                                 tr("Sign them first.")));
    for (const HeadsDecision& d : reader.all<HeadsDecision>(
             Query().eq(QStringLiteral("sitting"), id).by(QStringLiteral("id"))))
        if (d.isWaiting())
            issues << warning(
                tr("The heads' decision \"%1\" still waits to be confirmed.").arg(d.title),
                tr("Let the sitting confirm or refuse it; or put it before another sitting."));
    return issues;
}

} // namespace zhijia
