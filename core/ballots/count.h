// SPDX-License-Identifier: GPL-3.0-or-later
// One of the two counts of a ballot, and the bundles of papers it is made of. A bundle is keyed
// paper by paper or as totals; each is a deed of its own.
#pragma once
#include "core/ballots/item.h"

namespace zhijia {

struct BallotVote;

enum class CountState { None, Open, Submitted };
template <>
const EnumTable& enumTable<CountState>();

struct BallotCount : Record {
    static constexpr const char* kindName = "ballot_count";
    static const Kind& kind();

    Id<Ballot> ballot;
    qint64 number = 0; ///< 1 or 2; 0: the next one
    QString name;      ///< derived: "First count"
    QString countedBy;
    CountState state = CountState::None;
    QDateTime submittedAt;
    QString reason; ///< why it was opened again
    QString note;
};

struct BallotBundle : Record {
    static constexpr const char* kindName = "ballot_bundle";
    static const Kind& kind();

    Id<BallotCount> count;
    qint64 number = 0;              ///< within the count; 0: the next one
    Id<Delegation> delegation;      ///< of a show of hands counted by delegation
    QString marks;                  ///< paper by paper; see marks.h
    QString totals, others;         ///< or totals
    qint64 papers = 0, invalid = 0; ///< derived from the marks; entered with totals
    QString note;
};

const Flow& countFlow();

/// What a bundle adds up to.
Outcome<CountTotals> totalsOf(const BallotShape& shape, const BallotBundle& bundle);
/// Everything a count holds; of an open vote with the named votes (they belong to every count).
/// `bundles`, when given, gets the sizes of the bundles in order.
CountTotals countTotals(const Reader& reader, const Ballot& ballot, const BallotShape& shape,
                        Id<BallotCount> count, QList<qint64>* bundles = nullptr);
/// How many counts this ballot needs: two on paper where the rules say so, else one.
int countsNeeded(const Reader& reader, const Ballot& ballot);
std::vector<BallotCount> countsOf(const Reader& reader, Id<Ballot> ballot);

/// Of an open vote: in the hall and in each delegation, hands and votes by name are together no
/// more than were present. `more`: a vote by name that is still to be written.
Issues handsFit(const Reader& reader, const Ballot& ballot, const BallotVote* more = nullptr);

} // namespace zhijia
