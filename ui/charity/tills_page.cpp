// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/tills_page.h"
#include "core/charity/receipt.h"
#include "ui/charity/count_dialog.h"
#include "ui/charity/direct_print.h"
#include "ui/charity/till_stage.h"
#include "ui/charity/words.h"
#include "ui/shell/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = charityText(
        "On the day of the sale every till begins here with \"New\": which till, who sits there, "
        "and how much change lies in the drawer. Then open its full screen.");
    return options;
}

} // namespace

TillsPage::TillsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, TillShift::kind(), listOptions()), sums_(new QLabel),
      equation_(new QLabel),
      open_(new QPushButton(icon(QStringLiteral("till"), Theme::colours().onAccent),
                            charityText("Open the till"))),
      count_(new QPushButton(icon(QStringLiteral("count")), charityText("Count the money"))),
      printer_(new QComboBox), every_(new QCheckBox(charityText("Print every receipt"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    sums_->setObjectName(QStringLiteral("tillSums"));
    equation_->setObjectName(QStringLiteral("tillEquation"));
    equation_->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {sums_, equation_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    printer_->setObjectName(QStringLiteral("receiptPrinter"));
    printer_->setAccessibleName(charityText("Printer for receipts"));
    printer_->setToolTip(charityText("F5 at the till prints the last receipt there, 80 mm wide"));
    printer_->addItem(charityText("No receipt printer"), QString());
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        printer_->addItem(name, name);
    printer_->setCurrentIndex(qMax(0, printer_->findData(DirectPrinters::load().receipt)));
    every_->setObjectName(QStringLiteral("everyReceipt"));
    every_->setToolTip(charityText("By itself, as soon as it is on the disk"));
    every_->setChecked(DirectPrinters::load().everyReceipt);
    const auto keep = [this] {
        DirectPrinters chosen = DirectPrinters::load();
        chosen.receipt = printer_->currentData().toString();
        chosen.everyReceipt = every_->isChecked();
        chosen.save();
        every_->setEnabled(!chosen.receipt.isEmpty());
    };
    every_->setEnabled(!printer_->currentData().toString().isEmpty());
    connect(printer_, &QComboBox::activated, this, keep);
    connect(every_, &QCheckBox::toggled, this, keep);
    auto* printing = new QVBoxLayout;
    printing->addWidget(printer_);
    printing->addWidget(every_);
    line->addLayout(printing);
    line->addWidget(count_, 0, Qt::AlignTop);
    line->addWidget(open_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    open_->setObjectName(QStringLiteral("openTill"));
    open_->setProperty("role", QStringLiteral("primary"));
    count_->setObjectName(QStringLiteral("countTill"));
    connect(count_, &QPushButton::clicked, this, &TillsPage::countTill);
    connect(open_, &QPushButton::clicked, this, &TillsPage::openTill);
    connect(&list(), &RecordList::currentChanged, this, &TillsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(SaleReceipt::kind()) || receipt.touches(TillShift::kind()) ||
            receipt.touches(TillPayout::kind()))
            refresh();
    });
    given = [this] { // the sale that is on
        QHash<QString, QVariant> values;
        if (const auto sale = book().read().first<CharitySale>(
                Query()
                    .eq(QStringLiteral("status"), QStringLiteral("open"))
                    .by(QStringLiteral("number"), true)))
            values.insert(QStringLiteral("sale"), sale->id);
        return values;
    };
    refresh();
}

TillsPage::~TillsPage() { delete stage_.data(); } // it reads from the same book

void TillsPage::showEvent(QShowEvent* event) {
    RecordPage::showEvent(event);
    if (chosen_)
        return;
    chosen_ = true; // whoever comes here first wants the till that is open, the newest
    if (const auto open =
            book().read().first<TillShift>(Query()
                                               .eq(QStringLiteral("status"), QStringLiteral("open"))
                                               .by(QStringLiteral("id"), true)))
        list().select(open->id);
}

void TillsPage::refresh() {
    const auto s = shift() ? book().read().get(shift()) : std::nullopt;
    const Issues why = s ? whyNotSell(book().read(), *s) : Issues();
    open_->setEnabled(s && !refuses(why));
    open_->setToolTip(!s             ? charityText("Choose a shift first.")
                      : refuses(why) ? why.first().text
                                     : charityText("Full screen: scan, take the money, next"));
    count_->setEnabled(open_->isEnabled());
    count_->setToolTip(open_->isEnabled() ? charityText("Notes and coins, one by one; then the "
                                                        "shift is closed")
                                          : open_->toolTip());
    equation_->setVisible(s.has_value());
    if (!s) {
        sums_->setText(charityText("Choose a shift to see what it has taken."));
        return;
    }
    const ShiftSums sums = sumsOf(book().read(), shift());
    sums_->setText(charityText("Receipts: %1 · cash %2 · QR payment %3 · transfer %4")
                       .arg(sums.receipts)
                       .arg(sums.cash.print(), sums.qr.print(), sums.transfer.print()));
    const Money must = s->floatCash + sums.cash - sums.paidOut;
    equation_->setText(
        s->status == ShiftStatus::Closed
            ? charityText(
                  "Drawer: float %1 + cash %2 − paid out %3 = %4; counted %5, difference %6")
                  .arg(s->floatCash.print(), sums.cash.print(), sums.paidOut.print(), must.print(),
                       s->counted.print(), s->difference.print())
            : charityText("Drawer: float %1 + cash %2 − paid out %3 = %4")
                  .arg(s->floatCash.print(), sums.cash.print(), sums.paidOut.print(),
                       must.print()));
}

void TillsPage::countTill() {
    if (!shift())
        return;
    auto* dialog = new CountDialog(desk(), shift());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

TillStage* TillsPage::openTill() {
    if (!shift() || !open_->isEnabled())
        return nullptr;
    if (stage_ && stage_->shift() != shift())
        delete stage_.data();
    if (!stage_) {
        stage_ = new TillStage(book(), shift());
        stage_->open(false);
    }
    stage_->activateWindow();
    return stage_;
}

} // namespace zhijia
