// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/paddle.h"
#include "core/auction/bid.h"
#include "core/auction/words.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/people/identity.h"

namespace zhijia {

using auction::tr;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(BidderType::Member), "member", QT_TRANSLATE_NOOP("auction", "Member"), "职工|会员|个人"},
    {int(BidderType::Unit), "unit", QT_TRANSLATE_NOOP("auction", "Unit"), "单位|集体|部门"},
    {int(BidderType::Outside), "outside", QT_TRANSLATE_NOOP("auction", "From outside"),
     "社会|外部|社会人士|企业"},
};
constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(PaddleStatus::Registered), "registered", QT_TRANSLATE_NOOP("auction", "Registered"),
     "已登记"},
    {int(PaddleStatus::CheckedIn), "checked_in", QT_TRANSLATE_NOOP("auction", "Checked in"),
     "已报到|已领牌"},
    {int(PaddleStatus::Returned), "returned", QT_TRANSLATE_NOOP("auction", "Handed back"),
     "已还牌"},
};

const Paddle& of(const Record& record) { return static_cast<const Paddle&>(record); }
constexpr qint64 mostPaddles = 9'999;

void derive(const Reader& reader, Record& record) {
    auto& p = static_cast<Paddle&>(record);
    p.bidder = tidyName(p.bidder);
    if (p.member) {
        if (const auto m = reader.get(p.member)) {
            if (p.bidder.isEmpty())
                p.bidder = m->name;
            if (!p.unit)
                p.unit = m->unit;
            if (p.mobile.isEmpty() && p.revision == 0)
                p.mobile = m->mobile;
        }
    } else if (p.bidder.isEmpty() && p.unit)
        p.bidder = reader.title(Unit::kind(), p.unit.raw());
    if (p.type == BidderType::None)
        p.type = p.member ? BidderType::Member
                 : p.unit && p.bidder == reader.title(Unit::kind(), p.unit.raw())
                     ? BidderType::Unit
                     : BidderType::Outside;
    if (p.number == 0) {
        // The lowest that is free: paddles are cards that lie ready in a row.
        qint64 next = 1;
        reader.each(Paddle::kind(), {QStringLiteral("number")},
                    Query().eq(QStringLiteral("auction"), p.auction).by(QStringLiteral("number")),
                    [&](const QVariantList& v) {
                        if (v[0].toLongLong() == next)
                            ++next;
                        return v[0].toLongLong() < next;
                    });
        p.number = next;
    }
    p.name = QStringLiteral("%1 %2").arg(p.number).arg(p.bidder);
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const Paddle& p = of(after);
    if (p.number < 1 || p.number > mostPaddles)
        issues << error(tr("%1 is no number of a paddle.").arg(p.number),
                        tr("Take one from 1 to %1, or leave it empty.").arg(mostPaddles),
                        QStringLiteral("number"));
    if (p.bidder.isEmpty())
        issues << error(tr("Whose paddle is it?"), tr("Choose a member or unit, or type a name."),
                        QStringLiteral("bidder"));
    if (p.type == BidderType::Member && !p.member)
        issues << error(tr("Which member?"), tr("Choose the member."), QStringLiteral("member"));
    const auto other = [&](const char* key, const QVariant& value) {
        return reader.first<Paddle>(Query()
                                        .eq(QStringLiteral("auction"), p.auction)
                                        .eq(QString::fromUtf8(key), value)
                                        .is(QStringLiteral("id"), Condition::Ne, p.id));
    };
    if (const auto o = other("number", p.number))
        issues << error(tr("Paddle %1 is given to %2 already.").arg(p.number).arg(o->bidder),
                        tr("Take another number, or leave it empty."), QStringLiteral("number"));
    if (p.member)
        if (const auto o = other("member", p.member.raw()))
            issues << error(tr("%1 holds paddle %2 already.").arg(o->bidder).arg(o->number),
                            tr("Use that one: all lots of a bidder come on one receipt."),
                            QStringLiteral("member"));
    if (!before) {
        issues += auctionStands(reader, p.auction);
        return;
    }
    const Paddle& b = of(*before);
    if ((b.number != p.number || b.auction != p.auction) &&
        reader.count<AuctionBid>(Query().eq(QStringLiteral("paddle"), Id<Paddle>(p.id))) > 0)
        issues << error(tr("Paddle %1 has bid: its number stays.").arg(b.number),
                        tr("Register another paddle."), QStringLiteral("number"));
}

