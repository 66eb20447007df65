// SPDX-License-Identifier: GPL-3.0-or-later
// Which lot a step of this thread is about just now, so that bids and an item's hammer are written
// by nobody else.
#pragma once
#include "core/base/id.h"

namespace zhijia {

class LotInHand {
public:
    explicit LotInHand(RawId lot, RawId item = 0);
    ~LotInHand();
    LotInHand(const LotInHand&) = delete;
    LotInHand& operator=(const LotInHand&) = delete;
    static RawId lot();
    static RawId item();

private:
    RawId lotBefore_, itemBefore_;
};

} // namespace zhijia
