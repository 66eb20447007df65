// SPDX-License-Identifier: GPL-3.0-or-later
// The trail: which giver's money went to which pupil, forwards and backwards, to the fen.
//
// The rule by which it is apportioned is **first in, first out**: the money that came first is
// spent first, within a day in the order of the vouchers' numbers, within a voucher in the order of
// its lines. What was reversed counts on neither side. Why this and not shares of everything:
//  - it needs no rounding, so both ways add up to the fen by construction;
//  - a giver's money goes to one pupil or a few, not a thousandth of a yuan to every one;
//  - a gift that comes later changes nothing of what earlier givers were told;
//  - anybody can check it with the journal and a pencil.
// Money given back is the giver's own, as far as it is still there; the rest of it, and what is
// given back without a name, follows the same order.
// A gift that was spent and then reversed leaves a hole: the next gifts fill it, and every paper
// says so, because a grant is otherwise never told of money that came after it.
#pragma once
#include "core/fund/givers.h"
#include "core/fund/voucher.h"

namespace zhijia {

struct TrailGiver {
    QString kind; ///< the giver's record, where it is known
    RawId id = 0;
    QString name;
    bool unnamed = false; ///< nobody was named: the name is that of the account
    Money gave;
    Money toPupils, toCosts, returned, left; ///< what `gave` adds up of
};

/// A piece of money from one giver to one end.
struct TrailLink {
    int giver = 0;   ///< index into Trail::givers
    Id<Voucher> in;  ///< by which it came in
    QString through; ///< item or lot by which it was given; may be empty
    QDate inOn;
    LedgerAccount end = LedgerAccount::None; ///< Grant, Cost, Returned; None: still in the fund
    Id<Voucher> out;                         ///< by which it went out; null when it is still there
    Id<Beneficiary> beneficiary;             ///< of a grant
    FundUse use = FundUse::None;
    QDate outOn;
    Money amount; ///< > 0
    /// It came in after it went out: it stands in for a gift that was spent and then reversed.
    bool madeGood = false;
};

struct Trail {
    QList<TrailGiver> givers; ///< in the order of their first money
    QList<TrailLink> links;   ///< in the order of the money
    Money cameIn, toPupils, toCosts, returned, left;

    QList<TrailLink> ofGiver(int giver) const;
    QList<TrailLink> toVoucher(Id<Voucher> voucher) const; ///< whose money this voucher spent
    QList<TrailLink> ofVoucher(Id<Voucher> voucher) const; ///< where what it brought went
    QList<TrailLink> toPupil(Id<Beneficiary> beneficiary) const;
};

Trail trailOf(const Reader& reader, Id<Fund> fund);
/// The most that may be given back to `giver` on a day: what came from him by then, less what was
/// given back to that name before. An empty name: what came in without a giver's name.
Money mayGiveBack(const Reader& reader, Id<Fund> fund, const QString& giver, QDate on);
/// The rule in a sentence, for papers and the page.
QString trailRule();
/// "Grant to P0003 (schooling aid)", "Costs", "Still in the fund".
QString trailEnd(const Reader& reader, const TrailLink& link);

} // namespace zhijia
