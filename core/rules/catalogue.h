// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the program asks for, by name, and the shape in which it can use them.
#pragma once
#include "core/rules/rule.h"
#include <span>

namespace zhijia {

namespace rule {
inline constexpr char quorum[] = "congress.quorum";     ///< share of deputies present
inline constexpr char majority[] = "congress.majority"; ///< share of all deputies in favour
inline constexpr char deputiesShare[] = "congress.deputies.share"; ///< of staff
inline constexpr char deputiesLeast[] = "congress.deputies.least"; ///< persons
inline constexpr char deputiesNegotiable[] =
    "congress.deputies.negotiable"; ///< persons; above it the number is agreed
inline constexpr char deputiesTiers[] =
    "congress.deputies.tiers"; ///< by number of staff; empty: the share counts
inline constexpr char managers[] = "congress.composition.managers"; ///< ceiling
inline constexpr char women[] = "congress.composition.women";   ///< share of their share of staff
inline constexpr char agency[] = "congress.composition.agency"; ///< the same for agency workers
inline constexpr char frontLine[] = "congress.composition.front_line"; ///< floor; 0: none
inline constexpr char presidium[] = "congress.presidium"; ///< floor of those who are no leaders
inline constexpr char term[] = "congress.term";           ///< years
inline constexpr char frequency[] = "congress.frequency"; ///< sittings a year
inline constexpr char papers[] = "congress.papers";       ///< days before the sitting
inline constexpr char observers[] = "congress.observers"; ///< ceiling, of deputies
inline constexpr char extraordinary[] =
    "congress.extraordinary"; ///< share of deputies who can ask for a sitting
inline constexpr char electAttend[] =
    "congress.elect.attend"; ///< share of a unit's staff at an election
inline constexpr char electVotes[] = "congress.elect.votes"; ///< share of all its staff in favour
inline constexpr char deputyMoved[] =
    "congress.deputy.moved"; ///< whoever leaves the electing unit is a deputy no more
inline constexpr char byElection[] = "congress.deputy.by_election"; ///< empty places are filled
inline constexpr char ballotSecret[] =
    "congress.ballot.secret"; ///< important matters: secret, item by item
inline constexpr char ballotReturned[] =
    "congress.ballot.returned"; ///< more papers back than issued: void
inline constexpr char ballotCounts[] = "congress.ballot.counts"; ///< two counts must agree
inline constexpr char ballotScrutineer[] =
    "congress.ballot.scrutineer"; ///< no candidate is scrutineer or teller
inline constexpr char headsQuorum[] = "congress.heads.quorum"; ///< share of those entitled
inline constexpr char headsMajority[] =
    "congress.heads.majority"; ///< share of those entitled, in favour
inline constexpr char headsConfirm[] =
    "congress.heads.confirm"; ///< decisions go before the next sitting
inline constexpr char proposalWindow[] = "proposal.window";       ///< days before the sitting
inline constexpr char proposalSeconders[] = "proposal.seconders"; ///< persons
inline constexpr char proposalReply[] = "proposal.reply";         ///< days after it was handed over
inline constexpr char proposalScreening[] =
    "proposal.screening";                           ///< days between the window and the papers
inline constexpr char noticeDays[] = "notice.days"; ///< working days
inline constexpr char noticeCounting[] =
    "notice.counting"; ///< the day of posting does not count, the last day counts whole
inline constexpr char resolutionPublish[] =
    "resolution.publish"; ///< working days until the staff is told
} // namespace rule

struct RuleUse {
    const char* id;
    RuleNumber::Shape shape;
    RuleNumber::Unit unit = RuleNumber::Persons; ///< unless a share
    bool atMost = false;                         ///< of a share
};

std::span<const RuleUse> ruleCatalogue();
const RuleUse* ruleUse(QStringView id);

} // namespace zhijia
