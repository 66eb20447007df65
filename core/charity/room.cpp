// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charity/room.h"
#include "core/charity/papers.h"
#include "core/charity/past.h"
#include "core/charity/proceeds.h"
#include "core/charity/receipt.h"

namespace zhijia {

void registerCharityKinds() {
    registerSaleGivers();
    registerPastSales();
    registerKind(CharitySale::kind());
    registerKind(GoodsCategory::kind());
    registerKind(Donor::kind());
    registerKind(CharityStall::kind());
    registerKind(DonatedItem::kind());
    registerKind(TillShift::kind());
    registerKind(TillPayout::kind());
    registerKind(SaleReceipt::kind());
    registerKind(ReceiptLine::kind());
}

QList<ReportKind> charityReports() {
    return {
        {"sale-call", "charity", QT_TRANSLATE_NOOP("charity", "Call for donations"), "charity_sale",
         false, &saleCall},
        {"item-labels", "charity", QT_TRANSLATE_NOOP("charity", "Labels, 24 on a sheet"),
         "charity_sale", false, &saleLabels},
        {"donated-items", "charity", QT_TRANSLATE_NOOP("charity", "Donated items by unit"),
         "charity_sale", false, &itemsPaper},
        {"donors", "charity", QT_TRANSLATE_NOOP("charity", "Donors and what their gifts brought"),
         "charity_sale", false, &donorsPaper},
        {"thanks", "charity", QT_TRANSLATE_NOOP("charity", "Certificates of thanks"),
         "charity_sale", false, &allThanks},
        {"sale-report", "charity", QT_TRANSLATE_NOOP("charity", "Report of the sale"),
         "charity_sale", false, &saleReport},
        {"sale-notice", "charity", QT_TRANSLATE_NOOP("charity", "Public notice of the result"),
         "charity_sale", false, &saleNotice},
        {"receipts", "charity", QT_TRANSLATE_NOOP("charity", "Register of receipts"),
         "charity_sale", false, &receiptRegister},
        {"stall-labels", "charity", QT_TRANSLATE_NOOP("charity", "Labels of the stall"),
         "charity_stall", false, &stallLabels},
        {"stall-sheet", "charity", QT_TRANSLATE_NOOP("charity", "Sheet of the stall"),
         "charity_stall", false, &stallSheet},
        {"item-label", "charity", QT_TRANSLATE_NOOP("charity", "Label on a roll"), "donated_item",
         false, &rollLabel},
        {"donor-thanks", "charity", QT_TRANSLATE_NOOP("charity", "Certificate of thanks"), "donor",
         false, &thanksPaper},
        {"till-sheet", "charity", QT_TRANSLATE_NOOP("charity", "Closing sheet"), "till_shift",
         false, &shiftSheet},
        {"receipt", "charity", QT_TRANSLATE_NOOP("charity", "Receipt"), "charity_receipt", false,
         &receiptPaper},
        {"receipt-80", "charity", QT_TRANSLATE_NOOP("charity", "Receipt, 80 mm roll"),
         "charity_receipt", false, &receiptRoll80},
        {"receipt-58", "charity", QT_TRANSLATE_NOOP("charity", "Receipt, 58 mm roll"),
         "charity_receipt", false, &receiptRoll58},
    };
}

} // namespace zhijia
