// SPDX-License-Identifier: GPL-3.0-or-later
// The caller's desk: one full screen, worked by keyboard only. What is said was written before; the
// big screen gets each new state from here, at once.
#pragma once
#include "core/auction/desk.h"
#include "ui/shell/patience.h"
#include "ui/stage/stage.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace zhijia {

class AuctionScreen;

class CallerStage final : public Stage {
    Q_OBJECT
public:
    CallerStage(Book& book, Id<Auction> auction);
    ~CallerStage() override;
    QLineEdit& field() const { return *field_; }
    QListWidget& lots() const { return *lots_; }
    QListWidget& bids() const { return *bids_; }
    const CallerDesk& desk() const { return desk_; }
    Id<Auction> auction() const { return desk_.auction(); }
    QString said() const;
    AuctionScreen* screen() const { return screen_; }
    /// A big screen that is open already follows this desk from now on.
    void setScreen(AuctionScreen* screen);
    QString questionBeforeLeaving() const override;

signals:
    void settled(bool done); ///< a deed was answered; its state is on the big screen

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool isTyping() const override { return true; }
    QString wayOut() const override { return {}; }

private:
    bool handle(QKeyEvent* event);
    /// `then` is told whether the deed was done.
    void act(const DeskAct& act, const std::function<void(bool)>& then = {});
    void say(const DeskSaid& said);
    void showState();
    void showLots();
    void showBids();
    void markLot();
    void press(int key);
    void openScreen();
    void printSlip();

    CallerDesk desk_;
    QLabel *title_, *flash_, *more_, *lot_, *state_, *price_, *paddle_, *next_, *money_;
    QLabel *lotsTitle_, *bidsTitle_;
    QWidget *band_, *keys_;
    QLineEdit* field_;
    QListWidget *lots_, *bids_;
    QPointer<AuctionScreen> screen_;
    Patience patience_;
    bool own_ = false, writing_ = false, sat_ = false, left_ = false, asked_ = false,
         closing_ = false;
};

} // namespace zhijia