/// Asked by undo too, of a check-in that somebody has bid after.
Issues hasBid(const Reader& reader, const Record& record) {
    if (reader.count<AuctionBid>(Query().eq(QStringLiteral("paddle"), Id<Paddle>(record.id))) == 0)
        return {};
    return {error(tr("Paddle %1 has bid: it stands.").arg(of(record).number),
                  tr("Take its step \"Hand back\" when the bidder leaves."))};
}

Kind make() {
    Kind kind = kindOf<Paddle>("auction", QT_TRANSLATE_NOOP("auction", "Paddle"),
                               QT_TRANSLATE_NOOP("auction", "Paddles"));
    kind.flow = &paddleFlow();
    kind.defaultSort = "number";
    kind.identity = {{"auction", "number"}, {"auction", "member"}};
    using P = Paddle;
    kind.fields = {
        field<&P::number>("number", QT_TRANSLATE_NOOP("auction", "Paddle"))
            .listed(6)
            .files("号牌|号牌号|竞拍号")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the lowest that is free")),
        field<&P::bidder>("bidder", QT_TRANSLATE_NOOP("auction", "Bidder"))
            .listed(14)
            .files("竞拍人|姓名|名称")
            .hint(QT_TRANSLATE_NOOP("auction", "Empty: the member's or the unit's name")),
        field<&P::type>("type", QT_TRANSLATE_NOOP("auction", "Type")).listed(8).files("类型"),
        field<&P::member>("member", QT_TRANSLATE_NOOP("auction", "Member")).files("职工"),
        field<&P::unit>("unit", QT_TRANSLATE_NOOP("auction", "Unit")).listed(14).files("单位|部门"),
        field<&P::auction>("auction", QT_TRANSLATE_NOOP("auction", "Auction"))
            .required()
            .listed(14)
            .files("竞拍|竞拍会"),
        field<&P::mobile>("mobile", QT_TRANSLATE_NOOP("auction", "Mobile"))
            .sensitive(&maskMobile)
            .files("手机|联系电话|电话")
            .reads(&readTelephone),
        field<&P::mayBeNamed>("may_be_named", QT_TRANSLATE_NOOP("auction", "May be named"))
            .files("同意公布姓名")
            .hint(QT_TRANSLATE_NOOP("auction",
                                    "Agreed to stand by name in the notice of the results")),
        field<&P::status>("status", QT_TRANSLATE_NOOP("auction", "Status")).stepOnly().listed(9),
        field<&P::checkedInAt>("checked_in_at", QT_TRANSLATE_NOOP("auction", "Checked in at"))
            .stepOnly(),
        field<&P::note>("note", QT_TRANSLATE_NOOP("auction", "Note")).note().files("备注"),
        field<&P::name>("name", QT_TRANSLATE_NOOP("auction", "Paddle")).derived().hidden(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &hasBid;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<BidderType>() {
    static const EnumTable table{"auction", types};
    return table;
}
template <>
const EnumTable& enumTable<PaddleStatus>() {
    static const EnumTable table{"auction", statuses};
    return table;
}

std::optional<Paddle> paddleOf(const Reader& reader, Id<Auction> auction, qint64 number) {
    return reader.first<Paddle>(
        Query().eq(QStringLiteral("auction"), auction).eq(QStringLiteral("number"), number));
}

const Kind& Paddle::kind() {
    static const Kind kind = make();
    return kind;
}

} // namespace zhijia
