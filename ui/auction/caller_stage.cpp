// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auction/caller_stage.h"
#include "core/auction/receipt.h"
#include "ui/auction/auction_screen.h"
#include "ui/auction/words.h"
#include "ui/list/flow_layout.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

CallerStage::CallerStage(Book& book, Id<Auction> auction)
    : Stage(book, auctionText("Caller's desk")), desk_(book, auction), title_(new QLabel),
      flash_(new QLabel), more_(new QLabel), lot_(new QLabel), state_(new QLabel),
      price_(new QLabel), paddle_(new QLabel), next_(new QLabel), money_(new QLabel),
      lotsTitle_(new QLabel(auctionText("Lots"))), bidsTitle_(new QLabel(auctionText("Bids"))),
      band_(new QFrame), keys_(new QWidget), field_(new QLineEdit), lots_(new QListWidget),
      bids_(new QListWidget) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(
        QStringLiteral("QWidget#stage { background: %1; }").arg(Theme::colours().window.name()));
    auto* columns = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 5);
    columns->addLayout(right, 3);
    left->addWidget(title_);
    field_->setObjectName(QStringLiteral("deskField"));
    field_->setAccessibleName(auctionText("Paddle, or paddle and amount"));
    field_->setPlaceholderText(auctionText("Paddle + Enter; 12 500 for an amount; w12 in writing"));
    left->addWidget(field_);
    auto* band = new QVBoxLayout(band_);
    band->setSpacing(Theme::px(2));
    for (QLabel* label : {flash_, more_}) {
        label->setWordWrap(true);
        band->addWidget(label);
    }
    band_->setObjectName(QStringLiteral("deskBand"));
    left->addWidget(band_);
    left->addStretch(1);
    lot_->setWordWrap(true);
    price_->setObjectName(QStringLiteral("deskPrice"));
    paddle_->setObjectName(QStringLiteral("deskPaddle"));
    next_->setObjectName(QStringLiteral("deskNext"));
    for (QLabel* label : {lot_, state_, price_, paddle_, next_, money_}) {
        label->setTextFormat(Qt::PlainText);
        left->addWidget(label);
    }
    left->addStretch(1);
    auto* keys = new FlowLayout(Theme::px(6));
    keys_->setLayout(keys);
    const auto key = [&](int code, const QString& name, const QString& text) {
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(name, text));
        button->setObjectName(QStringLiteral("desk%1").arg(name));
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, [this, code] { press(code); });
        keys->addWidget(button);
    };
    key(Qt::Key_F2, QStringLiteral("F2"), auctionText("hammer"));
    key(Qt::Key_F3, QStringLiteral("F3"), auctionText("pass"));
    key(Qt::Key_F4, QStringLiteral("F4"), auctionText("take back the last bid"));
    key(Qt::Key_F5, QStringLiteral("F5"), auctionText("next lot"));
    key(Qt::Key_F6, QStringLiteral("F6"), auctionText("previous lot"));
    key(Qt::Key_F7, QStringLiteral("F7"), auctionText("open again"));
    key(Qt::Key_F8, QStringLiteral("F8"), auctionText("withdraw"));
    key(Qt::Key_F9, QStringLiteral("F9"), auctionText("black screen"));
    key(Qt::Key_F10, QStringLiteral("F10"), auctionText("big screen"));
    key(Qt::Key_F11, QStringLiteral("F11"), auctionText("print slip"));
    key(Qt::Key_Escape, QStringLiteral("Esc"), auctionText("back, leave"));
    left->addWidget(keys_);
    for (QListWidget* list : {lots_, bids_}) {
        list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
    }
    bids_->setSelectionMode(QAbstractItemView::NoSelection);
    lots_->setAccessibleName(lotsTitle_->text());
    bids_->setAccessibleName(bidsTitle_->text());
    connect(lots_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        act(desk_.enter(QStringLiteral("#%1").arg(item->data(Qt::UserRole + 1).toLongLong())));
    });
    right->addWidget(bidsTitle_);
    right->addWidget(bids_, 2);
    right->addWidget(lotsTitle_);
    right->addWidget(lots_, 3);
    field_->setFocus();
}

CallerStage::~CallerStage() {
    if (left_ || !sat_)
        return;
    // Taken away with its window: whoever opens the desk again finds it free.
    try {
        desk_.run(desk_.leave());
    } catch (const std::exception&) { // "Free the desk" says how to go on
    }
}

QString CallerStage::said() const {
    return more_->text().isEmpty() ? flash_->text() : flash_->text() + u' ' + more_->text();
}

QString CallerStage::questionBeforeLeaving() const {
    if (writing_)
        return auctionText("Something still waits to be written. Leave without it?");
    return desk_.view().status == LotStatus::Called
               ? auctionText("Lot %1 is being called. Leave the desk?").arg(desk_.view().number)
               : QString();
}

void CallerStage::say(const DeskSaid& said) {
    const Colours& c = Theme::colours();
    const auto [back, front] = said.tone == DeskSaid::No     ? std::pair(c.dangerSoft, c.danger)
                               : said.tone == DeskSaid::Asks ? std::pair(c.warningSoft, c.warning)
                                                             : std::pair(c.successSoft, c.success);
    band_->setStyleSheet(
        QStringLiteral("QFrame#deskBand { background: %1; border: none; border-left: %2px solid "
                       "%3; } QLabel { color: %3; background: transparent; }")
            .arg(back.name())
            .arg(Theme::px(8))
            .arg(front.name()));
    flash_->setText(said.text);
    more_->setText(said.mend);
    more_->setVisible(!said.mend.isEmpty());
    if (said.tone == DeskSaid::No) {
        QApplication::beep();
        field_->selectAll(); // the next number replaces it
    } else
        field_->clear();
}

