// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/shift.h"
#include "core/base/text.h"
#include "core/book/txn.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;
using charity::yuan;

namespace {

constexpr EnumItem statuses[] = {
    {0, "", ""},
    {int(ShiftStatus::Open), "open", QT_TRANSLATE_NOOP("charity", "Selling"), "收银中"},
    {int(ShiftStatus::Closed), "closed", QT_TRANSLATE_NOOP("charity", "Counted"), "已结账"},
};

const TillShift& of(const Record& record) { return static_cast<const TillShift&>(record); }

void derive(const Reader& reader, Record& record) {
    auto& s = static_cast<TillShift&>(record);
    s.till = tidy(s.till);
    s.cashier = tidyName(s.cashier);
    if (s.number == 0) {
        const auto last = reader.first<TillShift>(
            Query().eq(QStringLiteral("sale"), s.sale).by(QStringLiteral("number"), true));
        s.number = last ? last->number + 1 : 1;
        s.openedAt = reader.clock().now();
    }
    if (s.name.isEmpty()) { // told apart from another sale's in every list
        const auto sale = reader.get(s.sale);
        s.name = tr("Shift %1-%2").arg(sale ? sale->number : 0).arg(s.number);
    }
}

void check(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const TillShift& s = of(after);
    if (s.floatCash.fen() < 0 || s.floatCash.fen() > charity::highestFen)
        issues << error(tr("%1 is no float.").arg(yuan(s.floatCash)), tr("Correct it."),
                        QStringLiteral("float_cash"));
    if (s.stall)
        if (const auto stall = reader.get(s.stall); stall && stall->sale != s.sale)
            issues << error(tr("%1 is a stall of another sale.").arg(stall->name),
                            tr("Choose a stall of this sale."), QStringLiteral("stall"));
    if (!before) {
        const auto sale = reader.get(s.sale);
        if (sale && sale->status != SaleStatus::Open)
            issues << error(tr("%1 is not selling.").arg(sale->name),
                            tr("Take the sale's step \"Open the sale\" first."),
                            QStringLiteral("sale"));
        if (const auto other =
                reader.first<TillShift>(Query()
                                            .eq(QStringLiteral("sale"), s.sale)
                                            .eq(QStringLiteral("till"), s.till)
                                            .eq(QStringLiteral("status"), QStringLiteral("open"))
                                            .is(QStringLiteral("id"), Condition::Ne, s.id)))
            issues << error(
                tr("Till %1 is open already: %2, %3.").arg(s.till, other->name, other->cashier),
                tr("Go on there, or count and close it first."), QStringLiteral("till"));
        return;
    }
    const TillShift& b = of(*before);
    const bool changed = b.sale != s.sale || b.till != s.till || b.stall != s.stall ||
                         b.floatCash != s.floatCash || b.cashier != s.cashier;
    if (b.status == ShiftStatus::Closed && changed)
        issues << error(tr("%1 is counted and closed: its sheet stands.").arg(b.name),
                        tr("Write what there is to say into the note."));
    else if (b.sale != s.sale || b.till != s.till)
        issues << error(tr("A shift stays with its till."), tr("Open another shift."),
                        QStringLiteral("till"));
}

Issues mayRemove(const Reader&, const Record& record) {
    const TillShift& s = of(record);
    if (s.status != ShiftStatus::Closed)
        return {};
    return {error(tr("%1 is counted and closed: its sheet stands.").arg(s.name),
                  tr("What comes back later goes on the next sheet."))};
}

Kind make() {
    Kind kind = kindOf<TillShift>("charity", QT_TRANSLATE_NOOP("charity", "Till shift"),
                                  QT_TRANSLATE_NOOP("charity", "Till shifts"));
    kind.flow = &shiftFlow();
    kind.defaultSort = "id";
    kind.takesFiles = true;
    using S = TillShift;
    kind.fields = {
        field<&S::name>("name", QT_TRANSLATE_NOOP("charity", "Shift")).derived().listed(12),
        field<&S::sale>("sale", QT_TRANSLATE_NOOP("charity", "Sale")).required().listed(14),
        field<&S::number>("number", QT_TRANSLATE_NOOP("charity", "No.")).derived(),
        field<&S::till>("till", QT_TRANSLATE_NOOP("charity", "Till"))
            .required()
            .listed(6)
            .hint(QT_TRANSLATE_NOOP("charity", "Which desk: 1, 2, A …")),
        field<&S::stall>("stall", QT_TRANSLATE_NOOP("charity", "Stall"))
            .among([](const Record& r, Query& q) { q.eq(QStringLiteral("sale"), of(r).sale); })
            .listed(10)
            .hint(QT_TRANSLATE_NOOP("charity", "Empty: it sells the items of every stall")),
        field<&S::cashier>("cashier", QT_TRANSLATE_NOOP("charity", "Cashier")).required().listed(8),
        field<&S::floatCash>("float_cash", QT_TRANSLATE_NOOP("charity", "Float"))
            .hint(QT_TRANSLATE_NOOP("charity", "Cash in the drawer at the beginning")),
        field<&S::status>("status", QT_TRANSLATE_NOOP("charity", "Status")).stepOnly().listed(8),
        field<&S::openedAt>("opened_at", QT_TRANSLATE_NOOP("charity", "Opened at")).derived(),
        field<&S::closedAt>("closed_at", QT_TRANSLATE_NOOP("charity", "Closed at")).stepOnly(),
        field<&S::receipts>("receipts", QT_TRANSLATE_NOOP("charity", "Receipts"))
            .stepOnly()
            .listed(6),
        field<&S::firstReceipt>("first_receipt", QT_TRANSLATE_NOOP("charity", "First receipt"))
            .stepOnly(),
        field<&S::lastReceipt>("last_receipt", QT_TRANSLATE_NOOP("charity", "Last receipt"))
            .stepOnly(),
        field<&S::cash>("cash", QT_TRANSLATE_NOOP("charity", "Cash")).stepOnly().listed(9),
        field<&S::transfer>("transfer", QT_TRANSLATE_NOOP("charity", "Transfer"))
            .stepOnly()
            .listed(9),
        field<&S::qr>("qr", QT_TRANSLATE_NOOP("charity", "QR payment")).stepOnly().listed(9),
        field<&S::paidOut>("paid_out", QT_TRANSLATE_NOOP("charity", "Paid out")).stepOnly(),
        field<&S::counted>("counted", QT_TRANSLATE_NOOP("charity", "Counted")).stepOnly(),
        field<&S::difference>("difference", QT_TRANSLATE_NOOP("charity", "Difference"))
            .stepOnly()
            .listed(8),
        field<&S::denominations>("denominations", QT_TRANSLATE_NOOP("charity", "Notes and coins"))
            .stepOnly(),
        field<&S::explanation>("explanation", QT_TRANSLATE_NOOP("charity", "Explanation"))
            .note()
            .stepOnly(),
        field<&S::note>("note", QT_TRANSLATE_NOOP("charity", "Note")).note(),
    };
    kind.deriveMore = &derive;
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

const TillPayout& payout(const Record& r) { return static_cast<const TillPayout&>(r); }

void derivePayout(const Reader& reader, Record& record) {
    auto& p = static_cast<TillPayout&>(record);
    p.reason = tidy(p.reason);
    if (!p.at.isValid())
        p.at = reader.clock().now();
    p.name = tr("%1: %2").arg(yuan(p.amount), p.reason);
}

Issues payoutStands(const Reader& reader, const Record& record) {
    const auto s = reader.get(payout(record).shift);
    return s ? whyNotSell(reader, *s) : Issues();
}

void checkPayout(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const TillPayout& p = payout(after);
    if (p.amount.fen() <= 0 || p.amount.fen() > charity::highestFen)
        issues << error(tr("%1 cannot be paid out.").arg(yuan(p.amount)),
                        tr("Type an amount above zero."), QStringLiteral("amount"));
    issues += payoutStands(reader, after);
    if (before && payout(*before).shift != p.shift)
        issues << error(tr("A payout stays with its shift."), tr("Enter it at the other one."),
                        QStringLiteral("shift"));
    const auto shift = reader.get(p.shift);
    if (shift && !before) {
        const ShiftSums sums = sumsOf(reader, p.shift);
        const Money there = shift->floatCash + sums.cash - sums.paidOut;
        if (p.amount > there)
            issues << error(tr("There are only %1 in the drawer.").arg(yuan(there)),
                            tr("Type a smaller amount."), QStringLiteral("amount"));
    }
}

Kind makePayout() {
    Kind kind = kindOf<TillPayout>("charity", QT_TRANSLATE_NOOP("charity", "Money paid out"),
                                   QT_TRANSLATE_NOOP("charity", "Money paid out"));
    kind.within = "shift";
    using P = TillPayout;
    kind.fields = {
        field<&P::name>("name", QT_TRANSLATE_NOOP("charity", "Payout")).derived(),
        field<&P::shift>("shift", QT_TRANSLATE_NOOP("charity", "Shift")).required(),
        field<&P::amount>("amount", QT_TRANSLATE_NOOP("charity", "Amount")).required().listed(10),
        field<&P::reason>("reason", QT_TRANSLATE_NOOP("charity", "Reason"))
            .required()
            .listed(24)
            .hint(QT_TRANSLATE_NOOP("charity", "To the safe, to whom, what for")),
        field<&P::at>("at", QT_TRANSLATE_NOOP("charity", "At")).derived().listed(14),
    };
    kind.deriveMore = &derivePayout;
    kind.check = &checkPayout;
    kind.mayRemove = &payoutStands;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ShiftStatus>() {
    static const EnumTable table{"charity", statuses};
    return table;
}

Issues whyNotSell(const Reader& reader, const TillShift& shift) {
    if (shift.status == ShiftStatus::Closed)
        return {error(tr("%1 is counted and closed: its sheet stands.").arg(shift.name),
                      tr("Open a new shift for this till; what comes back goes on its sheet."))};
    const auto sale = reader.get(shift.sale);
    if (sale && sale->status != SaleStatus::Open)
        return {error(tr("%1 is not selling.").arg(sale->name),
                      tr("Take the sale's step \"Open the sale\" first."))};
    return {};
}

const Kind& TillShift::kind() {
    static const Kind kind = make();
    return kind;
}
const Kind& TillPayout::kind() {
    static const Kind kind = makePayout();
    return kind;
}

} // namespace zhijia
