// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/desk.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/charity/totals.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSysInfo>

namespace zhijia {

using auction::tr;
using auction::yuan;

namespace {

DeskAct no(const QString& text, const QString& mend = {}) {
    return {{DeskSaid::No, text, mend}, {}};
}
DeskAct no(const Issues& issues) {
    for (const Issue& i : issues)
        if (i.severity == Severity::Error)
            return no(i.text, i.mend);
    return {};
}

qint64 numberOf(const Reader& reader, Id<Paddle> id) {
    const auto p = reader.get(id);
    return p ? p->number : 0;
}

void fill(AuctionView& v, const Reader& reader, const Auction& a, const AuctionLot& l) {
    v.auction = a.name;
    v.perPupil = a.perPupil;
    v.lot = Id<AuctionLot>(l.id);
    v.item = l.item;
    v.number = l.number;
    v.title = l.title;
    v.status = l.status;
    v.start = l.start;
    v.price = l.price;
    v.next = nextBid(a, l);
    v.bids = l.bids;
    v.paddle = l.leader ? numberOf(reader, l.leader) : 0;
}

bool brings(LotStatus status) { return status == LotStatus::Sold || status == LotStatus::Paid; }

QString newDeskName(const QString& actor) {
    static int count = 0;
    return QStringLiteral("%1 (%2, %3-%4)")
        .arg(actor, QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(++count);
}

} // namespace

AuctionView auctionView(const Reader& reader, Id<Auction> id) {
    AuctionView v;
    const auto a = reader.get(id);
    if (!a)
        return v;
    // What is called, otherwise what was decided last, otherwise the first.
    auto lot = calledLot(reader, id);
    if (!lot)
        lot = reader.first<AuctionLot>(Query()
                                           .eq(QStringLiteral("auction"), id)
                                           .is(QStringLiteral("decided_at"), Condition::NotNull)
                                           .by(QStringLiteral("decided_at"), true));
    if (!lot)
        lot = reader.first<AuctionLot>(
            Query().eq(QStringLiteral("auction"), id).by(QStringLiteral("number")));
    fill(v, reader, *a, lot.value_or(AuctionLot()));
    v.lots = reader.count<AuctionLot>(Query().eq(QStringLiteral("auction"), id));
    v.raised = raisedAt(reader, id) + takingsOf(reader, a->sale).tills();
    return v;
}

CallerDesk::CallerDesk(Book& book, Id<Auction> id) : book_(book), name_(newDeskName(book.actor())) {
    if (const auto a = book.read().get(id))
        auction_ = *a;
    show(auctionView(book.read(), id).lot);
}

void CallerDesk::look() {
    fill(view_, book_.read(), auction_, lot_);
    view_.raised = others_ + tills_ + (brings(lot_.status) ? lot_.price : Money());
}

void CallerDesk::show(Id<AuctionLot> id) {
    lot_ = book_.read().get(id).value_or(AuctionLot());
    refresh(true);
}

void CallerDesk::refresh(bool money) {
    const Reader& reader = book_.read();
    if (const auto a = reader.get(auction()))
        auction_ = *a;
    if (lot_.id != 0)
        lot_ = reader.get(Id<AuctionLot>(lot_.id)).value_or(AuctionLot());
    if (money) {
        others_ = raisedAt(reader, auction()) - (brings(lot_.status) ? lot_.price : Money());
        tills_ = takingsOf(reader, auction_.sale).tills();
        view_.lots = reader.count<AuctionLot>(Query().eq(QStringLiteral("auction"), auction()));
    }
    look();
}

QString CallerDesk::reserveWord() const {
    if (lot_.reserve.fen() <= 0)
        return tr("No reserve");
    return lot_.price < lot_.reserve ? tr("Below the reserve") : tr("The reserve is reached");
}

DeskAct CallerDesk::asks(Ask what, const QString& text, const QString& mend) {
    ask_ = what;
    return {{DeskSaid::Asks, text, mend}, {}};
}

DeskAct CallerDesk::step(const char* verb, const Params& params, const QString& done) {
    done_ = done;
    const QString what = QString::fromUtf8(verb);
    return {{}, [this, what, params, id = lot_.id] {
                const AtDesk desk(name_);
                return book_.step(AuctionLot::kind(), id, what, params);
            }};
}

DeskAct CallerDesk::sit() {
    done_ = tr("This desk calls. Enter calls the lot.");
    return {{}, [this] {
                return book_.step(Auction::kind(), auction_.id, QStringLiteral("take_desk"),
                                  {{QStringLiteral("desk"), name_}});
            }};
}

DeskAct CallerDesk::leave() {
    const auto a = book_.read().get(auction());
    if (!a || a->desk != name_)
        return {};
    return {{}, [this] {
                return book_.step(Auction::kind(), auction_.id, QStringLiteral("free_desk"));
            }};
}

DeskAct CallerDesk::enter(const QString& typed) {
    const QString text = halfWidth(tidy(typed));
    if (ask_ != Ask::Nothing)
        return answer(tidy(typed));
    if (text.isEmpty()) {
        if (lot_.status == LotStatus::Listed)
            return call();
        return {{DeskSaid::Asks, tr("The next bid is %1.").arg(yuan(view_.next)),
                 tr("Type the paddle and press Enter.")},
                {}};
    }
    static const QRegularExpression lotNumber(QStringLiteral("^#\\s*([0-9]{1,4})$"));
    if (const auto match = lotNumber.match(text); match.hasMatch()) {
        const auto lot = lotOf(book_.read(), auction(), match.captured(1).toLongLong());
        return lot ? go(*lot)
                   : no(tr("There is no lot %1.").arg(match.captured(1)),
                        tr("Look at the list of lots."));
    }
    static const QRegularExpression form(
        QStringLiteral("^([wW书])?\\s*([0-9]{1,6})(?:\\s*[*x× ]\\s*(\\S.*))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return no(tr("\"%1\" is no bid.").arg(typed.left(30)),
                  tr("Type a paddle (12), or a paddle and an amount (12 500)."));
    Money amount;
    if (const QString money = match.captured(3); !money.isEmpty()) {
        const auto read = Money::parse(money);
        if (!read || read->fen() <= 0)
            return no(tr("\"%1\" is no amount.").arg(money.left(30)),
                      tr("Type a paddle and an amount: 12 500"));
        amount = *read;
    }
    return bid(match.captured(2).toLongLong(), amount, !match.captured(1).isEmpty());
}

DeskAct CallerDesk::bid(qint64 paddle, Money amount, bool written) {
    if (const Issues why = whyNotBid(book_.read(), lot_, paddle, amount); refuses(why))
        return no(why);
    const bool slipped =
        amount.fen() >= view_.next.fen() * charity::slipFactor && ask_ != Ask::Slipped;
    if (slipped) {
        paddle_ = paddle;
        amount_ = amount;
        written_ = written;
        return asks(Ask::Slipped,
                    tr("Paddle %1 bids %2, the next step is %3.")
                        .arg(QString::number(paddle), yuan(amount), yuan(view_.next)),
                    tr("Enter if that is right, or type the bid anew; Esc gives it up."));
    }
    ask_ = Ask::Nothing;
    Params params{{QStringLiteral("paddle"), paddle}};
    if (amount != Money())
        params.insert(QStringLiteral("amount"), amount.fen());
    if (written)
        params.insert(QStringLiteral("source"), QStringLiteral("written"));
    return step("bid", params,
                tr("Paddle %1: %2")
                    .arg(QString::number(paddle), yuan(amount == Money() ? view_.next : amount)));
}

DeskAct CallerDesk::answer(const QString& text) {
    const Ask asked = ask_;
    if (asked == Ask::Slipped) {
        if (text.isEmpty())
            return bid(paddle_, amount_, written_);
        ask_ = Ask::Nothing;
        return enter(text);
    }
    if (text.isEmpty())
        return no(asked == Ask::Consigner ? tr("By whose word is it sold below the reserve?")
                                          : tr("Why?"),
                  tr("Type it and press Enter; Esc gives it up."));
    ask_ = Ask::Nothing;
    const Params reason{{QStringLiteral("reason"), text}};
    switch (asked) {
    case Ask::Consigner:
        return step(
            "hammer", {{QStringLiteral("consigner"), text}},
            tr("Sold: paddle %1, %2").arg(QString::number(view_.paddle), yuan(view_.price)));
    case Ask::Reopen:
        return step("reopen", reason, tr("Lot %1 is open again.").arg(lot_.number));
    default:
        return step("withdraw", reason, tr("Lot %1 is withdrawn.").arg(lot_.number));
    }
}

DeskAct CallerDesk::call() {
    ask_ = Ask::Nothing;
    return step("call", {},
                tr("Lot %1 starts at %2.").arg(QString::number(lot_.number), yuan(lot_.start)));
}

DeskAct CallerDesk::hammer() {
    ask_ = Ask::Nothing;
    if (lot_.status == LotStatus::Called && lot_.bids > 0 && lot_.price < lot_.reserve)
        return asks(Ask::Consigner, tr("%1 is below the reserve.").arg(yuan(lot_.price)),
                    tr("Pass it, or type by whose word it is sold and press Enter; Esc gives it "
                       "up."));
    return step("hammer", {},
                tr("Sold: paddle %1, %2").arg(QString::number(view_.paddle), yuan(view_.price)));
}

DeskAct CallerDesk::pass() {
    ask_ = Ask::Nothing;
    return step("pass", {}, tr("Lot %1 is passed.").arg(lot_.number));
}

DeskAct CallerDesk::undo() {
    ask_ = Ask::Nothing;
    return step("undo_bid", {}, tr("The last bid is taken back."));
}

DeskAct CallerDesk::reopen() {
    if (const Issues why = whyNotReopen(book_.read(), lot_); refuses(why))
        return no(why);
    return asks(Ask::Reopen, tr("Open lot %1 again: why?").arg(lot_.number),
                tr("Type the reason and press Enter; Esc gives it up."));
}

DeskAct CallerDesk::withdraw() {
    return asks(Ask::Withdraw, tr("Withdraw lot %1: why?").arg(lot_.number),
                tr("Type the reason and press Enter; Esc gives it up."));
}

DeskSaid CallerDesk::back() {
    ask_ = Ask::Nothing;
    return {DeskSaid::Did, tr("Given up."), {}};
}

DeskAct CallerDesk::go(const AuctionLot& lot) {
    ask_ = Ask::Nothing;
    const Id<AuctionLot> id(lot.id);
    if (lot_.status == LotStatus::Called && lot_.id != lot.id) {
        if (lot_.bids > 0)
            return no(tr("Lot %1 is being called.").arg(lot_.number),
                      tr("Hammer or pass it first."));
        // Nobody has bid: it is called later.
        DeskAct act = step("uncall", {}, tr("Lot %1").arg(lot.name));
        wanted_ = id;
        return act;
    }
    show(id);
    return {{DeskSaid::Did, tr("Lot %1").arg(lot_.name),
             lot_.status == LotStatus::Listed ? tr("Enter calls it.") : QString()},
            {}};
}

DeskAct CallerDesk::move(bool forward) {
    const auto to = book_.read().first<AuctionLot>(
        Query()
            .eq(QStringLiteral("auction"), auction())
            .is(QStringLiteral("number"), forward ? Condition::Gt : Condition::Lt, lot_.number)
            .by(QStringLiteral("number"), !forward));
    if (!to)
        return no(forward ? tr("Lot %1 is the last one.").arg(lot_.number)
                          : tr("Lot %1 is the first one.").arg(lot_.number));
    return go(*to);
}

DeskAct CallerDesk::next() { return move(true); }
DeskAct CallerDesk::previous() { return move(false); }

DeskSaid CallerDesk::settled(const Outcome<Receipt>& done) {
    const QString text = std::exchange(done_, QString());
    const Id<AuctionLot> wanted = std::exchange(wanted_, Id<AuctionLot>());
    if (!done) {
        refresh(false);
        return no(done.error()).said;
    }
    if (wanted)
        show(wanted);
    else if (lot_.id != 0) { // the one record that changed
        lot_ = book_.read().get(Id<AuctionLot>(lot_.id)).value_or(AuctionLot());
        look();
    }
    return {DeskSaid::Did, text, {}};
}

DeskSaid CallerDesk::run(const DeskAct& act) { return act.deed ? settled(act.deed()) : act.said; }

} // namespace zhijia