void CallerStage::showState() {
    const AuctionView& v = desk_.view();
    const AuctionLot& l = desk_.lot();
    title_->setText(v.auction);
    lot_->setText(v.lot ? auctionText("Lot %1 of %2: %3")
                              .arg(QString::number(v.number), QString::number(v.lots), v.title)
                        : auctionText("No lot yet"));
    state_->setText(
        v.lot
            ? QStringLiteral("%1 · %2 · %3")
                  .arg(
                      AuctionLot::kind().display(*AuctionLot::kind().field(u"status"),
                                                 Codec<LotStatus>::toValue(v.status)),
                      auctionText("start %1, estimate %2").arg(v.start.print(), l.estimate.print()),
                      desk_.reserveWord())
            : QString());
    price_->setText((v.bids > 0 || v.status == LotStatus::Paid ? v.price : v.start).print());
    paddle_->setText(v.paddle > 0 ? auctionText("Paddle %1").arg(v.paddle)
                                  : auctionText("Nobody has bid"));
    next_->setText(v.status == LotStatus::Called ? auctionText("Next: %1").arg(v.next.print())
                   : v.status == LotStatus::Listed && v.lot ? auctionText("Enter calls it")
                                                            : QString());
    money_->setText(
        v.perPupil.fen() > 0
            ? auctionText("Raised: %1 · enough for %2 pupils").arg(v.raised.print()).arg(v.pupils())
            : auctionText("Raised: %1").arg(v.raised.print()));
}

void CallerStage::showLots() {
    lots_->clear();
    for (const AuctionLot& l : lotsOf(book().read(), auction())) {
        auto* item = new QListWidgetItem(lots_);
        item->setData(Qt::UserRole, l.id);
        item->setData(Qt::UserRole + 1, l.number);
        const QString state = AuctionLot::kind().display(*AuctionLot::kind().field(u"status"),
                                                         Codec<LotStatus>::toValue(l.status));
        item->setText(l.hasHammer()
                          ? QStringLiteral("%1   %2  %3").arg(l.name, state, l.price.print())
                          : QStringLiteral("%1   %2").arg(l.name, state));
        if (l.id == desk_.lot().id)
            lots_->setCurrentItem(item);
    }
}

/// The one row that changed.
void CallerStage::markLot() {
    const AuctionLot& l = desk_.lot();
    for (int row = 0; row < lots_->count(); ++row) {
        QListWidgetItem* item = lots_->item(row);
        if (item->data(Qt::UserRole).toLongLong() != l.id)
            continue;
        const QString state = AuctionLot::kind().display(*AuctionLot::kind().field(u"status"),
                                                         Codec<LotStatus>::toValue(l.status));
        item->setText(l.hasHammer()
                          ? QStringLiteral("%1   %2  %3").arg(l.name, state, l.price.print())
                          : QStringLiteral("%1   %2").arg(l.name, state));
        lots_->setCurrentItem(item);
        return;
    }
}

void CallerStage::showBids() {
    bids_->clear();
    constexpr int shown = 12;
    const Reader& reader = book().read();
    for (const AuctionBid& b :
         reader.all<AuctionBid>(Query()
                                    .eq(QStringLiteral("lot"), desk_.view().lot)
                                    .by(QStringLiteral("seq"), true)
                                    .first(shown))) {
        const auto p = reader.get(b.paddle);
        QString how;
        if (b.source != BidSource::Floor)
            how = AuctionBid::kind().display(*AuctionBid::kind().field(u"source"),
                                             Codec<BidSource>::toValue(b.source));
        bids_->addItem(QStringLiteral("%1   %2   %3   %4")
                           .arg(officeTime(b.at).toString(QStringLiteral("HH:mm:ss")),
                                auctionText("Paddle %1").arg(p ? p->number : 0), b.amount.print(),
                                how)
                           .trimmed());
    }
    if (bids_->count() == 0)
        bids_->addItem(auctionText("None yet."));
}

void CallerStage::follow(const Receipt* receipt) {
    if (own_)
        return; // its own deed: `act` shows what became of it
    if (receipt && !receipt->touches(AuctionLot::kind()) && !receipt->touches(Auction::kind()) &&
        !receipt->touches(SaleReceipt::kind()) && !receipt->touches(AuctionReceipt::kind()))
        return;
    if (!book().read().get(auction())) {
        left_ = true;
        close();
        return;
    }
    desk_.refresh(true);
    if (screen_)
        screen_->present(desk_.view());
    showState();
    showLots();
    showBids();
}

void CallerStage::fit() {
    const auto sized = [&](QWidget* w, int perMille, const QString& more = {}) {
        w->setStyleSheet(QStringLiteral("font-size: %1pt; %2").arg(points(perMille)).arg(more));
    };
    const QString bold = QStringLiteral("font-weight: 600;");
    sized(title_, 22);
    sized(field_, 42, QStringLiteral("padding: %1px;").arg(Theme::px(8)));
    sized(flash_, 32, bold);
    sized(more_, 22);
    sized(lot_, 36, bold);
    sized(state_, 22);
    sized(price_, 110, QStringLiteral("font-weight: 700;"));
    sized(paddle_, 48, bold);
    sized(next_, 32);
    sized(money_, 24);
    sized(lots_, 20);
    sized(bids_, 22);
    sized(lotsTitle_, 22, bold);
    sized(bidsTitle_, 22, bold);
    keys_->setStyleSheet(QStringLiteral("QPushButton { font-size: %1pt; padding: %2px %3px; }")
                             .arg(points(17))
                             .arg(Theme::px(3))
                             .arg(Theme::px(6)));
    const int edge = qMin(width(), height()) / 36;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge);
}

} // namespace zhijia
