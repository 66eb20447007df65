// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/pages.h"
#include "core/charity/receipt.h"
#include "ui/charity/intake_page.h"
#include "ui/charity/tills_page.h"
#include "ui/charity/words.h"

namespace zhijia {

void registerCharityPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-charity", "Charity sale");
    registerPage(
        {"charity.sales", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Sales"),
         QT_TRANSLATE_NOOP("ui-charity",
                           "From the call for donations to the public notice of the result."),
         "sale", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.emptyText = charityText(
                 "Begin with \"New\": who holds the sale, on which day, and what the money is for. "
                 "Its step \"Send the call\" makes a stall for every unit and the usual "
                 "categories.");
             return new RecordPage(desk, row, CharitySale::kind(), options);
         },
         CharitySale::kindName});
    registerPage(
        {"charity.intake", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Intake desk"),
         QT_TRANSLATE_NOOP("ui-charity",
                           "Enter one donated item after the other; each gets its code and label."),
         "checkin", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new IntakePage(desk, row); }});
    registerPage(
        {"charity.items", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Items"),
         QT_TRANSLATE_NOOP("ui-charity", "Everything that was given, its price and what became of "
                                         "it; lists of units are imported here."),
         "item", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.emptyText = charityText(
                 "Enter items at the intake desk, or import the list of a unit from a file.");
             options.emptyOffers = {{charityText("Go to the intake desk"),
                                     [&desk] { desk.openPage(QStringLiteral("charity.intake")); },
                                     true}};
             return new RecordPage(desk, row, DonatedItem::kind(), options);
         },
         DonatedItem::kindName});
    registerPage(recordPage(
        "charity.donors", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Donors"),
        QT_TRANSLATE_NOOP("ui-charity", "Who gave; an anonymous donor is a number on every paper."),
        "donor", room, Donor::kind()));
    registerPage(recordPage(
        "charity.categories", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Categories"),
        QT_TRANSLATE_NOOP("ui-charity", "What kinds of goods there are, with their usual price."),
        "list", room, GoodsCategory::kind()));
    registerPage(
        {"charity.tills", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Tills"),
         QT_TRANSLATE_NOOP("ui-charity", "Open a till, sell in full screen, count and close it."),
         "till", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new TillsPage(desk, row); },
         TillShift::kindName});
    registerPage(
        {"charity.receipts", "ui-charity", QT_TRANSLATE_NOOP("ui-charity", "Receipts"),
         QT_TRANSLATE_NOOP("ui-charity", "Every receipt of every till, to look up and print; none "
                                         "is ever changed."),
         "receipt", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.mayAdd = options.mayRemove = false;
             options.emptyText = charityText("Receipts are written by the tills.");
             return new RecordPage(desk, row, SaleReceipt::kind(), options);
         },
         SaleReceipt::kindName});
}

} // namespace zhijia
