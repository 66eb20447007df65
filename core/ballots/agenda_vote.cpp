// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/agenda_vote.h"
#include "core/ballots/result.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"

namespace zhijia {

using ballots::tr;

std::optional<ItemVote> ballotOn(const Reader& reader, Id<AgendaItem> agendaItem) {
    std::optional<ItemVote> best;
    const auto rank = [](const ItemVote& v) { return v.passed ? 2 : v.announced ? 0 : 1; };
    for (const BallotItem& item : reader.all<BallotItem>(
             Query().eq(QStringLiteral("agenda_item"), agendaItem).by(QStringLiteral("id")))) {
        const auto b = reader.get(item.ballot);
        if (!b || b->status == BallotStatus::Void)
            continue;
        ItemVote vote;
        vote.ballot = tr("Ballot %1: %2").arg(QString::number(b->number), b->title);
        vote.rule = majoritySource(reader, *b);
        vote.entitled = b->entitled;
        vote.announced = b->status == BallotStatus::Announced;
        if (vote.announced)
            if (const auto line = reader.first<BallotTally>(
                    Query().eq(QStringLiteral("item"), Id<BallotItem>(item.id)))) {
                vote.votesFor = line->votesFor;
                vote.needed = line->needed;
                vote.passed = line->outcome == BallotOutcome::Passed;
            }
        if (!best || rank(vote) >= rank(*best))
            best = vote;
    }
    return best;
}

Issues confirmedByBallot(const Reader& reader, const Ballot& ballot) {
    Issues issues;
    if (ballot.status != BallotStatus::Announced)
        return issues;
    for (const BallotItem& item : itemsOf(reader, ballot))
        if (item.agendaItem)
            for (const HeadsDecision& d : reader.all<HeadsDecision>(
                     Query()
                         .eq(QStringLiteral("item"), item.agendaItem)
                         .in(QStringLiteral("status"),
                             {QStringLiteral("confirmed"), QStringLiteral("refused")})))
                issues << error(tr("Ballot %1 settled the heads' decision \"%2\".")
                                    .arg(QString::number(ballot.number), d.title),
                                tr("Undo its confirmation or refusal first."));
    return issues;
}

} // namespace zhijia
