// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a ballot: a line per item, worked out from counts that agree, and kept.
#pragma once
#include "core/ballots/count.h"

namespace zhijia {

template <>
const EnumTable& enumTable<BallotOutcome>();

struct BallotTally : Record {
    static constexpr const char* kindName = "ballot_tally";
    static const Kind& kind();

    Id<Ballot> ballot;
    Id<BallotItem> item; ///< null: written in
    qint64 position = 0;
    QString title, post;
    qint64 votesFor = 0, votesAgainst = 0, abstain = 0;
    QString gradeCounts; ///< "30/5/2/0"
    qint64 invalid = 0;  ///< in this item only
    qint64 base = 0, needed = 0;
    BallotOutcome outcome = BallotOutcome::None;
};

/// The lines of the result as the totals make them; not stored.
QList<BallotTally> workOut(const Ballot& ballot, const std::vector<BallotItem>& items,
                           const BallotShape& shape, const CountTotals& totals);
/// As stored, in the order of the paper; empty before the counts agreed.
std::vector<BallotTally> tallyOf(const Reader& reader, Id<Ballot> ballot);
/// The result in a sentence: "Passed: 3 of 3." or who is elected, and of an election with `posts`
/// which seats stay vacant.
QString resultSentence(const QList<BallotTally>& lines, const QList<PostSeats>& posts = {});
/// What stands between the ballot and a result: counts missing, open, not adding up or not
/// agreeing.
Issues whyNotCounted(const Reader& reader, const Ballot& ballot);

} // namespace zhijia
