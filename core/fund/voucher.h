// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher (记账凭证) of one fund and its splits (分录). It begins as a draft, which may be
// edited, undone and removed; posting gives it the next number of its fund and year, and from then
// on it stands: a mistake is taken back by a second voucher with the opposite splits.
#pragma once
#include "core/fund/beneficiary.h"
#include "core/fund/fund.h"

namespace zhijia {

enum class VoucherType { None, Income, Grant, Cost, Return, Move, Opening, Reversal };
enum class VoucherStatus { None, Draft, Posted, Reversed };
template <>
const EnumTable& enumTable<VoucherType>();
template <>
const EnumTable& enumTable<VoucherStatus>();

/// Most vouchers move one amount between two accounts: that is what a draft is typed or imported
/// as, and posting makes its two splits. A draft with splits of its own is posted with those.
struct Voucher : Record {
    static constexpr const char* kindName = "voucher";
    static const Kind& kind();

    QString number; ///< "2026-0003", within its fund; empty while a draft
    Id<Fund> fund;
    QDate on;
    VoucherType type = VoucherType::None; ///< empty: follows from which amount is given
    QString text;
    std::optional<Money> cameIn, wentOut;
    LedgerAccount held = LedgerAccount::None;    ///< where the money lies; empty: bank
    LedgerAccount counter = LedgerAccount::None; ///< the account against it; follows from the type
    QString party;                               ///< giver or payee; never a pupil
    Id<Beneficiary> beneficiary;                 ///< of a grant
    FundUse use = FundUse::None;                 ///< of a grant
    QString oldNumber;                           ///< in the book it was taken over from
    QString note;
    VoucherStatus status = VoucherStatus::None;
    Money amount;         ///< the sum of its debits
    Id<Voucher> reverses; ///< of a reversal: what it takes back
    QString reason;       ///< why
    // Which record of which room it was posted for (a till's closing, a lot, a payout).
    QString sourceKind;
    qint64 sourceId = 0;
    QString label; ///< "2026-0003 Sale of the …": what names it

    bool isPosted() const {
        return status == VoucherStatus::Posted || status == VoucherStatus::Reversed;
    }
};

struct FundSplit : Record {
    static constexpr const char* kindName = "fund_split";
    static const Kind& kind();

    Id<Voucher> voucher;
    qint64 position = 0;
    LedgerAccount account = LedgerAccount::None;
    Money debit, credit; ///< one of them is 0, neither is negative
    QString party;       ///< giver or payee; never a pupil
    Id<Beneficiary> beneficiary;
    FundUse use = FundUse::None;
    QString memo;
    QString giverKind; ///< the giver's record, where it is known
    qint64 giverId = 0;
    // From the voucher, so that sums need one table.
    Id<Fund> fund;
    QDate on;
    bool posted = false;
    Money amount; ///< debit less credit

    QString title;
};

const Flow& voucherFlow();
std::vector<FundSplit> splitsOf(const Reader& reader, Id<Voucher> voucher);
/// The vouchers that were posted for a record of another room, by number; reversals too.
std::vector<Voucher> vouchersFor(const Reader& reader, const QString& sourceKind, RawId source);

} // namespace zhijia
