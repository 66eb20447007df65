// SPDX-License-Identifier: GPL-3.0-or-later
// A share as two integers: 2/3 stays 2/3. Comparisons multiply, they never divide.
#pragma once
#include <QString>

namespace zhijia {

struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 1;

    /// Smallest whole count of `base` that is at least this share: ceil(base * n / d). base >= 0.
    constexpr qint64 atLeastOf(qint64 base) const {
        return (base * numerator + denominator - 1) / denominator;
    }
    /// Smallest whole count that is strictly more than this share: floor(base * n / d) + 1.
    constexpr qint64 moreThanOf(qint64 base) const { return base * numerator / denominator + 1; }
    /// Largest whole count that is at most this share: floor(base * n / d).
    constexpr qint64 atMostOf(qint64 base) const { return base * numerator / denominator; }
    bool operator==(const Ratio&) const = default;
    QString print() const { return QStringLiteral("%1/%2").arg(numerator).arg(denominator); }
};

/// part / whole in per cent with one decimal, rounded half up, by integers only; "—" when whole is
/// 0.
QString percent(qint64 part, qint64 whole);

} // namespace zhijia
