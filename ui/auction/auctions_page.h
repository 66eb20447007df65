// SPDX-License-Identifier: GPL-3.0-or-later
// Auctions, with how far the chosen one is, and the ways to its desk and its big screen.
#pragma once
#include "core/auction/auction.h"
#include "ui/shell/record_page.h"
#include <QPointer>

class QLabel;
class QPushButton;

namespace zhijia {

class AuctionScreen;
class CallerStage;

class AuctionsPage final : public RecordPage {
    Q_OBJECT
public:
    AuctionsPage(Desk& desk, const PageRow& row);
    ~AuctionsPage() override;
    Id<Auction> auction() const { return Id<Auction>(list().current()); }
    CallerStage* openDesk();
    AuctionScreen* openScreen();

private:
    void refresh();
    QLabel *lots_, *money_;
    QPushButton *desk_, *screen_;
    QPointer<CallerStage> stage_;
    QPointer<AuctionScreen> hall_;
};

} // namespace zhijia
