// SPDX-License-Identifier: GPL-3.0-or-later
// A donated item: what was given, by whom, for how much it is offered, and what became of each of
// its pieces.
#pragma once
#include "core/charity/category.h"
#include "core/charity/donor.h"
#include "core/charity/stall.h"

namespace zhijia {

class Rules;

enum class ItemCondition { None, New, LikeNew, Good, Worn };
enum class GoodsStatus { None, OnSale, Lot, Sold, Auctioned, Withdrawn, WrittenOff };
template <>
const EnumTable& enumTable<ItemCondition>();
template <>
const EnumTable& enumTable<GoodsStatus>();

struct DonatedItem : Record {
    static constexpr const char* kindName = "donated_item";
    static const Kind& kind();

    Id<CharitySale> sale;
    qint64 number = 0; ///< of the sale, without gaps
    QString code;      ///< derived: what the label says
    QString name;
    Id<GoodsCategory> category;
    Id<Donor> donor;
    Id<Unit> unit;          ///< whose donation it counts as; empty: the donor's
    Id<CharityStall> stall; ///< empty: the unit's
    ItemCondition condition = ItemCondition::None;
    qint64 quantity = 1; ///< pieces under this one code
    Money value;         ///< of a piece, as the donor says; may be 0
    Money suggested;     ///< derived
    Money price;         ///< of a piece; 0: asked at the till
    GoodsStatus status = GoodsStatus::None;
    qint64 sold = 0, auctioned = 0, writtenOff = 0; ///< pieces
    QDate receivedOn;
    QString reason;
    QString note;
    QString pinyinKey, searchText;

    qint64 left() const { return quantity - sold - auctioned - writtenOff; }
};

const Flow& itemFlow();
/// A proposal for the price of a piece: the category's usual price in this condition, otherwise a
/// share of the value, in whole yuan; 0 when neither is known. The shares are rules of the pack.
Money suggestedPrice(const Rules& rules, Money usual, ItemCondition condition, Money value);
/// Whether a price looks like a slipped decimal point beside what would be usual: ten times as much
/// or more, or a tenth or less.
bool looksSlipped(Money price, Money usual);
/// The same upwards only: what is asked at every scan, when the low price is on the label already.
bool looksSlippedUp(Money price, Money usual);
/// The item of a sale with that number.
std::optional<DonatedItem> itemOf(const Reader& reader, Id<CharitySale> sale, qint64 number);

} // namespace zhijia
