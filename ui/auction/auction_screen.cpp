// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auction/auction_screen.h"
#include "core/charity/receipt.h"
#include "core/files/attachment.h"
#include "ui/auction/words.h"
#include <QLabel>
#include <QVBoxLayout>

namespace zhijia {

namespace {

/// The first picture of the lot, otherwise of its item.
QPixmap photoFor(const Reader& reader, const AuctionView& v) {
    const std::pair<const Kind*, RawId> owners[] = {{&AuctionLot::kind(), v.lot.raw()},
                                                    {&DonatedItem::kind(), v.item.raw()}};
    for (const auto& [kind, owner] : owners)
        for (const Attachment& file : attachmentsOf(reader, *kind, owner)) {
            QPixmap photo;
            try {
                if (photo.loadFromData(contentOf(reader, file)))
                    return photo;
            } catch (const EnvironmentError&) {
                continue; // a lost photo does not stop an auction
            }
        }
    return {};
}

} // namespace

AuctionScreen::AuctionScreen(Book& book, Id<Auction> auction)
    : Stage(book, auctionText("Big screen of the auction")), auction_(auction), title_(new QLabel),
      picture_(new QLabel), lot_(new QLabel), name_(new QLabel), state_(new QLabel),
      price_(new QLabel), paddle_(new QLabel), raised_(new QLabel), pupils_(new QLabel) {
    setStyleSheet(QStringLiteral("QWidget#stage { background: #10151b; } QLabel { color: #f4f6f8; "
                                 "background: transparent; }"));
    setAttribute(Qt::WA_StyledBackground);
    auto* box = new QVBoxLayout(this);
    auto* middle = new QHBoxLayout;
    auto* facts = new QVBoxLayout;
    for (QLabel* label : {title_, lot_, name_, state_, price_, paddle_, raised_, pupils_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    name_->setWordWrap(true);
    pupils_->setWordWrap(true);
    picture_->setAlignment(Qt::AlignCenter);
    picture_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    picture_->setAccessibleName(auctionText("Photo of the lot"));
    picture_->setObjectName(QStringLiteral("screenPhoto"));
    price_->setObjectName(QStringLiteral("screenPrice"));
    paddle_->setObjectName(QStringLiteral("screenPaddle"));
    pupils_->setObjectName(QStringLiteral("screenPupils"));
    box->addWidget(title_);
    facts->addStretch(1);
    for (QLabel* label : {lot_, name_, state_, price_, paddle_})
        facts->addWidget(label);
    facts->addStretch(1);
    middle->addWidget(picture_, 1);
    middle->addLayout(facts, 1);
    box->addLayout(middle, 1);
    box->addWidget(raised_);
    box->addWidget(pupils_);
}

void AuctionScreen::present(const AuctionView& view) {
    handed_ = true;
    show(view);
}

void AuctionScreen::standAlone() {
    handed_ = false;
    follow(nullptr);
}

QString AuctionScreen::text() const {
    QStringList all;
    for (const QLabel* label : {title_, lot_, name_, state_, price_, paddle_, raised_, pupils_})
        if (label->isVisibleTo(this) && !label->text().isEmpty())
            all << label->text();
    return all.join(u'\n');
}

void AuctionScreen::follow(const Receipt* receipt) {
    if (handed_ && receipt)
        return; // the desk says what there is to see, sooner
    if (receipt && !receipt->touches(AuctionLot::kind()) && !receipt->touches(Auction::kind()) &&
        !receipt->touches(SaleReceipt::kind()))
        return;
    if (!book().read().get(auction_)) {
        close();
        return;
    }
    if (!handed_)
        show(auctionView(book().read(), auction_));
}

void AuctionScreen::show(const AuctionView& v) {
    const bool other = v.lot != view_.lot;
    view_ = v;
    title_->setText(v.auction);
    lot_->setText(v.lot ? auctionText("Lot %1 of %2").arg(v.number).arg(v.lots)
                        : auctionText("No lot yet"));
    name_->setText(v.title);
    QString state, price, paddle;
    const QString holds = v.paddle > 0 ? auctionText("Paddle %1").arg(v.paddle) : QString();
    switch (v.status) {
    case LotStatus::Called:
        state = v.bids > 0 ? auctionText("Now") : auctionText("Starts at");
        price = (v.bids > 0 ? v.price : v.start).print();
        paddle = v.bids > 0 ? holds : auctionText("Who bids?");
        break;
    case LotStatus::Sold:
    case LotStatus::Paid:
    case LotStatus::Offered:
        state = auctionText("Sold");
        price = v.price.print();
        paddle = holds;
        break;
    case LotStatus::Passed:
    case LotStatus::Withdrawn:
        state = auctionText("Not sold");
        break;
    default:
        state = v.lot ? auctionText("Starts at") : QString();
        price = v.lot ? v.start.print() : QString();
        break;
    }
    const bool sold = v.status == LotStatus::Sold || v.status == LotStatus::Paid ||
                      v.status == LotStatus::Offered;
    state_->setText(state);
    price_->setText(price);
    price_->setProperty("sold", sold);
    paddle_->setText(paddle);
    raised_->setText(auctionText("Raised so far: %1 yuan").arg(v.raised.print()));
    pupils_->setVisible(v.perPupil.fen() > 0);
    pupils_->setText(v.pupils() > 0 ? auctionText("Already enough for %1 pupils").arg(v.pupils())
                                    : auctionText("%1 yuan to go for the first pupil")
                                          .arg((v.perPupil - v.raised).print()));
    if (other || photoOf_ != v.item) {
        photoOf_ = v.item;
        photo_ = v.item ? photoFor(book().read(), v) : QPixmap();
        showPhoto();
    }
}

void AuctionScreen::showPhoto() {
    picture_->setVisible(!photo_.isNull());
    if (!photo_.isNull())
        picture_->setPixmap(photo_.scaled(width() * 45 / 100, height() * 6 / 10,
                                          Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void AuctionScreen::fit() {
    const auto sized = [&](QLabel* label, int perMille, const char* colour, bool bold = false) {
        label->setStyleSheet(QStringLiteral("font-size: %1pt; color: %2; font-weight: %3;")
                                 .arg(points(perMille))
                                 .arg(QString::fromUtf8(colour))
                                 .arg(bold ? 700 : 400));
    };
    sized(title_, 44, "#b6c0ca");
    sized(lot_, 52, "#b6c0ca");
    sized(name_, 68, "#f4f6f8", true);
    sized(state_, 48, "#b6c0ca");
    sized(price_, 170, "#ffd75e", true);
    sized(paddle_, 80, "#f4f6f8", true);
    sized(raised_, 44, "#b6c0ca");
    sized(pupils_, 64, "#7ee2a8", true);
    const int edge = qMin(width(), height()) / 24;
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(edge / 2);
    showPhoto();
}

} // namespace zhijia
