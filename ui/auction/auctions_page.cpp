// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auction/auctions_page.h"
#include "core/auction/checkout.h"
#include "ui/auction/auction_screen.h"
#include "ui/auction/caller_stage.h"
#include "ui/auction/words.h"
#include "ui/shell/theme.h"
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhijia {

namespace {

RecordList::Options listOptions() {
    RecordList::Options options;
    options.emptyText = auctionText(
        "Begin with \"New\": of which sale, who calls, what a pupil needs. Then keep items for the "
        "auction and take the step \"Lots of the items\"; start and step are proposed.");
    return options;
}

} // namespace

AuctionsPage::AuctionsPage(Desk& desk, const PageRow& row)
    : RecordPage(desk, row, Auction::kind(), listOptions()), lots_(new QLabel), money_(new QLabel),
      desk_(new QPushButton(icon(QStringLiteral("hammer")), auctionText("Caller's desk"))),
      screen_(new QPushButton(icon(QStringLiteral("screen")), auctionText("Big screen"))) {
    auto* card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto* line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(14), Theme::px(8));
    line->setSpacing(Theme::px(10));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::px(2));
    lots_->setObjectName(QStringLiteral("auctionLots"));
    money_->setObjectName(QStringLiteral("auctionMoney"));
    money_->setProperty("role", QStringLiteral("muted"));
    for (QLabel* label : {lots_, money_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(label);
    }
    line->addLayout(texts, 1);
    line->addWidget(screen_, 0, Qt::AlignTop);
    line->addWidget(desk_, 0, Qt::AlignTop);
    body()->insertWidget(0, card);
    desk_->setObjectName(QStringLiteral("openDesk"));
    desk_->setProperty("role", QStringLiteral("primary"));
    screen_->setObjectName(QStringLiteral("openAuctionScreen"));
    screen_->setToolTip(auctionText("For the hall, on the second screen when there is one"));
    connect(desk_, &QPushButton::clicked, this, &AuctionsPage::openDesk);
    connect(screen_, &QPushButton::clicked, this, &AuctionsPage::openScreen);
    connect(&list(), &RecordList::currentChanged, this, &AuctionsPage::refresh);
    connect(&book(), &Book::changed, this, [this](const Receipt& receipt) {
        if (receipt.touches(AuctionLot::kind()) || receipt.touches(Auction::kind()) ||
            receipt.touches(AuctionReceipt::kind()))
            refresh();
    });
    given = [this] { // the sale that is on, or comes next
        QHash<QString, QVariant> values;
        if (const auto sale = book().read().first<CharitySale>(
                Query()
                    .in(QStringLiteral("status"),
                        {QStringLiteral("planned"), QStringLiteral("calling"),
                         QStringLiteral("open")})
                    .by(QStringLiteral("number"), true)))
            values.insert(QStringLiteral("sale"), sale->id);
        return values;
    };
    refresh();
}

AuctionsPage::~AuctionsPage() { // they read from the same book
    delete stage_.data();
    delete hall_.data();
}

void AuctionsPage::refresh() {
    const auto a = auction() ? book().read().get(auction()) : std::nullopt;
    screen_->setEnabled(a.has_value());
    const bool open = a && a->status == AuctionStatus::Open;
    desk_->setEnabled(open && (a->desk.isEmpty() || stage_));
    desk_->setToolTip(
        !a      ? auctionText("Choose an auction first.")
        : !open ? auctionText("Take the auction's step \"Open the auction\" first.")
        : !a->desk.isEmpty() && !stage_
            ? auctionText("Another desk calls: %1. If that computer has failed, take the step "
                          "\"Free the desk\".")
                  .arg(a->desk)
            : auctionText("Full screen, keyboard only: paddle + Enter bids"));
    money_->setVisible(a.has_value());
    if (!a) {
        lots_->setText(auctionText("Choose an auction to see how far it is."));
        return;
    }
    QHash<QString, qint64> count;
    for (const auto& [value, number] :
         book().read().countBy(AuctionLot::kind(), QStringLiteral("status"),
                               Query().eq(QStringLiteral("auction"), auction())))
        count.insert(value.toString(), number);
    const auto at = [&](const char* status) { return count.value(QString::fromUtf8(status)); };
    qint64 all = 0;
    for (const qint64 n : count)
        all += n;
    lots_->setText(
        auctionText("Lots: %1 · to come %2 · paid %3 · not paid %4 · passed %5 · withdrawn %6")
            .arg(all)
            .arg(at("listed") + at("called"))
            .arg(at("paid"))
            .arg(at("unpaid") + at("offered"))
            .arg(at("unsold"))
            .arg(at("withdrawn")));
    const Money raised = raisedAt(book().read(), auction());
    QString money =
        auctionText("Under the hammer: %1 · in the drawer: float %2 + cash %3")
            .arg(raised.print(), a->floatCash.print(), cashOf(book().read(), auction()).print());
    if (a->perPupil.fen() > 0)
        money += auctionText(" · enough for pupils: %1").arg(raised.fen() / a->perPupil.fen());
    money_->setText(money);
}

CallerStage* AuctionsPage::openDesk() {
    if (!auction() || !desk_->isEnabled())
        return nullptr;
    if (stage_ && stage_->auction() != auction())
        delete stage_.data();
    if (!stage_) {
        stage_ = new CallerStage(book(), auction());
        if (hall_ && hall_->auction() == auction())
            stage_->setScreen(hall_);
        stage_->open(false);
    }
    stage_->activateWindow();
    return stage_;
}

AuctionScreen* AuctionsPage::openScreen() {
    if (!auction())
        return nullptr;
    if (hall_ && hall_->auction() != auction())
        delete hall_.data();
    if (!hall_) {
        hall_ = new AuctionScreen(book(), auction());
        hall_->open(true);
        if (stage_ && stage_->auction() == auction())
            stage_->setScreen(hall_);
    }
    return hall_;
}

} // namespace zhijia
