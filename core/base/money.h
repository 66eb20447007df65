// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole fen. There is no way in from a floating-point number.
#pragma once
#include "core/base/issue.h"
#include <QList>
#include <compare>

namespace zhijia {

class Money {
public:
    constexpr Money() = default;
    static constexpr Money fen(qint64 fen) { return Money(fen); }
    /// Reads "1234.5", "1,234.50", "￥1234.50", "１２３４"; at most two decimals, at most 10^15
    /// fen.
    static Outcome<Money> parse(QStringView text);

    constexpr qint64 fen() const { return fen_; }
    /// "1234.50": what `parse` reads back to the same value.
    QString print() const;

    constexpr auto operator<=>(const Money&) const = default;
    constexpr Money operator-() const { return Money(-fen_); }
    constexpr Money& operator+=(Money other) {
        fen_ += other.fen_;
        return *this;
    }
    constexpr Money& operator-=(Money other) {
        fen_ -= other.fen_;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator*(Money a, qint64 n) { return Money(a.fen_ * n); }

    /// Splits into parts proportional to `weights` (none negative, sum above 0) whose sum is
    /// exactly this amount; what does not divide goes, a fen each, to the largest remainders, first
    /// come first.
    QList<Money> split(const QList<qint64>& weights) const;

private:
    constexpr explicit Money(qint64 fen) : fen_(fen) {}
    qint64 fen_ = 0;
};

} // namespace zhijia
