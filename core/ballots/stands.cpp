// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ballots/stands.h"
#include "core/ballots/agenda_vote.h"
#include "core/ballots/words.h"
#include "core/book/reader.h"

namespace zhijia {

using ballots::tr;

namespace {

QList<BallotStandsCheck>& checks() {
    static QList<BallotStandsCheck> list;
    return list;
}

} // namespace

void registerBallotStandsCheck(BallotStandsCheck check) {
    if (!checks().contains(check))
        checks() << check;
}

Issues whyResultStands(const Reader& reader, const Ballot& b) {
    if (!b.isOver())
        return {};
    Issues issues;
    for (const Ballot& other :
         reader.all<Ballot>(Query().eq(QStringLiteral("repeats"), Id<Ballot>(b.id))))
        // The step "Vote again" writes both in one deed, which undo takes back whole.
        if (other.revision != b.revision)
            issues << error(tr("Ballot %1 repeats ballot %2.").arg(other.number).arg(b.number),
                            tr("Undo or remove that one first."));
    issues += confirmedByBallot(reader, b);
    for (const BallotStandsCheck check : std::as_const(checks()))
        issues += check(reader, b);
    return issues;
}

} // namespace zhijia
