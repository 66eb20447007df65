// SPDX-License-Identifier: GPL-3.0-or-later
// The roll of deputies: electing members in one go, and opening a sitting's attendance list.
#pragma once
#include "core/book/query.h"
#include "core/congress/deputy.h"
#include "core/congress/sitting.h"
#include <functional>

namespace zhijia {

/// Enters members as deputies of a term and elects them in the same deed. `election` are the
/// parameters of the step "elect" (staff_entitled, staff_present, votes_for, on, or note) and hold
/// for each of them. `category` None takes it from the member. All or none: every member who cannot
/// be elected is named. `places`: whose empty place a member takes (a by-election), by member.
/// `elected` is told after each how many are done.
Outcome<QList<Id<Deputy>>> electFromMembers(Txn& txn, Id<Term> term, Id<Delegation> delegation,
                                            const QList<Id<Member>>& members,
                                            DeputyCategory category, const QVariantMap& election,
                                            const QHash<RawId, Id<Deputy>>& places = {},
                                            const std::function<void(qsizetype)>& elected = {});
/// The empty places of a term: deputies whose mandate ended and whom nobody has replaced.
QList<Id<Deputy>> emptyPlaces(const Reader& reader, Id<Term> term);

/// The day by which a sitting's roll is drawn up: its own, and from then on the present one while
/// it goes on (a second day has other deputies when somebody resigned over night).
QDate rollDay(const Reader& reader, const Sitting& sitting);

/// Deputies of the term who hold office on that day. Two questions, because a deputy who left later
/// held office on that day as well.
QList<Query> inForceOn(Id<Term> term, QDate day);
QList<RawId> deputiesInForce(const Reader& reader, Id<Term> term, QDate day);
qint64 countDeputiesInForce(const Reader& reader, Id<Term> term, QDate day);

struct RollChange {
    qint64 added = 0;     ///< deputies and observers who were not on the roll
    qint64 removed = 0;   ///< who hold no office any more and had not come
    qint64 released = 0;  ///< who came while they held office and hold it no more
    qint64 refreshed = 0; ///< whose name or delegation had changed
    Issues notes{};       ///< who should go but is checked in
};

/// Brings the roll of a sitting up to date: a line "expected" for every deputy in force on
/// `rollDay` and for every observer. Doing it again changes nothing. Refuses when the sitting is
/// not called, or is over.
Outcome<RollChange> openRoll(Txn& txn, Id<Sitting> sitting);
/// The same for a sitting that is just being called.
Outcome<RollChange> writeRoll(Txn& txn, const Sitting& sitting);
/// How many deputies are missing on the roll or should not be on it.
qint64 rollIsStale(const Reader& reader, const Sitting& sitting);

} // namespace zhijia
