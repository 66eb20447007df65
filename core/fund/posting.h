// SPDX-License-Identifier: GPL-3.0-or-later
// How other rooms bring money into a fund and out of it. Call these inside your own deed
// (Book::change), so that your record and the voucher are one deed or nothing.
//
// What they promise, all checked inside the transaction, so that two desks cannot both spend the
// last yuan:
//  - a voucher has two or more splits whose debits equal its credits, or it is refused;
//  - no account of a fund in which money lies (cash, bank, platform) is ever below zero, on no day;
//  - a grant is for what the fund is for, and costs stay within the share the fund allows;
//  - money is given back only to who gave it (the name as it came in; empty: what came without a
//    name), and no more than came;
//  - no text names a pupil who is helped: write the code;
//  - no split is more than a billion yuan, and no sum wraps around;
//  - nothing is posted into a closed period, a closed fund or the future;
//  - each gets the next number of its fund and year: no gap, no repeat.
//
// A posted voucher has a number and therefore is never edited, removed or undone. **A deed of yours
// that posts cannot be undone either**: `Book::undo` refuses it and names the voucher. Offer a step
// of your own (void, return, open again) that calls `reverseVoucher` in the same deed as what it
// does to your record. So post what is final (a till's closing, a paid lot, a payout made), not
// every beep.
//
// The trail: name your record as `source` and call `registerGivers("your_kind", …)` once in your
// registerKinds; see core/fund/givers.h. Where a line has one giver only, give it in the line.
#pragma once
#include "core/book/txn.h"
#include "core/fund/givers.h"
#include "core/fund/voucher.h"

namespace zhijia {

struct IncomeLine {
    LedgerAccount from = LedgerAccount::Donation; ///< Sale, Auction, GroupAid, Donation, Interest
    LedgerAccount into = LedgerAccount::Bank;     ///< Cash, Bank, Platform
    Money amount;                                 ///< > 0
    QString giver{};                              ///< name; empty: the source's givers are asked
    QString giverKind{};                          ///< the giver's record, where there is one
    RawId giverId = 0;
};
struct IncomeDraft {
    Id<Fund> fund;
    QDate on; ///< not valid: today
    QString text;
    QList<IncomeLine> lines; ///< several ways of payment make several lines of one voucher
    QString sourceKind{};    ///< your record ("till_session"), which registerGivers knows
    RawId source = 0;
};
/// Money that came in.
Outcome<Id<Voucher>> postIncome(Txn& txn, const IncomeDraft& draft);

struct GrantLine {
    Id<Beneficiary> beneficiary; ///< see beneficiaryFor
    FundUse use = FundUse::Schooling;
    Money amount; ///< > 0
};
struct GrantDraft {
    Id<Fund> fund;
    QDate on; ///< not valid: today
    QString text;
    QList<GrantLine> lines;
    LedgerAccount paidFrom = LedgerAccount::Bank;
    QString sourceKind{};
    RawId source = 0;
};
/// Help that was paid; one voucher may hold the pupils of a whole payout.
Outcome<Id<Voucher>> postGrant(Txn& txn, const GrantDraft& draft);

struct SpendDraft {
    Id<Fund> fund;
    QDate on; ///< not valid: today
    QString text;
    Money amount; ///< > 0
    LedgerAccount paidFrom = LedgerAccount::Bank;
    QString party{}; ///< whom it was paid to
    QString sourceKind{};
    RawId source = 0;
};
/// A cost; refused where the fund allows none, and above the share it allows.
Outcome<Id<Voucher>> postCost(Txn& txn, const SpendDraft& draft);
/// Money given back to whom it came from: `party` is the giver's name as it came in, empty what
/// came without one. Refused for anybody else, and for more than was given (see mayGiveBack).
Outcome<Id<Voucher>> postReturn(Txn& txn, const SpendDraft& draft);

/// Cash taken to the bank, what a platform paid out: the fund has as much as before.
struct MoveDraft {
    Id<Fund> fund;
    QDate on; ///< not valid: today
    QString text;
    LedgerAccount from = LedgerAccount::Cash, to = LedgerAccount::Bank;
    Money amount; ///< > 0
    QString sourceKind{};
    RawId source = 0;
};
Outcome<Id<Voucher>> postMove(Txn& txn, const MoveDraft& draft);

/// Takes a posted voucher back by one with the opposite splits, today (or on a later day than the
/// voucher's that is in no closed period). Refused when it was reversed already, is a reversal
/// itself, or when the fund no longer holds what it brought. Warns (in the receipt) when what it
/// brought was spent already, or when costs then exceed their share. Returns the reversal.
Outcome<Id<Voucher>> reverseVoucher(Txn& txn, Id<Voucher> voucher, const QString& reason,
                                    QDate on = {});

/// What the fund holds now: of posted vouchers only.
Money fundBalance(const Reader& reader, Id<Fund> fund);

} // namespace zhijia
