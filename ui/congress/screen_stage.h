// SPDX-License-Identifier: GPL-3.0-or-later
// What the hall sees while people come in: the sitting's name and the quorum, as large as it goes.
#pragma once
#include "core/congress/sitting.h"
#include "ui/stage/stage.h"

class QLabel;

namespace zhijia {

class QuorumLight;

class ScreenStage final : public Stage {
    Q_OBJECT
public:
    ScreenStage(Book& book, Id<Sitting> sitting);
    QuorumLight& light() const { return *light_; }
    Id<Sitting> sitting() const { return sitting_; }

protected:
    void follow(const Receipt* receipt) override;
    void fit() override;
    bool isTyping() const override { return false; } // there is nothing to type into

private:
    Id<Sitting> sitting_;
    QLabel *title_, *state_, *rule_, *citation_;
    QuorumLight* light_;
};

} // namespace zhijia
