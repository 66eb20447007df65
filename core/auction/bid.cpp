// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/bid.h"
#include "core/auction/lot.h"
#include "core/auction/words.h"
#include "core/book/txn.h"
#include <QSet>

namespace zhijia {

using auction::tr;

namespace {

constexpr EnumItem sources[] = {
    {0, "", ""},
    {int(BidSource::Floor), "floor", QT_TRANSLATE_NOOP("auction", "In the hall"), "现场"},
    {int(BidSource::Written), "written", QT_TRANSLATE_NOOP("auction", "In writing"), "书面"},
    {int(BidSource::Jump), "jump", QT_TRANSLATE_NOOP("auction", "Jump"), "跳价"},
    {int(BidSource::Undo), "undo", QT_TRANSLATE_NOOP("auction", "Taken back"), "撤回"},
    {int(BidSource::Dropped), "dropped", QT_TRANSLATE_NOOP("auction", "Did not take it"), "弃拍"},
};

const AuctionBid& of(const Record& record) { return static_cast<const AuctionBid&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& b = static_cast<AuctionBid&>(record);
    if (!b.at.isValid())
        b.at = reader.clock().now();
    const auto paddle = reader.get(b.paddle);
    b.name = QStringLiteral("%1: %2, %3")
                 .arg(b.seq)
                 .arg(paddle ? paddle->number : 0)
                 .arg(b.amount.print());
}

Issue stands() {
    return error(tr("Bids are only appended at the desk: none is changed, removed or undone."),
                 tr("Take back the last bid of a lot by its step \"Take back the last bid\"."));
}

/// What a lot appends, it counts in the same deed; anything else was typed by hand.
void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const AuctionBid& b = of(after);
    const auto lot = reader.get(b.lot);
    if (before || !lot || lotAtHand() != lot->id)
        issues << stands();
}

Issues mayRemove(const Reader&, const Record&) { return {stands()}; }

Kind make() {
    Kind kind = kindOf<AuctionBid>("auction", QT_TRANSLATE_NOOP("auction", "Bid"),
                                   QT_TRANSLATE_NOOP("auction", "Bids"));
    kind.within = "lot";
    kind.defaultSort = "seq";
    using B = AuctionBid;
    kind.fields = {
        field<&B::seq>("seq", QT_TRANSLATE_NOOP("auction", "No.")).derived().listed(4),
        field<&B::lot>("lot", QT_TRANSLATE_NOOP("auction", "Lot")).required().derived(),
        field<&B::paddle>("paddle", QT_TRANSLATE_NOOP("auction", "Paddle"))
            .required()
            .derived()
            .listed(12),
        field<&B::amount>("amount", QT_TRANSLATE_NOOP("auction", "Amount")).derived().listed(9),
        field<&B::round>("round", QT_TRANSLATE_NOOP("auction", "Call")).derived(),
        field<&B::source>("source", QT_TRANSLATE_NOOP("auction", "How"))
            .required()
            .derived()
            .listed(9),
        field<&B::of>("of_bid", QT_TRANSLATE_NOOP("auction", "Takes back")).derived().listed(12),
        field<&B::at>("at", QT_TRANSLATE_NOOP("auction", "At")).derived().listed(14),
        field<&B::name>("name", QT_TRANSLATE_NOOP("auction", "Bid")).derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

/// Of the round that is on, or was the last one.
std::vector<AuctionBid> rows(const Reader& reader, Id<AuctionLot> id) {
    const auto lot = reader.get(id);
    return reader.all<AuctionBid>(Query()
                                      .eq(QStringLiteral("lot"), id)
                                      .eq(QStringLiteral("round"), lot ? lot->round : 0)
                                      .by(QStringLiteral("seq")));
}

} // namespace

template <>
const EnumTable& enumTable<BidSource>() {
    static const EnumTable table{"auction", sources};
    return table;
}

QList<AuctionBid> standingBids(const Reader& reader, Id<AuctionLot> lot) {
    QList<AuctionBid> stack;
    for (const AuctionBid& b : rows(reader, lot)) {
        if (b.source == BidSource::Undo) {
            if (!stack.isEmpty())
                stack.removeLast();
        } else if (b.source != BidSource::Dropped)
            stack << b;
    }
    return stack;
}

std::optional<AuctionBid> nextInLine(const Reader& reader, Id<AuctionLot> lot) {
    QSet<qint64> dropped;
    for (const AuctionBid& b : rows(reader, lot))
        if (b.source == BidSource::Dropped)
            dropped.insert(b.paddle.raw());
    const QList<AuctionBid> bids = standingBids(reader, lot);
    for (auto b = bids.crbegin(); b != bids.crend(); ++b) // they only rise
        if (!dropped.contains(b->paddle.raw()))
            return *b;
    return std::nullopt;
}

const Kind& AuctionBid::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
