// SPDX-License-Identifier: GPL-3.0-or-later
// An auction of a charity sale: when, where, who calls, how bids rise, and which desk calls now.
#pragma once
#include "core/auction/increments.h"
#include "core/charity/sale.h"

namespace zhijia {

enum class AuctionStatus { None, Planned, Open, Closed, Cancelled };
template <>
const EnumTable& enumTable<AuctionStatus>();

struct Auction : Record {
    static constexpr const char* kindName = "auction";
    static const Kind& kind();

    QString name; ///< empty: worded from the sale
    Id<CharitySale> sale;
    QDate on; ///< empty: the day of the sale
    QString place;
    QString caller, clerk;
    QString increments; ///< "0:10 200:20"; empty: every lot has its own step
    Money perPupil;     ///< what a pupil needs; 0: the screen counts no pupils
    QDate payBy;        ///< lots are paid by this day; empty: the same day
    Money floatCash;    ///< in the check-out's drawer at the beginning
    AuctionStatus status = AuctionStatus::None;
    QString desk; ///< the desk that calls now; empty: none
    QDate closedOn;
    Money cash, counted, difference; ///< the check-out's drawer, when it was closed
    QString denominations, explanation;
    QString reason;
    QString note;

    Increments steps() const { return readIncrements(increments).value_or(Increments()); }
};

const Flow& auctionFlow();
/// Why nothing of it changes any more; empty while it may.
Issues auctionStands(const Reader& reader, Id<Auction> auction);
/// Why nobody may call or bid now: it is not open, or another desk calls (see AtDesk).
Issues whyNotCall(const Reader& reader, Id<Auction> auction);

/// Says, as long as it lives, that what this thread writes comes from that desk: while a desk
/// calls, nobody else does, neither another desk nor a form nor the command line.
class AtDesk {
public:
    explicit AtDesk(const QString& desk);
    ~AtDesk();
    AtDesk(const AtDesk&) = delete;
    AtDesk& operator=(const AtDesk&) = delete;
    static const QString& now();

private:
    QString before_;
};

/// What its lots have brought so far under the hammer, paid or not.
Money raisedAt(const Reader& reader, Id<Auction> auction);

} // namespace zhijia
