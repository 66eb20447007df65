// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/receipt.h"
#include "core/book/txn.h"
#include "core/charity/words.h"

namespace zhijia {

using charity::tr;

namespace {

constexpr EnumItem types[] = {
    {0, "", ""},
    {int(ReceiptType::Sale), "sale", QT_TRANSLATE_NOOP("charity", "Sale"), "销售"},
    {int(ReceiptType::Void), "void", QT_TRANSLATE_NOOP("charity", "Void"), "作废"},
    {int(ReceiptType::Return), "return", QT_TRANSLATE_NOOP("charity", "Return"), "退货"},
};

const SaleReceipt& of(const Record& record) { return static_cast<const SaleReceipt&>(record); }

Issue stands(const SaleReceipt& r) {
    return error(tr("Receipt %1 stands: it is voided at the till, never changed, removed or "
                    "undone.")
                     .arg(r.name),
                 tr("Void it while its shift is open; afterwards take the goods back as a "
                    "return."));
}

void check(const Reader&, const Record& after, const Record* before, Issues& issues) {
    const SaleReceipt& r = of(after);
    if (before) {
        issues << stands(of(*before));
        return;
    }
    const bool back = r.type == ReceiptType::Void || r.type == ReceiptType::Return;
    if (r.number < 1 || !r.shift || r.cash + r.transfer + r.qr != r.total ||
        (back ? !r.of || r.total.fen() > 0 : r.total.fen() < 0))
        issues << error(tr("Receipts are written by the till."),
                        tr("Open the till; an old sale's lines are not entered by hand."));
}

Issues mayRemove(const Reader&, const Record& record) { return {stands(of(record))}; }

Kind make() {
    Kind kind = kindOf<SaleReceipt>("charity", QT_TRANSLATE_NOOP("charity", "Receipt"),
                                    QT_TRANSLATE_NOOP("charity", "Receipts"));
    kind.defaultSort = "id";
    using R = SaleReceipt;
    kind.fields = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("charity", "Receipt")).derived().listed(12),
        field<&R::sale>("sale", QT_TRANSLATE_NOOP("charity", "Sale")).required().derived(),
        field<&R::number>("number", QT_TRANSLATE_NOOP("charity", "No.")).derived(),
        field<&R::type>("type", QT_TRANSLATE_NOOP("charity", "Type"))
            .required()
            .derived()
            .listed(6),
        field<&R::at>("at", QT_TRANSLATE_NOOP("charity", "At")).derived().listed(16),
        field<&R::shift>("shift", QT_TRANSLATE_NOOP("charity", "Shift"))
            .required()
            .derived()
            .listed(12),
        field<&R::cashier>("cashier", QT_TRANSLATE_NOOP("charity", "Cashier")).derived().listed(8),
        field<&R::total>("total", QT_TRANSLATE_NOOP("charity", "Total")).derived().listed(9),
        field<&R::discount>("discount", QT_TRANSLATE_NOOP("charity", "Discount")).derived(),
        field<&R::cash>("cash", QT_TRANSLATE_NOOP("charity", "Cash")).derived(),
        field<&R::transfer>("transfer", QT_TRANSLATE_NOOP("charity", "Transfer")).derived(),
        field<&R::qr>("qr", QT_TRANSLATE_NOOP("charity", "QR payment")).derived(),
        field<&R::tendered>("tendered", QT_TRANSLATE_NOOP("charity", "Cash given")).derived(),
        field<&R::change>("change_given", QT_TRANSLATE_NOOP("charity", "Change")).derived(),
        field<&R::reference>("reference", QT_TRANSLATE_NOOP("charity", "Payment reference"))
            .derived(),
        field<&R::of>("of_receipt", QT_TRANSLATE_NOOP("charity", "Takes back"))
            .derived()
            .listed(12),
        field<&R::reason>("reason", QT_TRANSLATE_NOOP("charity", "Reason")).derived(),
    };
    kind.check = &check;
    kind.mayRemove = &mayRemove;
    return kind;
}

const ReceiptLine& line(const Record& record) { return static_cast<const ReceiptLine&>(record); }

