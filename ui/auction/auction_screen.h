// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall sees of an auction: the photo, the lot, what leads, and for how many pupils it is
// enough. Beside a caller's desk it is handed each state and reads nothing but a new photo.
#pragma once
#include "core/auction/desk.h"
#include "ui/stage/stage.h"
#include <QPixmap>

class QLabel;

namespace zhijia {

class AuctionScreen final : public Stage {
    Q_OBJECT
public:
    AuctionScreen(Book& book, Id<Auction> auction);
    Id<Auction> auction() const { return auction_; }
    /// Shows this, now. From the first time on it reads no more by itself.
    void present(const AuctionView& view);
    /// The desk is gone: it reads for itself again.
    void standAlone();
    const AuctionView& view() const { return view_; }
    QString text() const; ///< all that stands on it

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool isTyping() const override { return false; }

private:
    void show(const AuctionView& view);
    void showPhoto();

    Id<Auction> auction_;
    AuctionView view_;
    bool handed_ = false;
    Id<DonatedItem> photoOf_;
    QPixmap photo_;
    QLabel *title_, *picture_, *lot_, *name_, *state_, *price_, *paddle_, *raised_, *pupils_;
};

} // namespace zhijia
