// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of money that never wrap around: 64 bits hold every fund there is, but not every file that
// somebody makes. A sum that would not fit stays at the end of the scale and says so.
#pragma once
#include "core/base/money.h"
#include <limits>

namespace zhijia {

/// The most that one split may be: a billion yuan. What is more is a slip of the hand.
inline constexpr Money largestSplit = Money::fen(100'000'000'000);

class MoneySum {
public:
    constexpr MoneySum() = default;
    constexpr MoneySum(Money amount) : fen_(amount.fen()) {}

    constexpr MoneySum& operator+=(Money amount) {
        qint64 sum = 0;
        if (tooLarge_ || __builtin_add_overflow(fen_, amount.fen(), &sum))
            return stop(amount.fen() > 0);
        fen_ = sum;
        return *this;
    }
    constexpr MoneySum& operator-=(Money amount) {
        qint64 sum = 0;
        if (tooLarge_ || __builtin_sub_overflow(fen_, amount.fen(), &sum))
            return stop(amount.fen() < 0);
        fen_ = sum;
        return *this;
    }
    constexpr operator Money() const { return Money::fen(fen_); }
    constexpr Money value() const { return Money::fen(fen_); }
    /// It did not fit: `value` is not the sum.
    constexpr bool tooLarge() const { return tooLarge_; }

private:
    constexpr MoneySum& stop(bool up) {
        if (!tooLarge_) // the least number has no opposite, which whoever turns it around expects
            fen_ = up ? std::numeric_limits<qint64>::max() : -std::numeric_limits<qint64>::max();
        tooLarge_ = true;
        return *this;
    }
    qint64 fen_ = 0;
    bool tooLarge_ = false;
};

} // namespace zhijia