Issues lineStands(const Reader& reader, const Record& record) {
    const auto r = reader.get(line(record).receipt);
    return r ? Issues{stands(*r)} : Issues();
}

void checkLine(const Reader& reader, const Record& after, const Record* before, Issues& issues) {
    const ReceiptLine& l = line(after);
    if (before)
        issues += lineStands(reader, *before);
    else if (l.position < 1 || l.quantity == 0 || l.price * l.quantity - l.discount != l.amount)
        issues << error(tr("Receipts are written by the till."), tr("Open the till."));
}

Kind makeLine() {
    Kind kind = kindOf<ReceiptLine>("charity", QT_TRANSLATE_NOOP("charity", "Line"),
                                    QT_TRANSLATE_NOOP("charity", "Lines"));
    kind.within = "receipt";
    kind.defaultSort = "position";
    using L = ReceiptLine;
    kind.fields = {
        field<&L::position>("position", QT_TRANSLATE_NOOP("charity", "No.")).derived().listed(4),
        field<&L::name>("name", QT_TRANSLATE_NOOP("charity", "Item")).derived().listed(20),
        field<&L::receipt>("receipt", QT_TRANSLATE_NOOP("charity", "Receipt")).required().derived(),
        field<&L::item>("item", QT_TRANSLATE_NOOP("charity", "Donated item")).derived(),
        field<&L::category>("category", QT_TRANSLATE_NOOP("charity", "Category")).derived(),
        field<&L::unit>("unit", QT_TRANSLATE_NOOP("charity", "Unit")).derived(),
        field<&L::stall>("stall", QT_TRANSLATE_NOOP("charity", "Stall")).derived(),
        field<&L::quantity>("quantity", QT_TRANSLATE_NOOP("charity", "Pieces")).derived().listed(6),
        field<&L::price>("price", QT_TRANSLATE_NOOP("charity", "Price")).derived().listed(9),
        field<&L::discount>("discount", QT_TRANSLATE_NOOP("charity", "Discount"))
            .derived()
            .listed(9),
        field<&L::amount>("amount", QT_TRANSLATE_NOOP("charity", "Amount")).derived().listed(9),
        field<&L::reason>("reason", QT_TRANSLATE_NOOP("charity", "Reason")).derived().listed(12),
        field<&L::of>("of_line", QT_TRANSLATE_NOOP("charity", "Takes back")).derived(),
    };
    kind.check = &checkLine;
    kind.mayRemove = &lineStands;
    return kind;
}

} // namespace

template <>
const EnumTable& enumTable<ReceiptType>() {
    static const EnumTable table{"charity", types};
    return table;
}

QString receiptNumberText(qint64 edition, qint64 number) {
    return QStringLiteral("%1-%2").arg(edition).arg(number, 6, 10, QChar(u'0'));
}

std::vector<ReceiptLine> linesOf(const Reader& reader, Id<SaleReceipt> receipt) {
    return reader.all<ReceiptLine>(
        Query().eq(QStringLiteral("receipt"), receipt).by(QStringLiteral("position")));
}

std::optional<SaleReceipt> receiptOf(const Reader& reader, Id<CharitySale> sale, qint64 number) {
    return reader.first<SaleReceipt>(
        Query().eq(QStringLiteral("sale"), sale).eq(QStringLiteral("number"), number));
}

std::optional<SaleReceipt> voidOf(const Reader& reader, Id<SaleReceipt> receipt) {
    return reader.first<SaleReceipt>(Query()
                                         .eq(QStringLiteral("of_receipt"), receipt)
                                         .eq(QStringLiteral("type"), QStringLiteral("void")));
}

qint64 returnedOf(const Reader& reader, Id<ReceiptLine> line) {
    qint64 pieces = 0;
    reader.each(ReceiptLine::kind(), {QStringLiteral("quantity")},
                Query().eq(QStringLiteral("of_line"), line), [&](const QVariantList& v) {
                    pieces -= v[0].toLongLong();
                    return true;
                });
    return pieces;
}

const Kind& SaleReceipt::kind() {
    static const Kind kind = make();
    return kind;
}
const Kind& ReceiptLine::kind() {
    static const Kind kind = makeLine();
    return kind;
}

} // namespace zhijia
