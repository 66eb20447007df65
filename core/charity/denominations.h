// SPDX-License-Identifier: GPL-3.0-or-later
// Money counted by notes and coins: "100*3 50*2 0.5*4", in words and as an amount.
#pragma once
#include "core/base/issue.h"
#include "core/base/money.h"
#include <QList>

namespace zhijia {

/// A note or coin in fen and how many of it there are.
struct Denomination {
    qint64 fen = 0, count = 0;
    bool operator==(const Denomination&) const = default;
};
using Denominations = QList<Denomination>;

/// The notes and coins that are money in China, the largest first, in fen.
const QList<qint64>& notesAndCoins();
/// Reads "100*3, 50×2 0.5*4" in any order; the same twice adds up. Refuses what is no note or coin,
/// and a number below 0.
Outcome<Denominations> readDenominations(const QString& text);
/// "100×3 50×2 0.50×4", the largest first, without those of which there are none.
QString denominationsText(const Denominations& counted);
Money denominationsTotal(const Denominations& counted);

} // namespace zhijia
