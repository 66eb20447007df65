// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charity/till_stage.h"
#include "core/charity/papers.h"
#include "ui/charity/direct_print.h"
#include "ui/charity/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhijia {

TillStage::TillStage(Book& book, Id<TillShift> shift)
    : Stage(book, charityText("Till")), till_(book.read(), shift), title_(new QLabel),
      flash_(new QLabel), more_(new QLabel), due_(new QLabel),
      dueTitle_(new QLabel(charityText("To pay"))),
      recentTitle_(new QLabel(charityText("Last receipts"))), band_(new QFrame), keys_(new QWidget),
      field_(new QLineEdit), lines_(new QTableWidget(0, 5)), recent_(new QListWidget) {
    if (const auto s = book.read().get(shift))
        shiftRecord_ = *s;
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(
        QStringLiteral("QWidget#stage { background: %1; }").arg(Theme::colours().window.name()));
    auto* columns = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 5);
    columns->addLayout(right, 2);
    left->addWidget(title_);
    field_->setObjectName(QStringLiteral("tillField"));
    field_->setAccessibleName(charityText("Scan a label or type a number"));
    left->addWidget(field_);
    auto* band = new QVBoxLayout(band_);
    band->setSpacing(Theme::px(2));
    for (QLabel* label : {flash_, more_}) {
        label->setWordWrap(true);
        band->addWidget(label);
    }
    band_->setObjectName(QStringLiteral("tillBand"));
    left->addWidget(band_);
    lines_->setObjectName(QStringLiteral("tillLines"));
    lines_->setAccessibleName(charityText("Basket"));
    lines_->setHorizontalHeaderLabels({charityText("Item"), charityText("Pieces"),
                                       charityText("Price"), charityText("Taken off"),
                                       charityText("Amount")});
    lines_->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    lines_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    lines_->setSelectionMode(QAbstractItemView::NoSelection);
    lines_->verticalHeader()->hide();
    lines_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    lines_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    left->addWidget(lines_, 1);
    auto* keys = new FlowLayout(Theme::px(6));
    keys_->setLayout(keys);
    const auto key = [&](int code, const QString& name, const QString& text) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(name, text));
        button->setObjectName(QStringLiteral("till%1").arg(name));
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, code] { press(code); });
        keys->addWidget(button);
    };
    key(Qt::Key_F2, QStringLiteral("F2"), charityText("cash"));
    key(Qt::Key_F3, QStringLiteral("F3"), charityText("QR payment"));
    key(Qt::Key_F4, QStringLiteral("F4"), charityText("transfer"));
    key(Qt::Key_F5, QStringLiteral("F5"), charityText("print receipt"));
    key(Qt::Key_F6, QStringLiteral("F6"), charityText("void"));
    key(Qt::Key_F7, QStringLiteral("F7"), charityText("return"));
    key(Qt::Key_F8, QStringLiteral("F8"), charityText("pay out"));
    key(Qt::Key_Delete, QStringLiteral("Del"), charityText("last line out"));
    key(Qt::Key_F9, QStringLiteral("F9"), charityText("black screen"));
    key(Qt::Key_Escape, QStringLiteral("Esc"), charityText("back, leave"));
    left->addWidget(keys_);
    dueTitle_->setAlignment(Qt::AlignRight);
    due_->setAlignment(Qt::AlignRight);
    due_->setObjectName(QStringLiteral("tillDue"));
    recent_->setFocusPolicy(Qt::NoFocus);
    recent_->setSelectionMode(QAbstractItemView::NoSelection);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setAccessibleName(recentTitle_->text());
    right->addWidget(dueTitle_);
    right->addWidget(due_);
    right->addSpacing(Theme::px(12));
    right->addWidget(recentTitle_);
    right->addWidget(recent_, 1);
    ask();
    say(Plain, charityText("Ready for the first label."));
    showBasket();
    field_->setFocus();
}

QString TillStage::said() const {
    return more_->text().isEmpty() ? flash_->text() : flash_->text() + u' ' + more_->text();
}

QString TillStage::questionBeforeLeaving() const {
    if (writing_)
        return charityText("A receipt still waits to be written. Leave without it?");
    if (!till_.basket().lines.isEmpty())
        return charityText("Something is in the basket and not paid. Leave the till?");
    const auto s = book().read().get(shift());
    return s && s->status == ShiftStatus::Open
               ? charityText("The till is not counted yet. Leave it open?")
               : QString();
}

void TillStage::say(Tone tone, const QString& text, const QString& more) {
    const Colours& c = Theme::colours();
    const auto [back, front] = tone == Good     ? std::pair(c.successSoft, c.success)
                               : tone == Bad    ? std::pair(c.dangerSoft, c.danger)
                               : tone == Asking ? std::pair(c.warningSoft, c.warning)
                                                : std::pair(c.surface, c.muted);
    band_->setStyleSheet(
        QStringLiteral("QFrame#tillBand { background: %1; border: none; border-left: %2px solid "
                       "%3; } QLabel { color: %3; background: transparent; }")
            .arg(back.name())
            .arg(Theme::px(8))
            .arg(front.name()));
    flash_->setText(text);
    more_->setText(more);
    more_->setVisible(!more.isEmpty());
    if (tone == Good || tone == Bad)
        emit beeped(tone == Good);
    if (tone == Bad)
        QApplication::beep();
}

