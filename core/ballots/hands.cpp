// SPDX-License-Identifier: GPL-3.0-or-later
// Hands and votes by name against those present: whichever came last, nobody counts twice.
#include "core/ballots/count.h"
#include "core/ballots/vote.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"

namespace zhijia {

using ballots::tr;

namespace {

/// The most hands that were counted on one item.
qint64 mostHands(const QList<ItemTally>& items) {
    qint64 most = 0;
    for (const ItemTally& t : items)
        most = qMax(most, t.valid() + t.invalid);
    return most;
}

/// Whether this vote adds a person to those who voted by name.
bool isNewVoter(const Reader& reader, const BallotVote* vote) {
    return vote && vote->deputy &&
           reader.count<BallotVote>(Query()
                                        .eq(QStringLiteral("ballot"), vote->ballot)
                                        .eq(QStringLiteral("deputy"), vote->deputy)
                                        .is(QStringLiteral("id"), Condition::Ne, vote->id)) == 0;
}

} // namespace

Issues handsFit(const Reader& reader, const Ballot& ballot, const BallotVote* more) {
    Issues issues;
    const auto counts = countsOf(reader, Id<Ballot>(ballot.id));
    if (ballot.onPaper() || counts.empty()) // nothing was counted while votes still come in
        return issues;
    const BallotShape shape = shapeOf(reader, ballot);
    const bool another = isNewVoter(reader, more);
    const auto roll = frozenRoll(ballot);
    const Id<Ballot> id(ballot.id);
    const auto say = [&](const QString& where, qint64 hands, qint64 named, qint64 present) {
        if (hands > 0 && hands + named > present)
            issues << error(tr("%1: %2 hands and %3 votes by name, but only %4 were present.")
                                .arg(where, QString::number(hands), QString::number(named),
                                     QString::number(present)),
                            tr("Whoever votes by name raises no hand: count the hands again."));
    };
    for (const BallotCount& count : counts) {
        QList<ItemTally> all(shape.items);
        for (const BallotBundle& bundle : reader.all<BallotBundle>(
                 Query().eq(QStringLiteral("ballot_count"), Id<BallotCount>(count.id)))) {
            const auto totals = totalsOf(shape, bundle);
            if (!totals)
                continue;
            for (qsizetype i = 0; i < shape.items; ++i)
                all[i] += totals->items.value(i);
            if (!bundle.delegation)
                continue;
            qint64 present = 0;
            for (const FrozenDelegation& d : roll)
                if (d.delegation == bundle.delegation)
                    present = d.present;
            say(reader.title(Delegation::kind(), bundle.delegation.raw()), mostHands(totals->items),
                namedVoters(reader, id, bundle.delegation) +
                    (another && more->delegation == bundle.delegation),
                present);
        }
        if (issues.isEmpty())
            say(tr("The hall"), mostHands(all), namedVoters(reader, id) + another, ballot.present);
    }
    return issues;
}

} // namespace zhijia
