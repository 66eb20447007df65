// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auction/receipt.h"
#include "core/auction/words.h"
#include "core/book/txn.h"

namespace zhijia {

using auction::tr;

namespace {

constexpr EnumItem states[] = {
    {0, "", ""},
    {int(ReceiptState::Valid), "valid", QT_TRANSLATE_NOOP("auction", "Valid"), "有效"},
    {int(ReceiptState::Voided), "voided", QT_TRANSLATE_NOOP("auction", "Void"), "作废"},
};

const AuctionReceipt& of(const Record& record) {
    return static_cast<const AuctionReceipt&>(record);
}

Issue stands(const AuctionReceipt& r) {
    return error(
        tr("Receipt %1 stands: it is voided, never changed, removed or undone.").arg(r.name),
        tr("Take its step \"Void\" with the reason, then check the paddle out again."));
}

void check(const Reader&, const Record& after, const Record* before, Issues& issues) {
    const AuctionReceipt& r = of(after);
    if (before) {
        AuctionReceipt same = r;
        same.status = of(*before).status;
        same.reason = of(*before).reason;
        const bool onlyVoided = r.status != same.status;
        for (const Field& f : AuctionReceipt::kind().fields)
            if (!onlyVoided || f.get(same) != f.get(*before)) {
                issues << stands(of(*before));
                return;
            }
        return;
    }
    const bool back = r.type == ReceiptType::Void;
    if (r.number < 1 || r.cash + r.transfer + r.qr != r.total ||
        (back ? !r.of || r.total.fen() >= 0 : r.total.fen() <= 0))
        issues << error(tr("Receipts are written by the check-out."),
                        tr("Open the paddle and take its step \"Check out\"."));
}

Issues mayRemove(const Reader&, const Record& record) { return {stands(of(record))}; }

Kind make() {
    Kind kind = kindOf<AuctionReceipt>("auction", QT_TRANSLATE_NOOP("auction", "Auction receipt"),
                                       QT_TRANSLATE_NOOP("auction", "Auction receipts"));
    kind.flow = &auctionReceiptFlow();
    kind.defaultSort = "id";
    using R = AuctionReceipt;
    kind.fields = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("auction", "Receipt")).derived().listed(12),
        field<&R::auction>("auction", QT_TRANSLATE_NOOP("auction", "Auction"))
            .required()
            .derived()
            .listed(14),
        field<&R::sale>("sale", QT_TRANSLATE_NOOP("auction", "Sale")).required().derived(),
        field<&R::number>("number", QT_TRANSLATE_NOOP("auction", "No.")).derived(),
        field<&R::paddle>("paddle", QT_TRANSLATE_NOOP("auction", "Paddle"))
            .required()
            .derived()
            .listed(12),
        field<&R::bidder>("bidder", QT_TRANSLATE_NOOP("auction", "Bidder")).derived(),
        field<&R::type>("type", QT_TRANSLATE_NOOP("auction", "Type"))
            .required()
            .derived()
            .listed(6),
        field<&R::at>("at", QT_TRANSLATE_NOOP("auction", "At")).derived().listed(16),
        field<&R::total>("total", QT_TRANSLATE_NOOP("auction", "Total")).derived().listed(9),
        field<&R::cash>("cash", QT_TRANSLATE_NOOP("auction", "Cash")).derived(),
        field<&R::transfer>("transfer", QT_TRANSLATE_NOOP("auction", "Transfer")).derived(),
        field<&R::qr>("qr", QT_TRANSLATE_NOOP("auction", "QR payment")).derived(),
        field<&R::tendered>("tendered", QT_TRANSLATE_NOOP("auction", "Cash given")).derived(),
        field<&R::change>("change_given", QT_TRANSLATE_NOOP("auction", "Change")).derived(),
        field<&R::reference>("reference", QT_TRANSLATE_NOOP("auction", "Payment reference"))
            .derived(),
        field<&R::of>("of_receipt", QT_TRANSLATE_NOOP("auction", "Takes back"))
            .derived()
            .listed(12),
        field<&R::status>("status", QT_TRANSLATE_NOOP("auction", "Status")).stepOnly().listed(6),
        field<&R::reason>("reason", QT_TRANSLATE_NOOP("auction", "Reason")).derived(),
    };
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

const AuctionLine& line(const Record& record) { return static_cast<const AuctionLine&>(record); }

Issues lineStands(const Reader& reader, const Record& record) {
    const auto r = reader.get(line(record).receipt);
    return r ? Issues{stands(*r)} : Issues();
}

void checkLine(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    if (before)
        issues += lineStands(reader, *before);
    else if (line(after).position < 1)
        issues << error(tr("Receipts are written by the check-out."),
                        tr("Open the paddle and take its step \"Check out\"."));
}

Kind makeLine() {
    Kind kind = kindOf<AuctionLine>("auction", QT_TRANSLATE_NOOP("auction", "Line"),
                                    QT_TRANSLATE_NOOP("auction", "Lines"));
    kind.within = "receipt";
    kind.defaultSort = "position";
    using L = AuctionLine;
    kind.fields = {
        field<&L::position>("position", QT_TRANSLATE_NOOP("auction", "No.")).derived().listed(4),
        field<&L::name>("name", QT_TRANSLATE_NOOP("auction", "Lot")).derived().listed(20),
        field<&L::receipt>("receipt", QT_TRANSLATE_NOOP("auction", "Receipt")).required().derived(),
        field<&L::lot>("lot", QT_TRANSLATE_NOOP("auction", "Lot")).required().derived(),
        field<&L::amount>("amount", QT_TRANSLATE_NOOP("auction", "Amount")).derived().listed(9),
    };
    kind.check = &checkLine;
    kind.mayRemove = &lineStands;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ReceiptState>() {
    static const EnumTable table{"auction", states};
    return table;
}

std::vector<AuctionLine> linesOf(const Reader& reader, Id<AuctionReceipt> receipt) {
    return reader.all<AuctionLine>(
        Query().eq(QStringLiteral("receipt"), receipt).by(QStringLiteral("position")));
}

const Kind& AuctionReceipt::kind() {
    static const Kind kind = make();
    return kind;
}
const Kind& AuctionLine::kind() {
    static const Kind kind = makeLine();
    return kind;
}

} // namespace zhijia
