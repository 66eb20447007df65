// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall sees of a ballot: that it is voted on and counted, then the announced result.
#pragma once
#include "core/ballots/ballot.h"
#include "ui/stage/stage.h"

class QLabel;

namespace zhijia {

class ResultPanel;

class ResultStage final : public Stage {
    Q_OBJECT
public:
    ResultStage(Book& book, Id<Ballot> ballot);
    Id<Ballot> ballot() const { return ballot_; }
    ResultPanel& panel() const { return *panel_; }
    QString said() const;

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool isTyping() const override { return false; }

private:
    Id<Ballot> ballot_;
    QLabel *sitting_, *title_, *verdict_, *rule_;
    ResultPanel* panel_;
};

} // namespace zhijia