void TillStage::say(const TillSaid& said) {
    say(said.tone == TillSaid::Took   ? Good
        : said.tone == TillSaid::Asks ? Asking
                                      : Bad,
        said.text, said.mend);
    if (said.tone == TillSaid::No)
        field_->selectAll(); // the next label replaces it
    else
        field_->clear();
    ask();
    showBasket();
}

void TillStage::ask() {
    switch (task_) {
    case Task::VoidNumber:
    case Task::ReturnNumber:
        field_->setPlaceholderText(charityText("Number of the receipt"));
        return;
    case Task::VoidReason:
    case Task::ReturnReason:
        field_->setPlaceholderText(charityText("Reason"));
        return;
    case Task::ReturnItem:
        field_->setPlaceholderText(
            taskLines_.isEmpty()
                ? charityText("Scan what comes back; Enter alone: everything of the receipt")
                : charityText("Scan what else comes back; Enter alone: that is all"));
        return;
    case Task::PayOut:
        field_->setPlaceholderText(charityText("Amount and reason: 200 to the safe"));
        return;
    case Task::None:
        field_->setPlaceholderText(till_.isAsking()
                                       ? charityText("Answer, or Esc")
                                       : charityText("Scan, type a number, or +12.50 and a name"));
    }
}

void TillStage::showBasket() {
    const Basket& basket = till_.basket();
    lines_->setRowCount(int(basket.lines.size()));
    for (int row = 0; row < int(basket.lines.size()); ++row) {
        const BasketLine& l = basket.lines[row];
        const QString texts[] = {
            l.code.isEmpty() ? l.name : QStringLiteral("%1   %2").arg(l.name, l.code),
            QString::number(l.quantity), l.price.print(),
            l.discount().fen() != 0
                ? QStringLiteral("−%1 %2").arg(l.discount().print(), l.reasons())
                : QString(),
            l.amount().print()};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            lines_->setItem(row, column, item);
        }
    }
    lines_->scrollToBottom();
    due_->setText(till_.due().print());
    dueTitle_->setText(basket.lines.isEmpty()
                           ? charityText("To pay")
                           : charityText("To pay for %1 pieces").arg(basket.pieces()));
}

void TillStage::showRecent() {
    recent_->clear();
    constexpr int shown = 12;
    for (const SaleReceipt& r :
         book().read().all<SaleReceipt>(Query()
                                            .eq(QStringLiteral("shift"), shift())
                                            .by(QStringLiteral("id"), true)
                                            .first(shown))) {
        QString what;
        if (r.type != ReceiptType::Sale)
            what = SaleReceipt::kind().display(*SaleReceipt::kind().field(u"type"),
                                               Codec<ReceiptType>::toValue(r.type));
        recent_->addItem(QStringLiteral("%1   %2   %3   %4")
                             .arg(officeTime(r.at).toString(QStringLiteral("HH:mm")), r.name,
                                  r.total.print(), what)
                             .trimmed());
    }
    if (recent_->count() == 0)
        recent_->addItem(charityText("None yet."));
}

void TillStage::follow(const Receipt* receipt) {
    if (receipt && !receipt->touches(SaleReceipt::kind()) && !receipt->touches(TillShift::kind()))
        return;
    const auto s = book().read().get(shift());
    if (!s) {
        close();
        return;
    }
    shiftRecord_ = *s;
    const QString sale = book().read().title(CharitySale::kind(), s->sale.raw());
    title_->setText(s->stall ? charityText("%1 · till %2 · %3 · stall %4")
                                   .arg(sale, s->till, s->cashier,
                                        book().read().title(CharityStall::kind(), s->stall.raw()))
                             : charityText("%1 · till %2 · %3").arg(sale, s->till, s->cashier));
    showRecent();
    if (const Issues why = whyNotSell(book().read(), *s); refuses(why) && !writing_)
        say(Bad, why.first().text, why.first().mend);
}

void TillStage::press(int key) {
    field_->setFocus();
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(field_, &event);
}

void TillStage::printLast() {
    if (!last_) {
        say(Bad, charityText("There is no receipt of this till to print yet."));
        return;
    }
    if (DirectPrinters::load().receipt.isEmpty())
        say(Bad, charityText("No printer is chosen for receipts."),
            charityText("Choose one on the page \"Tills\"; every receipt can also be printed "
                        "later, from its page."));
    else if (const QString trouble = printTrouble(); !trouble.isEmpty())
        say(Bad, trouble);
    else
        say(Good, charityText("Sent to the printer."));
}

QString TillStage::printTrouble() const {
    const auto paper = receiptRoll80(book().read(), last_.raw());
    return paper ? printTo()(*paper, DirectPrinters::load().receipt) : paper.error().first().text;
}

} // namespace zhijia
