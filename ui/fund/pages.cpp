// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fund/pages.h"
#include "core/fund/beneficiary.h"
#include "ui/fund/bank_page.h"
#include "ui/fund/entry_page.h"
#include "ui/fund/funds_page.h"
#include "ui/fund/trail_page.h"
#include "ui/fund/words.h"
#include "ui/list/hooks.h"

namespace zhijia {

namespace {

/// A form asks for the fund first; a list of vouchers says it last, after date, words and amounts.
/// Whoever has put it elsewhere finds it there again.
void fundLast(RecordList& list) {
    ListView view = list.listView();
    const auto place = view.columns.indexOf(QStringLiteral("fund"));
    if (place < 0 || view.columns.value(place + 1) != u"text")
        return;
    view.columns.move(place, view.columns.size() - 1);
    list.setListView(view);
}

} // namespace

void registerFundPages() {
    const char* const room = QT_TRANSLATE_NOOP("ui-fund", "Fund");
    registerPage(
        {"fund.funds", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Funds"),
         QT_TRANSLATE_NOOP("ui-fund", "Money with a purpose: what each fund is for, what it holds, "
                                      "what came in and what went out."),
         "fund", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new FundsPage(desk, row); },
         Fund::kindName});
    registerPage(
        {"fund.entry", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "New voucher"),
         QT_TRANSLATE_NOOP("ui-fund", "Enter goes to the next field, Ctrl+Enter posts; the next "
                                      "voucher begins at once."),
         "add", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new EntryPage(desk, row); }});
    registerPage(
        {"fund.ledger", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Ledger"),
         QT_TRANSLATE_NOOP("ui-fund", "Every voucher with its splits. A draft may be changed; a "
                                      "posted one stands, and a mistake is reversed."),
         "ledger", room,
         [](Desk& desk, const PageRow& row) -> Page* {
             RecordList::Options options;
             options.emptyText =
                 fundText("Vouchers come from the page \"New voucher\", or from the book that you "
                          "keep: import it, look it over and post it.");
             if (listHooks().importKind)
                 options.emptyOffers << EmptyState::Offer{
                     fundText("Import a fund book…"),
                     [&desk] { listHooks().importKind(desk, Voucher::kind(), {}, {}); }, false};
             auto* page = new RecordPage(desk, row, Voucher::kind(), options);
             fundLast(page->list());
             return page;
         },
         Voucher::kindName});
    registerPage(
        {"fund.bank", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Bank statement"),
         QT_TRANSLATE_NOOP("ui-fund", "Import what the bank says and match it with the books, line "
                                      "by line."),
         "bank", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new BankPage(desk, row); },
         BankLine::kindName});
    registerPage(
        {"fund.trail", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Trail"),
         QT_TRANSLATE_NOOP("ui-fund", "Follow the money: from who gave it to the pupil, and back, "
                                      "to the fen."),
         "trail", room,
         [](Desk& desk, const PageRow& row) -> Page* { return new TrailPage(desk, row); }});
    registerPage(recordPage(
        "fund.pupils", "ui-fund", QT_TRANSLATE_NOOP("ui-fund", "Pupils"),
        QT_TRANSLATE_NOOP("ui-fund", "Who is helped, under a code: papers and the trail name the "
                                     "code only."),
        "pupil", room, Beneficiary::kind()));
}

} // namespace zhijia
