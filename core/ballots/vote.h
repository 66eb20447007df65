// SPDX-License-Identifier: GPL-3.0-or-later
// A vote by name in an open ballot, from the meeting tool of the deputies who sit online.
#pragma once
#include "core/ballots/item.h"

namespace zhijia {

enum class VoteChoice { None, For, Against, Abstain };
template <>
const EnumTable& enumTable<VoteChoice>();

struct BallotVote : Record {
    static constexpr const char* kindName = "ballot_vote";
    static const Kind& kind();

    Id<Ballot> ballot;   ///< none: the only one that is open now
    Id<BallotItem> item; ///< none: the only one of the ballot
    QString voter;       ///< as the file names them: name, "delegation-name", card number
    QString phone;
    Id<Deputy> deputy; ///< derived from voter and phone, by the roll
    Id<Delegation> delegation;
    VoteChoice choice = VoteChoice::None;
    QDateTime castAt;
    QString channel; ///< which tool
    QString voteKey; ///< derived: item and deputy; nobody votes twice
};

/// Who of the roll is meant; observers and those who were not present when the ballot opened are
/// refused, in words.
Outcome<Attendance> findVoter(const Reader& reader, const Ballot& ballot, const QString& voter,
                              const QString& phone);
/// Was in the room (or online) at that moment.
bool wasPresent(const Attendance& attendance, const QDateTime& at);
/// The named votes of each item, in the items' order.
QList<ItemTally> namedVotes(const Reader& reader, const std::vector<BallotItem>& items);
/// How many deputies have voted by name at all; of one delegation when given.
qint64 namedVoters(const Reader& reader, Id<Ballot> ballot,
                   std::optional<Id<Delegation>> delegation = {});

} // namespace zhijia
