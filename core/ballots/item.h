// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the paper: a matter, a person who is appraised, or a candidate for a post.
#pragma once
#include "core/ballots/ballot.h"
#include "core/meeting/agenda_item.h"

namespace zhijia {

struct BallotItem : Record {
    static constexpr const char* kindName = "ballot_item";
    static const Kind& kind();

    Id<Ballot> ballot;
    qint64 position = 0; ///< 0: behind the others
    QString title;       ///< the matter; of a person the name (empty: the deputy's or member's)
    Id<Deputy> deputy;
    Id<Member> member;
    QString unitName, job; ///< of a person; empty: the member's
    QString post;          ///< what a candidate stands for, where there are several posts
    Id<AgendaItem>
        agendaItem; ///< what of the agenda it decides; its decision then follows the vote
    QString note;
    QString strokeKey;
};

/// In the order of the paper: by post, then by strokes or as given. The marks of every paper follow
/// this order, so items do not change once the ballot is open.
std::vector<BallotItem> itemsOf(const Reader& reader, const Ballot& ballot);
QStringList titlesOf(const std::vector<BallotItem>& items);

/// What can stand on a paper of this ballot.
BallotShape shapeOf(const Ballot& ballot, const std::vector<BallotItem>& items);
BallotShape shapeOf(const Reader& reader, const Ballot& ballot);
QStringList gradesOf(const Ballot& ballot);
/// One with an empty name when the election has one post.
QList<PostSeats> postsOf(const Ballot& ballot);

/// What is wrong with the ballot before anybody votes: nothing to vote on, fewer candidates than
/// seats, a scrutineer who is a candidate, an important matter not in secret, several matters in
/// one.
Issues ballotFindings(const Reader& reader, const Ballot& ballot);

/// Who counts and stands on the paper. Said when the names are written, and again before the vote.
Issues scrutineerIssues(const Reader& reader, const Ballot& ballot);
/// What to look at although it forbids nothing: a name alone that a member has, somebody who stands
/// for several posts.
Issues ballotRemarks(const Reader& reader, const Ballot& ballot);

} // namespace zhijia
