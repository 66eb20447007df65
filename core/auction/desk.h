// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller's desk answers to what is typed, at the speed of the hall. No widget: the full
// screen and the tests ask the same.
//
//   12          paddle 12 bids the next step
//   12 500      paddle 12 bids 500 (a jump); 12*500 works too
//   w12 500     a bid that was left in writing; w12 alone: the next step
//   #7          go to lot 7
//
// What changes something comes back as a deed that the caller runs, now or in line behind whoever
// is writing; `settled` is then told. The view is kept up to date from the one lot that changed.
#pragma once
#include "core/auction/lot.h"
#include "core/book/book.h"

namespace zhijia {

/// What the hall sees, as plain values: handed on as it stands, nothing is read for it.
struct AuctionView {
    QString auction;
    Id<AuctionLot> lot;
    Id<DonatedItem> item;
    qint64 number = 0, lots = 0; ///< this lot's number, and how many there are
    QString title;
    LotStatus status = LotStatus::None;
    Money start, price, next; ///< `price`: what leads or has won
    qint64 paddle = 0;        ///< that leads or has won; 0: none
    qint64 bids = 0;
    Money raised;   ///< so far, this auction and the tills of its sale
    Money perPupil; ///< 0: pupils are not counted
    qint64 pupils() const { return perPupil.fen() > 0 ? raised.fen() / perPupil.fen() : 0; }
    bool operator==(const AuctionView&) const = default;
};
/// Of a screen that stands alone: read anew.
AuctionView auctionView(const Reader& reader, Id<Auction> auction);

struct DeskSaid {
    enum Tone { Did, Asks, No };
    Tone tone = Did;
    QString text, mend;
};
struct DeskAct {
    DeskSaid said;                            ///< when nothing is to be written
    std::function<Outcome<Receipt>()> deed{}; ///< may be run again and again until it is done
};

class CallerDesk {
public:
    /// `book` outlives it.
    CallerDesk(Book& book, Id<Auction> auction);

    /// Takes the desk, or says who has it.
    DeskAct sit();
    DeskAct leave();

    const AuctionView& view() const { return view_; }
    const AuctionLot& lot() const { return lot_; }
    Id<Auction> auction() const { return Id<Auction>(auction_.id); }
    bool isAsking() const { return ask_ != Ask::Nothing; }
    /// A word of the lot at hand, for the desk only: below the reserve or not.
    QString reserveWord() const;

    DeskAct enter(const QString& text);
    DeskAct call();
    DeskAct hammer();
    DeskAct pass();
    DeskAct undo();
    DeskAct next();
    DeskAct previous();
    /// Both ask for a reason; the next thing entered is it.
    DeskAct reopen();
    DeskAct withdraw();
    /// Gives a question up.
    DeskSaid back();

    /// After a deed: what to say, and the view as it is now.
    DeskSaid settled(const Outcome<Receipt>& done);
    /// Runs an act at once: for tests and tools without a line to stand in.
    DeskSaid run(const DeskAct& act);
    /// Another desk, form or till has changed something.
    void refresh(bool money);

private:
    enum class Ask { Nothing, Consigner, Reopen, Withdraw, Slipped };
    DeskAct step(const char* verb, const Params& params, const QString& done);
    DeskAct asks(Ask what, const QString& text, const QString& mend);
    DeskAct bid(qint64 paddle, Money amount, bool written);
    DeskAct answer(const QString& text);
    DeskAct go(const AuctionLot& lot);
    DeskAct move(bool forward);
    void show(Id<AuctionLot> lot);
    void look();

    Book& book_;
    Auction auction_;
    AuctionLot lot_;
    AuctionView view_;
    Money others_, tills_; ///< brought by the other lots; by the sale's tills
    QString name_;         ///< of this desk
    Ask ask_ = Ask::Nothing;
    qint64 paddle_ = 0; ///< of a bid that is asked about
    Money amount_;
    bool written_ = false;
    QString done_;          ///< what to say when the deed is done
    Id<AuctionLot> wanted_; ///< the lot to show then
};

} // namespace zhijia
